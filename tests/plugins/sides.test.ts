import path from 'node:path';
import {identifiedTexts} from '../../src/core/history';
import {readEdition} from '../../src/plugins/guides/readEdition';
import {readGuides} from '../../src/plugins/guides/readGuides';
import {toOtherSides} from '../../src/plugins/guides/sides';
import type {Audience} from '../../src/plugins/audience';

const SITE = path.resolve(__dirname, '../..');

/** The editions of the guide as the plugin reads them, each file at an address of its own. */
const editions = (audience: Audience) => readGuides(SITE, audience).guides.filter(({record}) => record.id === 'outsourcing').flatMap((guide) => guide.editions).map((visible) => {
  const edition = readEdition(visible, {siteDir: SITE, audience});
  return {visible, edition, addresses: new Map(edition.files.map((file) => [file.path, `/${visible.address}/${file.path}/`])), titles: new Map(), reading: []};
});
const steps = (prefix: string, ids: readonly string[]) => ids.filter((id) => id.startsWith(`${prefix}-step-`)).map((id) => id.slice(prefix.length)).sort();

describe('同じ段階の、団体の側と職員の側', () => {
  test.each(editions('staff'))('$visible.record.label: 段階のIDが、両方で等しい', ({edition}) => {
    const ids = identifiedTexts(edition).map(({id}) => id);
    expect(steps('np', ids)).toEqual(steps('st', ids));
    expect(steps('np', ids).length).toBeGreaterThanOrEqual(10);
  });

  test('職員向けのサイトでは、どちらからも相手の文を開ける', () => {
    const sides = toOtherSides(editions('staff')[0]);
    expect(sides['np-step-inspect']).toMatchObject({reader: '市の職員', heading: '検査'});
    expect(sides['np-step-inspect'].lines.join('')).toContain('団体に伝えること');
    expect(sides['st-step-inspect']).toMatchObject({reader: '団体', heading: '検査'});
  });

  test('公開用のサイトには、職員の側の文が1つも渡らない', () => {
    for (const read of editions('public')) expect(toOtherSides(read)).toEqual({});
  });
});
