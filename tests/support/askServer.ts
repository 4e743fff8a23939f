import http from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

const agent = new http.Agent({keepAlive: true});

/** One answer of a server, as it was sent: nothing unpacked, no redirect followed. */
export function askServer(url: string, headers: http.OutgoingHttpHeaders = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    http.get(url, {agent, headers}, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts)}));
    }).on('error', reject);
  });
}

/** To be called when a test is done with its servers: what is kept alive keeps jest alive. */
export function hangUp(): void {
  agent.destroy();
}
