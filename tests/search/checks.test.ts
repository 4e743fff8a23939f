import fs from 'node:fs';
import {parseRegister} from '../../src/registers/parseRegister';
import {searchChecksRegister} from '../../src/registers/schemas/searchChecks';
import {checkQuery} from '../../src/search/check';
import {openSiteIndexes, type SiteIndexes} from './siteIndexes';

const path = 'docs/developers/search-checks.yml';
const {checks, missed} = parseRegister(searchChecksRegister, {path, text: fs.readFileSync(path, 'utf8')}).value ?? {checks: [], missed: []};
const SHOWN = 5;
jest.setTimeout(60_000);
let site: SiteIndexes;
beforeAll(async () => {
  site = await openSiteIndexes();
});

test('確かめの問いは60以上ある', () => {
  expect(checks.length).toBeGreaterThanOrEqual(60);
});

test.each(checks)('$kind「$query」で $clause がその手引きの初めの5件に出る', async (check) => {
  const {place, first} = await checkQuery([site.current], check);
  expect([place > 0 && place <= SHOWN, first]).toEqual([true, first]);
});

test.each(missed)('$kind「$query」は、まだ $clause を初めの5件に出さない（出るようになったら、checksに移す）', async (check) => {
  const {place} = await checkQuery([site.current], check);
  expect(place > 0 && place <= SHOWN).toBe(false);
});
