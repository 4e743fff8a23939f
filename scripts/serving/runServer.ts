import {spawn, type ChildProcess} from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

export interface RunningServer {
  /** e.g. `http://127.0.0.1:41873` */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

export interface ServerPlace {
  /** A folder of its own for what the server writes; its configuration stands there as `server.conf`. */
  readonly prefix: string;
  /** e.g. `127.0.0.1:41873` */
  readonly listen: string;
}

interface ServerProgram {
  /** e.g. `nginx`, for messages. */
  readonly name: string;
  readonly command: string;
  readonly args: (place: ServerPlace) => readonly string[];
  readonly config: (place: ServerPlace) => string;
}

/** Runs a real web server on a free port, and waits until it answers. Throws with its own words when it does not. */
export async function runServer({name, command, args, config}: ServerProgram): Promise<RunningServer> {
  const prefix = fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  const port = await freePort();
  const place = {prefix, listen: `127.0.0.1:${port}`};
  fs.writeFileSync(path.join(prefix, 'server.conf'), config(place));
  const server = spawn(command, args(place), {stdio: ['ignore', 'ignore', 'pipe']});
  const said: string[] = [];
  server.stderr.on('data', (text: Buffer) => said.push(text.toString()));
  server.on('error', (error) => said.push(error.message));
  await untilOpen(port, {name, problem: () => (server.exitCode === null && server.pid ? undefined : said.join(''))});
  return {origin: `http://${place.listen}`, stop: () => stop(server, prefix)};
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const LIMIT_MS = 20_000;

async function untilOpen(port: number, {name, problem}: {readonly name: string; readonly problem: () => string | undefined}): Promise<void> {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end;) {
    const failed = problem();
    if (failed !== undefined) throw new Error(`${name}を始められません: ${failed}`);
    if (await isOpen(port)) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`${name}が答えません`);
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

function stop(server: ChildProcess, prefix: string): Promise<void> {
  return new Promise((stopped) => {
    server.once('exit', () => {
      fs.rmSync(prefix, {recursive: true, force: true});
      stopped();
    });
    server.kill('SIGTERM');
  });
}
