import {toComparisonTable, toTableText} from '../../../src/core/render';
import {compareSources} from '../compare/compared';

const items = (count: number, last: string) => `${Array.from({length: count}, (_, k) => `${'２３４５６７'[k]}　変わらない項です。\n`).join('\n')}\n${last}\n`;

function omitted(count: number): string {
  const table = toComparisonTable(compareSources(items(count, '８　前のとおりとする。'), items(count, '８　後のとおりとする。')),
    {columnOrder: 'new-first', status: 'draft', brackets: 'round', gapMarker: 'none', remarks: false});
  return toTableText(table).split('\n')[0];
}

test.each([[1, '２　（略）'], [2, '２及び３　（略）'], [3, '２～４　（略）'], [6, '２～７　（略）']])('変わらない項が%d続けば「%s」', (count, line) => {
  expect(omitted(count)).toBe(line);
});
