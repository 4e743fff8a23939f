import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

export interface SiteServer {
  /** e.g. `http://localhost:41873` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site on a free port, as any plain file server would: what is not there is answered with 404.html. */
export function serveSite(folder: string): Promise<SiteServer> {
  const notFound = fs.readFileSync(path.join(folder, '404.html'));
  const files = sirv(folder, {dev: false});
  const server = http.createServer((request, response) => files(request, response, () => {
    response.writeHead(404, {'Content-Type': 'text/html; charset=utf-8'}).end(notFound);
  }));
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve({
      origin: `http://localhost:${(server.address() as AddressInfo).port}`,
      close: () => new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
    }));
  });
}
