import type {VFile} from 'vfile';

/** Ends the build when a file has an error: all of them, sorted by file and line, as `file:line:column value and repair`. */
export function failOnProblems(files: readonly VFile[]): void {
  const lines = files.flatMap((file) => file.messages.map((message) => ({path: file.path, message})))
    .filter(({message}) => message.fatal)
    .sort((a, b) => a.path.localeCompare(b.path) || (a.message.line ?? 0) - (b.message.line ?? 0))
    .map(({path, message}) => `${path}:${message.line ?? 1}:${message.column ?? 1} ${message.reason}`);
  if (lines.length > 0) throw new Error(`${lines.length}件の誤りがあるため、作りませんでした。\n${lines.join('\n')}`);
}

/** Tells the editor what does not stop the build, as `file:line:column value and repair`. */
export function showWarnings(files: readonly VFile[]): void {
  for (const {path, messages} of files) {
    for (const message of messages.filter(({fatal}) => !fatal)) process.stderr.write(`注意 ${path}:${message.line ?? 1}:${message.column ?? 1} ${message.reason}\n`);
  }
}
