import React from 'react';
import {render} from '@testing-library/react';
import MeasureTable from '../../src/components/MeasureTable';
import PlaceTable from '../../src/components/PlaceTable';
import {isSafeAddress} from '../../src/core/text/isSafeAddress';
import {parseRegister} from '../../src/registers/parseRegister';
import {measuresRegister} from '../../src/registers/schemas/measures';
import {cafesRegister} from '../../src/registers/schemas/places';
import payloads from '../fixtures/injection/payloads.json';
import {readRegister} from '../support/readRegister';

/** The same records with the payload after each word; what the schema fixes (ids, states, days, addresses) stays. */
function spoiled<T>(value: T, payload: string): T {
  if (Array.isArray(value)) return value.map((one) => spoiled(one, payload)) as T;
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, FIXED.has(key) ? one : spoiled(one, payload)])) as T;
  return (typeof value === 'string' ? `${value}${payload}` : value) as T;
}
const FIXED = new Set(['id', 'status', 'checkedOn', 'url', 'page', 'area', 'titleCertainty', 'year', 'phone']);

/** Elements and attributes that run, load or send; links that lead to a script. */
function activeParts(container: HTMLElement): readonly string[] {
  const all = [...container.querySelectorAll('*')];
  return all.flatMap((element) => [
    ...(/^(script|iframe|object|embed|svg|style|link|meta|base|form|img|video|math)$/i.test(element.tagName) ? [element.tagName] : []),
    ...[...element.attributes].filter(({name, value}) => /^on|^style$|^srcdoc$/i.test(name) || (/^(href|src)$/.test(name) && !isSafeAddress(value))).map(({name, value}) => `${name}=${value}`),
  ]);
}

const {places} = readRegister(cafesRegister, 'docs/places/cafes.yml');
const {measures} = readRegister(measuresRegister, 'docs/plan/measures.yml');

describe('台帳（YAML）に混じった攻めの文', () => {
  test.each(payloads)('「%s」は、文として表に出るだけで、動かない', (payload) => {
    const shown = [<PlaceTable caption="場所" places={spoiled(places, payload).slice(0, 2)} builtOn="2026-12-01" />, <MeasureTable measures={spoiled(measures, payload).slice(0, 1)} resultYear="令和5年度" planYear="令和6年度" />].map((table) => {
      const {container, unmount} = render(table);
      const result = {active: activeParts(container), hasWords: container.textContent?.includes(payload)};
      unmount();
      return result;
    });
    expect(shown).toEqual(shown.map(() => ({active: [], hasWords: true})));
  });
  test.each(['javascript:alert(1)', 'data:text/html,<script>x</script>', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'vbscript:x', '//evil.example/', 'https://a.jp/ onclick=x'])('出典の番地「%s」は、台帳として断る', (url) => {
    const {value, file} = parseRegister(cafesRegister, {path: 'docs/places/cafes.yml', text: JSON.stringify({places: places.map((place) => ({...place, sources: [{title: '案内', url, date: '要確認'}]})), conflicts: []})});
    expect(value).toBeUndefined();
    expect(file.messages[0].reason).toContain('https:// から書いてください');
  });
});
