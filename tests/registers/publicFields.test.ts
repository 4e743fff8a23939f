import fs from 'node:fs';
import path from 'node:path';
import {z} from 'zod';
import {findRegister, registers} from '../../src/registers';
import {onlyPublicFields} from '../../src/registers/onlyPublicFields';
import {parseRegister, type RegisterSpec} from '../../src/registers/parseRegister';
import {filesBelow} from '../support/builtSite';
import {listFields} from '../support/listFields';

const ROOT = path.resolve(__dirname, '../..');
const files = ['docs', 'guides'].flatMap((top) => filesBelow(path.join(ROOT, top)).map((file) => `${top}/${file}`)).filter((file) => findRegister(file)?.spec.publicFields);
const specs = [...new Map(registers.map(({spec}) => [spec.name, spec])).values()];
const publicSpecs = specs.filter(({publicFields}) => publicFields);

function sample(publicFields?: RegisterSpec<unknown>['publicFields']): RegisterSpec<unknown> {
  return {name: 'sample', schema: z.unknown(), publicFields};
}

/** Every field that a schema has and the spec does not let out. */
function heldBack({schema, publicFields = {}}: RegisterSpec<unknown>): readonly string[] {
  const open = new Set(listFields(publicFields));
  return listFields(schema).filter((field) => !open.has(field));
}

describe('台帳から公開する項目', () => {
  test('名を挙げた項目だけが、並びの中からも入れ子の中からも残る', () => {
    const value = {head: {inner: {phone: '内線', open: 1}, phone: '代表'}, records: [{id: 'a', memo: '秘'}, {id: 'b', tags: ['x', 'y']}], staffNote: '秘'};
    expect(onlyPublicFields(sample({head: {inner: {open: true}}, records: {id: true, tags: true}}), value)).toEqual({head: {inner: {open: 1}}, records: [{id: 'a'}, {id: 'b', tags: ['x', 'y']}]});
  });
  test('何も挙げなければ、何も残らない', () => {
    expect(onlyPublicFields(sample(), {name: '秘', list: [{name: '秘'}]})).toEqual({});
  });
  test('項目を挙げても、その下に足した項目は、挙げるまで残らない', () => {
    expect(onlyPublicFields(sample({sources: true, note: true}), {sources: [{title: '秘'}], note: {text: '秘'}})).toEqual({sources: []});
  });
  test('名の決まらない項目（*）は、表の全部に当たる。組み込みの名は、挙げたことにならない', () => {
    expect(onlyPublicFields(sample({items: {'*': true}}), {items: {目的: '有', 様式: '未確認'}, constructor: '秘', toString: '秘'})).toEqual({items: {目的: '有', 様式: '未確認'}});
  });
  test('渡した値は変わらない', () => {
    const value = {records: [{id: 'a', memo: '秘'}]};
    onlyPublicFields(sample({records: {id: true}}), value);
    expect(value).toEqual({records: [{id: 'a', memo: '秘'}]});
  });
});

describe('このポータルの台帳', () => {
  test.each(files)('%s の公開する値は、そのままスキーマに合う', (file) => {
    const {spec} = findRegister(file)!;
    const {value} = parseRegister(spec, {path: file, text: fs.readFileSync(path.join(ROOT, file), 'utf8')});
    const {error} = spec.schema.safeParse(onlyPublicFields(spec, value));
    expect(error?.issues ?? []).toEqual([]);
  });
  test('スキーマにない名を、公開する項目に挙げていない', () => {
    const unknown = publicSpecs.flatMap(({name, schema, publicFields = {}}) => {
      const known = new Set(listFields(schema));
      return listFields(publicFields).filter((field) => !known.has(field)).map((field) => `${name}: ${field}`);
    });
    expect(unknown).toEqual([]);
  });
  test('公開のページの台帳で、公開しないのは、この項目である（スキーマに項目を足すと、まずここに加わる）', () => {
    expect(publicSpecs.flatMap((spec) => heldBack(spec).map((field) => `${spec.name}: ${field}`))).toEqual([
      'measures: document.sheetLines.line', 'measures: document.sheetLines.text',
      'measures: measures.staffNote', 'measures: measures.sheetLines.line', 'measures: measures.sheetLines.text',
      'programme: courses.staffNote', 'programme: staffNote',
      'facilities: places.staffNote', 'facilities: staffNote', 'cafes: places.staffNote', 'cafes: staffNote', 'exchange-space: staffNote',
      'fund: staffNote', 'cities: documents.staffNote', 'checklist-items: items.staffNote',
      'guide: reviewRoles', 'guide: editions.review.on', 'guide: editions.review.older', 'guide: editions.review.changes', 'guide: editions.review.signed', 'guide: editions.review.roles', 'guide: editions.review.override',
      'guide: editions.refreezes.on', 'guide: editions.refreezes.reason', 'guide: editions.hash',
    ]);
  });
  test('職員だけの台帳は、公開する項目を1つも挙げない', () => {
    expect(specs.filter(({publicFields}) => !publicFields).map(({name}) => name)).toEqual(['laws', 'review', 'search-checks', 'training-paths', 'training-questions', 'index-terms', 'category']);
  });
  test('サイトが台帳を読む道は、readRegister だけである', () => {
    const plugins = path.join(ROOT, 'src/plugins');
    const readers = filesBelow(plugins).filter((file) => /\bparseRegister\(/.test(fs.readFileSync(path.join(plugins, file), 'utf8')));
    expect(readers).toEqual(['readRegister.ts']);
  });
});
