// npm start: sets up, builds the staff site and serves it on PORT (3000).
import {ensurePackages, run} from './setup.mjs';

ensurePackages();
run('npx', ['tsx', 'scripts/serve.ts', '--check-port']);
run('npx', ['tsx', 'scripts/build.ts']);
run('npx', ['tsx', 'scripts/serve.ts']);
