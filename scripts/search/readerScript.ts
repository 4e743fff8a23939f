import path from 'node:path';
import {build} from 'esbuild';

/** The script that a browser loads to search: the island of the search page, as the site is built with it. */
export async function readerScript(siteDir: string): Promise<string> {
  const folder = path.join(siteDir, 'src/islands');
  const result = await build({
    stdin: {contents: `import {boot} from './boot'; import Island from './SearchPage'; boot('SearchPage', Island);`, resolveDir: folder, loader: 'tsx', sourcefile: 'entry.tsx'},
    bundle: true, write: false, minify: true, format: 'iife', charset: 'utf8', jsx: 'automatic', target: ['chrome123', 'firefox121', 'safari17.5'],
    loader: {'.css': 'empty'},
    alias: {react: 'preact/compat', 'react-dom': 'preact/compat', 'react-dom/client': 'preact/compat/client', 'react/jsx-runtime': 'preact/jsx-runtime'},
    define: {'process.env.NODE_ENV': '"production"'},
  });
  return result.outputFiles[0].text;
}
