import mammoth from 'mammoth';
import {toTableDocx} from '../../src/exports';
import {revisionPairs, smallPair} from './pairs';

const squeezed = (text: string): string => text.replace(/\s/g, '');

/** mammoth is slow, and the other tests read every pair. */
describe.each([smallPair(), ...revisionPairs().slice(0, 6)])('%s', (_, read) => {
  test('Wordの文字を取り出しても、どの変更も両側がある', async () => {
    const {document} = read();
    const made = squeezed((await mammoth.extractRawText({buffer: Buffer.from(await toTableDocx(document, {remarks: true, review: true}))})).value);
    const changes = document.table.rows.filter(({kind}) => kind !== 'omitted' && kind !== 'parent');
    const sides = changes.flatMap(({newCell, oldCell}) => [newCell, oldCell].map(({runs}) => squeezed(runs.map(({text}) => text).join(''))));
    expect(sides.filter((side) => !made.includes(side))).toEqual([]);
    expect(sides.length).toBeGreaterThan(0);
  });
});
