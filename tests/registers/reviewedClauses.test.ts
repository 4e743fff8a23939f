import {findChangedClauses} from '../../src/plugins/registers/reviewedClauses';
import {guideEditions} from '../support/guideEditions';
import {copySite, type SiteCopy} from '../support/siteCopy';

const CURRENT = guideEditions('outsourcing').current.id;
const NEXT = `${Number(CURRENT.slice(0, 4)) + 1}${CURRENT.slice(4)}`;
const NEXT_EDITION = `  - id: ${NEXT}\n    label: 次の版\n    status: in-force\n    effectiveDate: ${NEXT}\n    reason: 試すため\n`;

/** The guide with a next edition in force in which one line of the flow reads otherwise. */
function siteWithNextEdition(): SiteCopy {
  const site = copySite();
  site.copy(`guides/outsourcing/${CURRENT}`, `guides/outsourcing/${NEXT}`);
  site.edit(`guides/outsourcing/${NEXT}/npo/flow.mdx`, (text) => text.replace('完了を伝えた日の控えを残さない', '完了を伝えた日の記録を残さない'));
  site.edit('guides/outsourcing/guide.yml', (text) => text.replace('status: in-force', 'status: superseded').replace('editions:\n', `editions:\n${NEXT_EDITION}`));
  return site;
}

const warnings = (folder: string): string[] => findChangedClauses(folder).flatMap(({path, messages}) => messages.map(({line, reason}) => `${path}:${line} ${reason}`));

describe('台帳が読み合わせた後に変わった条項', () => {
  const site = siteWithNextEdition();
  afterAll(() => site.remove());

  test('施行中の版と読み合わせてある台帳は、何も知らせない', () => {
    expect(warnings(`${__dirname}/../..`)).toEqual([]);
  });
  test('次の版で条項が1字変わると、その条項を使うどの台帳も、行、条項、日、直し方とともに知らせる', () => {
    const found = warnings(site.folder);
    expect(found.map((one) => one.split(':')[0])).toEqual(['docs/groups/schedule.yml', 'docs/groups/journey.yml']);
    expect(found[0]).toMatch(new RegExp(`^docs/groups/schedule\\.yml:\\d+ 「steps\\.6\\.clause」の条項「np-step-report」は、読み合わせた日（${CURRENT}）の後、${NEXT}の版で変わりました。.*この台帳を直し、reviewed を ${NEXT} に書き換えてください$`));
  });
  test('読み直して日付を書き換えた台帳は、知らせない', () => {
    site.edit('docs/groups/schedule.yml', (text) => text.replace(`reviewed: '${CURRENT}'`, `reviewed: '${NEXT}'`));
    expect(warnings(site.folder).map((one) => one.split(':')[0])).toEqual(['docs/groups/journey.yml']);
  });
  test('どの版よりも前の日を書いた台帳は、使うどの条項も知らせる', () => {
    site.edit('docs/groups/estimate.yml', (text) => text.replace(`reviewed: '${CURRENT}'`, "reviewed: '2001-01-01'"));
    expect(warnings(site.folder).filter((one) => one.includes('estimate.yml') && one.includes('加わりました'))).toHaveLength(11);
  });
});
