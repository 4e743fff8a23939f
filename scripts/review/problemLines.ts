import type {VFile} from 'vfile';

/** The problems of a file as `file:line:column value and repair`, one a line. */
export function problemLines(file: VFile): string {
  return file.messages.map((message) => `${file.path}:${message.line ?? 1}:${message.column ?? 1} ${message.reason}`).join('\n');
}
