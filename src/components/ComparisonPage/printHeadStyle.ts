/**
 * A text as the style of the page's root, where print.css finds it. What could end the CSS string or the attribute
 * is written as its number: Head writes a style as it is given.
 */
export function printHeadStyle(text: string): string {
  return `--print-head:'${text.replace(/["'\\&<>\n]/g, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}'`;
}
