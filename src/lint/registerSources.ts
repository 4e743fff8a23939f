import {isMap, isScalar, LineCounter, parseDocument, visit, type Node, type Scalar, type YAMLMap} from 'yaml';
import type {VFile} from 'vfile';
import {findStatedFact} from './statedFacts';

/**
 * A record names its source in one of these: a page, several, the address or date of the paper that it is about,
 * lines of the city's sheet, or a clause of a guide, which has its own.
 */
const SOURCE_FIELDS = ['source', 'sources', 'basis', 'url', 'sourceDate', 'sheetLines', 'clause', 'clauses'];
/** What says something about the entry or its source, and nothing about the world. */
const ABOUT_THE_ENTRY = new Set([...SOURCE_FIELDS, 'seenOn', 'checkedOn', 'reviewed', 'reviewedOn']);
const MARK = /要確認|〔[^〕]*推定[^〕]*〕/;

/**
 * `source-required` for registers: a year, amount, telephone number or citation of a law in a cell needs a source in its record
 * or in what contains the record. Problems go to the file, at the cell. The file is taken for readable YAML.
 */
export function checkRegisterSources(file: VFile): void {
  const lines = new LineCounter();
  const document = parseDocument(String(file), {lineCounter: lines});
  visit(document, {
    Pair: (_, pair) => (isScalar(pair.key) && ABOUT_THE_ENTRY.has(String(pair.key.value)) ? visit.SKIP : undefined),
    Scalar: (key, node, path) => {
      if (key === 'key' || isVouchedFor(node, path as readonly Node[])) return;
      const fact = findStatedFact(String(node.value));
      if (!fact) return;
      const {line, col} = lines.linePos(node.range?.[0] ?? 0);
      const reason = `「${fact.text}」に出典がありません。同じ項目に source か sources を書くか、〔要確認〕か〔推定〕を書いてください`;
      file.message(reason, {place: {line, column: col}, ruleId: 'source-required', source: 'portal'}).fatal = true;
    },
  });
}

function isVouchedFor({value}: Scalar, path: readonly Node[]): boolean {
  return typeof value === 'number' || MARK.test(String(value)) || path.some((node) => isMap(node) && hasSource(node));
}

/** An empty address is a paper without one, and no source; an empty list is none either. */
function hasSource(record: YAMLMap): boolean {
  return SOURCE_FIELDS.some((field) => {
    const value = record.get(field) as unknown;
    return value !== undefined && value !== '' && !(isCollection(value) && value.items.length === 0);
  });
}

function isCollection(value: unknown): value is {readonly items: readonly unknown[]} {
  return typeof value === 'object' && value !== null && 'items' in value;
}
