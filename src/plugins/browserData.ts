import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * Data files that islands ask for with `loadData(name)`: written into `<site>/data/` by the build, answered from memory by the dev server.
 * Kept in memory because a folder between two builds could carry staff data into a public one.
 */
export interface BrowserData {
  /** Name: ASCII, may hold slashes, e.g. `search/handbook-2024-04-01`. */
  set(name: string, value: unknown): void;
  write(outDir: string): Promise<void>;
  /** For a plugin's `configureWebpack`: serves the files in the dev server. */
  devServer(): {devServer: {setupMiddlewares(middlewares: unknown[]): unknown[]}};
}

export function createBrowserData(): BrowserData {
  const files = new Map<string, string>();
  return {
    set: (name, value) => void files.set(name, toScript(name, value)),
    write: async (outDir) => {
      for (const [name, text] of files) await writeFile(path.join(outDir, 'data', `${name}.js`), text);
    },
    devServer: () => ({
      devServer: {
        // Docusaurus runs its own function and ours on one array and joins what they return, its own first: ours must go in front of the fallback.
        setupMiddlewares: (middlewares) => {
          middlewares.unshift(answerFrom(files));
          return [];
        },
      },
    }),
  };
}

/** A script file, not inline: JSON is a subset of JavaScript and needs no further escaping there. */
function toScript(name: string, value: unknown): string {
  return `portalData(${JSON.stringify(name)},${JSON.stringify(value)});\n`;
}

async function writeFile(file: string, text: string): Promise<void> {
  await fs.mkdir(path.dirname(file), {recursive: true});
  await fs.writeFile(file, text);
}

type Request = {readonly url?: string};
type Response = {setHeader(name: string, value: string): void; end(body: string): void};

function answerFrom(files: ReadonlyMap<string, string>) {
  return {
    name: 'portal-data',
    middleware: (request: Request, response: Response, next: () => void): void => {
      const name = /\/data\/(.+)\.js$/.exec(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))?.[1];
      const text = name === undefined ? undefined : files.get(name);
      if (text === undefined) return next();
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.end(text);
    },
  };
}
