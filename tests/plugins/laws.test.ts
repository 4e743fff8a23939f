import {parseFile} from '../../src/core/parse';
import {toLawsView, type CitingEdition} from '../../src/plugins/laws/toLawsView';
import type {LawRecord} from '../../src/registers/schemas/laws';

const source = {title: '解説', url: '', date: '2025-04-21'};
const amendment = (inForce: string, articles: string[]) => ({number: '令和7年政令第94号', inForce, articles, what: '上限額', source});
const law = (given: Partial<LawRecord> = {}): LawRecord => ({name: '地方自治法施行令', otherNames: [], kind: '政令', number: '昭和22年政令第16号', url: '', checked: '2026-04-01', source, amendments: [], note: '', ...given});
const TEXT = '## 額 {/* #sum */}\n\n地方自治法施行令別表第五の額。\n\n## 払い方 {/* #pay */}\n\n地方自治法施行令第163条の前金払。\n';
const edition = (effectiveDate: string | undefined): CitingEdition => ({guide: '手引き', label: '版', effectiveDate, edition: {files: [parseFile('a.mdx', TEXT)]}, addresses: new Map([['a.mdx', '/handbook/a/']])});
const overtaken = (one: LawRecord, effectiveDate: string | undefined) => toLawsView({laws: [one]}, {editions: [edition(effectiveDate)], today: '2026-11-28'}).overtaken.map(({clauses}) => clauses.map(({address}) => address));

describe('版の後に改正された法令を引く条項', () => {
  test('施行の後に変わった条を引く条項だけを挙げる', () => {
    expect(overtaken(law({amendments: [amendment('2025-06-01', ['別表第5'])]}), '2025-04-01')).toEqual([['/handbook/a/#sum']]);
  });
  test('どの条が変わったか分からない改正では、その法令を引く条項をすべて挙げる', () => {
    expect(overtaken(law({amendments: [amendment('2025-06-01', [])]}), '2025-04-01')).toEqual([['/handbook/a/#sum', '/handbook/a/#pay']]);
  });
  test.each([
    ['版と同じ日の改正', '2025-04-01', '2025-04-01'],
    ['版より前の改正', '2024-04-01', '2025-04-01'],
    ['まだ施行されていない改正', '2027-04-01', '2025-04-01'],
    ['改定案', '2025-06-01', undefined],
  ])('%sは挙げない', (_, inForce, effectiveDate) => {
    expect(overtaken(law({amendments: [amendment(inForce, [])]}), effectiveDate)).toEqual([]);
  });
});

test.each([['2026-04-01', 'recent'], ['2025-11-29', 'recent'], ['2025-11-27', 'old'], ['要確認', 'never']])('確かめた日が%sなら、古さは%s', (checked, age) => {
  expect(toLawsView({laws: [law({checked})]}, {editions: [], today: '2026-11-28'}).laws[0].age).toBe(age);
});
