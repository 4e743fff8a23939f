/** npm run dev: the Docusaurus dev server for editors; a saved file shows at once. */
import {spawn} from 'node:child_process';

const env = {...process.env, DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus-dev'};
const server = spawn('node', ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'start', '--no-open', '--port', process.env.PORT ?? '3000', ...process.argv.slice(2)], {stdio: 'inherit', env});
server.on('exit', (code) => process.exit(code ?? 0));
