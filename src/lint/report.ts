import type {VFile} from 'vfile';

/** One message as `--json` gives it; line and column from 1. */
export interface ReportedMessage {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly level: 'error' | 'warning';
  readonly ruleId: string;
  readonly reason: string;
  /** Page that explains the rule, on the staff site. */
  readonly url: string | undefined;
}

/** All messages of the files, in their order. */
export function toReportedMessages(files: readonly VFile[]): readonly ReportedMessage[] {
  return files.flatMap((file) => file.messages.map((message) => ({
    path: file.path,
    line: message.line ?? 1,
    column: message.column ?? 1,
    level: message.fatal ? 'error' as const : 'warning' as const,
    ruleId: message.ruleId ?? '',
    reason: message.reason,
    url: message.url,
  })));
}

/** Lines for the terminal, one a message as `file:line:column`, which editors can click; the last line counts them. */
export function formatReport(messages: readonly ReportedMessage[], fileCount: number): string {
  const errors = messages.filter(({level}) => level === 'error').length;
  return [...messages.map(formatLine), `${fileCount}ファイルを調べました。誤り${errors}件、注意${messages.length - errors}件`].join('\n');
}

function formatLine({path, line, column, level, reason, ruleId}: ReportedMessage): string {
  return `${path}:${line}:${column} ${level === 'error' ? '誤り' : '注意'} ${reason} [${ruleId}]`;
}
