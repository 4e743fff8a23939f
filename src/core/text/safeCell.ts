/** What a spreadsheet reads as a formula or a command at the head of a cell, its full-width twins included (OWASP, CSV Injection; Excel in Japan takes ＝ for =). */
const ACTIVE = /^[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠|%\t\r]/;

/**
 * A text as it may stand in a CSV cell: a spreadsheet will show it and never run it. `=1+1` becomes `'=1+1`.
 * Numbers are not texts: hand them over as numbers, so that -5 stays -5.
 */
export function safeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return ACTIVE.test(text) ? `'${text}` : text;
}

/** Rows as a CSV file that Excel in Japan opens by a double click: UTF-8 with its mark, CRLF, every cell quoted (RFC 4180) and safe. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  const line = (row: readonly (string | number)[]): string => row.map((value) => `"${safeCell(value).replaceAll('"', '""')}"`).join(',');
  return `\ufeff${rows.map(line).join('\r\n')}\r\n`;
}
