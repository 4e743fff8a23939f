import type {Clause, Edition} from '../../src/core/model/clause';
import {foldVariants} from '../../src/core/text/normalise';
import {toTrackedDocx} from '../../src/exports';
import type {ReadDocument} from '../../src/plugins/exports/readDocument';
import {editionPairs, revisionPairs, smallPair} from './pairs';
import {readPart, runText} from './readFiles';

/** The paragraphs after all changes were accepted (or rejected), as Word does it; styled titles left out. */
async function decide(file: Uint8Array, choice: 'accept' | 'reject'): Promise<readonly string[]> {
  const xml = await readPart(file, 'word/document.xml');
  const gone = choice === 'accept' ? 'w\\:del' : 'w\\:ins';
  const paragraphs = xml('w\\:body > w\\:p').toArray().filter((paragraph) => xml(paragraph).find(`w\\:pPr > w\\:rPr > ${gone}`).length === 0);
  return paragraphs.map((paragraph) => xml(paragraph).find('w\\:r').toArray()
    .filter((run) => xml(run).closest(gone).length === 0)
    .map((run) => runText(xml, run)).join(''));
}

/** What a reader sees of an edition, line by line: clauses, and table rows with their cells. */
function linesOf({files}: Edition): ReadonlySet<string> {
  return new Set(files.flatMap(({clauses}) => clauses.map((clause, index) => foldVariants(lineOf(clause, {clauses, index})))));
}

function lineOf(clause: Clause, {clauses, index}: {readonly clauses: readonly Clause[]; readonly index: number}): string {
  if (clause.kind !== 'tableRow') return clause.text;
  return clauses.filter(({kind, parent}) => kind === 'tableCell' && parent === index).map(({text}) => text).join('　｜　');
}

/** Lines of the changed pages: everything below the head of the paper. */
const textOf = (paragraphs: readonly string[], {document}: ReadDocument): readonly string[] => {
  const titles = new Set(document.pages.map(({title}) => title));
  return paragraphs.slice(paragraphs.findIndex((text) => titles.has(text))).filter((text) => !titles.has(text));
};

describe.each([...editionPairs(), ...revisionPairs()])('見え消し　%s', (_, read) => {
  test('変更をすべて承諾すると新しい文、すべて元に戻すと古い文になる', async () => {
    const file = await toTrackedDocx(read().document);
    const [accepted, rejected] = [textOf(await decide(file, 'accept'), read()), textOf(await decide(file, 'reject'), read())];
    const [olds, news] = [linesOf(read().older), linesOf(read().newer)];
    expect(accepted.filter((text) => !news.has(foldVariants(text)))).toEqual([]);
    expect(rejected.filter((text) => !olds.has(foldVariants(text)))).toEqual([]);
    expect(accepted.length).toBeGreaterThan(0);
  });
});

describe('見え消しの変更履歴', () => {
  const [, read] = smallPair();
  const marks = async (document: ReadDocument['document']) => {
    const xml = await readPart(await toTrackedDocx(document), 'word/document.xml');
    return xml('w\\:ins, w\\:del').toArray().map(({attribs}) => attribs);
  };

  test('書いた人は役割、日は決まった1日で、番号は重ならない', async () => {
    const made = await marks({...read().document, author: '担当課', date: '2024-04-01'});
    expect(new Set(made.map((mark) => mark['w:author']))).toEqual(new Set(['担当課']));
    expect(new Set(made.map((mark) => mark['w:date']))).toEqual(new Set(['2024-04-01T00:00:00Z']));
    expect(new Set(made.map((mark) => mark['w:id'])).size).toBe(made.length);
  });
  test('日のない改定案には、偽の日を書かない', async () => {
    const made = await marks({...read().document, date: null});
    expect(made.filter((mark) => 'w:date' in mark)).toEqual([]);
  });
});
