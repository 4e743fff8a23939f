/** Characters that look alike and mean the same in print; NFKC leaves them apart. From real revisions of the same acts. */
const GLYPHS: Readonly<Record<string, string>> = {
  '○': '〇', '◯': '〇', '巿': '市', '−': '-', '‐': '-', '‑': '-', '–': '-', '—': '-', '―': '-', '─': '-',
  '〜': '~', '～': '~', '゛': '', '“': '"', '”': '"', '‘': "'", '’': "'", '﨑': '崎', '髙': '高', '\u200b': '', '\ufeff': '',
};
const GLYPH = /[○◯巿−‐‑–—―─〜～゛“”‘’﨑髙\u200b\ufeff]/g;
const PLAIN = /^[\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff、。「」・]*$/;

/**
 * Folds width and glyph variants: `（１）` and `(1)`, `巿` and `市` become one.
 * Only for comparing; what is shown is always the original (change-tracking.md 1.3, taiwan-legal-db #18).
 */
export function foldVariants(text: string): string {
  if (PLAIN.test(text) && !text.includes('巿')) return text;
  return text.normalize('NFKC').replace(GLYPH, (glyph) => GLYPHS[glyph] ?? glyph);
}

/** Key for „the same wording“: variants folded and all white space left out (padding of tables, re-wrapped lines). */
export function comparisonKey(text: string): string {
  return foldVariants(text).replace(/\s+/g, '');
}
