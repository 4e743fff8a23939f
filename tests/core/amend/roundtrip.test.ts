import fc from 'fast-check';
import {amend, amendEditions, apply, type SourceFile} from '../../../src/core/amend';
import type {Amendment} from '../../../src/core/model/amendment';
import {AMEND_CASES} from './fixtures';

/** Through JSON, as it travels. */
function viaAmendment(oldSource: string, newSource: string): string {
  const file = amend({path: 'a.mdx', source: oldSource}, {path: 'a.mdx', source: newSource});
  const amendment = JSON.parse(JSON.stringify({version: 1, files: file ? [file] : []})) as Amendment;
  return apply([{path: 'a.mdx', source: oldSource}], amendment)[0].source;
}

/** Any UTF-16 units at all: half surrogates, combining and right-to-left marks, BOM, CR, tabs. */
const anyUnits = fc.array(fc.oneof(
  fc.integer({min: 0, max: 0xffff}),
  fc.constantFrom(0xd83d, 0xde00, 0x3099, 0x202e, 0xfeff, 0x0d, 0x0a, 0x09, 0x3002, 0x7b2c, 0x6761, 0x7c),
)).map((units) => String.fromCharCode(...units));
const lines = fc.array(fc.constantFrom('---', 'title: 手引き', '## 第１条（目的） {/* #art-1 */}', '| 区分 | 額 |', '２　市は、', '\u{20bb7}野家', '', '：：'));
const text = fc.oneof(anyUnits, lines.map((all) => all.join('\n')), lines.map((all) => '\ufeff' + all.join('\r\n')), fc.string({unit: 'grapheme'}));

test('どのような文字の並びでも、改正を当てれば新しい文と一字も違わない', () => {
  fc.assert(fc.property(text, text, (oldSource, newSource) => viaAmendment(oldSource, newSource) === newSource), {numRuns: 500});
});

test('一部を取り替え、移し、消した文も、改正を当てれば元どおり新しい文になる', () => {
  const base = AMEND_CASES[1].oldSource;
  const cut = fc.tuple(fc.nat(base.length), fc.nat(400), fc.nat(base.length), fc.string({unit: 'binary'}));
  fc.assert(fc.property(cut, ([start, length, to, added]) => {
    const taken = base.slice(start, start + length), rest = base.slice(0, start) + base.slice(start + length);
    const moved = rest.slice(0, to) + added + taken + rest.slice(to);
    return viaAmendment(base, moved) === moved && viaAmendment(moved, rest) === rest;
  }));
});

test.each(AMEND_CASES)('$name：改正を当てれば新しい文と一字も違わない', ({oldSource, newSource}) => {
  expect(viaAmendment(oldSource, newSource)).toBe(newSource);
  expect(viaAmendment(newSource, oldSource)).toBe(oldSource);
});

test.each(AMEND_CASES)('$name：改行をCRLFにし、BOMを付け、末尾の改行を落としても同じ', ({oldSource, newSource}) => {
  const dressed = (source: string) => '\ufeff' + source.trimEnd().replace(/\n/g, '\r\n');
  expect(viaAmendment(dressed(oldSource), dressed(newSource))).toBe(dressed(newSource));
});

test.each(AMEND_CASES)('$name：同じ二つの文からは、いつも同じ改正ができる', ({oldSource, newSource}) => {
  const once = () => JSON.stringify(amend({path: 'a', source: oldSource}, {path: 'a', source: newSource}));
  expect(once()).toBe(once());
});

test('同じ文に改正はない', () => {
  fc.assert(fc.property(text, (source) => amend({path: 'a', source}, {path: 'a', source}) === undefined));
});

test('版どうしの改正を当てれば、ファイルの増減も改名もそのまま新しい版になる', () => {
  const files = fc.uniqueArray(fc.record({path: fc.constantFrom('a.mdx', 'b.mdx', 'npo/c.mdx', 'd.mdx'), source: text}), {selector: (file) => file.path});
  fc.assert(fc.property(files, files, (oldFiles, newFiles) => {
    const amendment = JSON.parse(JSON.stringify(amendEditions({files: oldFiles}, {files: newFiles}))) as Amendment;
    expect(apply(oldFiles, amendment)).toEqual(sorted(newFiles));
  }));
});

function sorted(files: readonly SourceFile[]): SourceFile[] {
  return [...files].map(({path, source}) => ({path, source})).sort((a, b) => (a.path < b.path ? -1 : 1));
}
