import {compareHashes, type HashState} from '../../src/registers/editionHashes';
import type {EditionRecord} from '../../src/registers/schemas/guide';
import {hashesOf, readGuides, type ReadableGuide} from './files';

const STATUS: Readonly<Record<EditionRecord['status'], string>> = {
  draft: '改定案', decided: '決定（施行前）', 'in-force': '施行中', superseded: '旧版', repealed: '廃止',
};
const HASH: Readonly<Record<HashState, string>> = {
  draft: '—', missing: 'hash未記入（npm run edition -- hash で書く）', same: 'hash一致', changed: 'hash不一致（中身が変わっている）',
};

/** All guides with their editions, as lines for the terminal. */
export function listEditions(root: string): string {
  return readGuides(root).map((guide) => [`${guide.record.id}　${guide.record.title}`, ...rows(guide)].join('\n')).join('\n\n');
}

function rows(guide: ReadableGuide): readonly string[] {
  const states = compareHashes(guide.record, hashesOf(guide));
  const cells = guide.record.editions.map(({id, label, status, effectiveDate}) => [id, label, STATUS[status], effectiveDate ?? '施行日なし', HASH[states.get(id) ?? 'missing']]);
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => widthOf(row[column]))));
  return cells.map((row) => `  ${row.map((cell, column) => cell + ' '.repeat(widths[column] - widthOf(cell))).join('  ')}`.trimEnd());
}

/** Columns on a terminal: a full-width character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u0000-\u00ff]/.test(character) ? 1 : 2), 0);
}
