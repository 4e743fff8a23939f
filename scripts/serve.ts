/** Serves a built site: `tsx scripts/serve.ts [--check-port] [folder]`; PORT is 3000 unless set. */
import fs from 'node:fs';
import http from 'node:http';
import sirv from 'sirv';

const port = Number(process.env.PORT ?? 3000);
const folder = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'build/staff';
const checkOnly = process.argv.includes('--check-port');

if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`PORT「${process.env.PORT}」は使えません。1から65535までの数にしてください（例 PORT=3001 npm start）`);
if (!checkOnly && !fs.existsSync(`${folder}/index.html`)) stop(`「${folder}」にサイトがありません。先に npm run build を実行してください`);

// Read from the disk each time: a site built anew while this runs is served whole.
const files = checkOnly ? undefined : sirv(folder, {dev: true, etag: true});
const server = http.createServer((request, response) => {
  files?.(request, response, () => {
    response.writeHead(404, {'Content-Type': 'text/html; charset=utf-8'});
    fs.createReadStream(`${folder}/404.html`).pipe(response);
  });
});
server.on('error', (error: NodeJS.ErrnoException) => {
  stop(error.code === 'EADDRINUSE' ? `ポート${port}は、ほかのプログラムが使っています。それを止めるか、別の番号で PORT=${port + 1} npm start を実行してください` : `サーバーを始められません: ${error.message}`);
});
server.listen(port, () => (checkOnly ? server.close() : console.log(`▶ http://localhost:${port} で見られます（止めるときは Ctrl+C）`)));

function stop(text: string): never {
  console.error(text);
  process.exit(1);
}
