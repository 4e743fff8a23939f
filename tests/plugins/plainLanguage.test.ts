import fs from 'node:fs';
import path from 'node:path';
import {openReadings} from '../../src/core/readings/toRuby';
import {readSummaries} from '../../src/plugins/plainLanguage/summaries';
import {readEdition} from '../../src/plugins/guides/readEdition';
import {readGuides} from '../../src/plugins/guides/readGuides';
import {glossaryRegister} from '../../src/registers/schemas/glossary';
import {readingsRegister} from '../../src/registers/schemas/readings';
import {identifiedTexts} from '../../src/core/history';
import {readRegister} from '../support/readRegister';
import {copySite} from '../support/siteCopy';

const SITE = path.resolve(__dirname, '../..');
const TEXTS: ReadonlySet<string> = new Set(['heading', 'text', 'listItem', 'tableCell', 'paragraph', 'item']);
const current = readGuides(SITE, 'public').guides.flatMap((guide) => guide.editions).find((one) => one.guide === 'outsourcing' && one.isCurrent);
const edition = current && readEdition(current, {siteDir: SITE, audience: 'public'});
const groupPages = edition?.files.filter(({path: file}) => file.startsWith('npo/')) ?? [];
const {terms} = readRegister(glossaryRegister, 'docs/glossary/terms.yml');
const read = readSummaries(SITE, 'staff');

describe('ふりがなの読み', () => {
  const book = openReadings(readRegister(readingsRegister, 'docs/glossary/readings.yml').readings);
  const texts = [
    ...groupPages.flatMap(({clauses}) => clauses.filter(({kind}) => TEXTS.has(kind)).map(({text}) => text)),
    ...Object.values(read.views[current?.pluginId ?? '']).flatMap(({sentences}) => sentences),
    ...terms.map(({plain}) => plain),
  ];
  test('団体向けの現行版、要約、用語の説明の漢字に、読みのないものがない', () => expect(texts.flatMap((text) => book.findUncovered(text))).toEqual([]));
  test('確かめた文は1万字以上ある', () => expect(texts.join('').length).toBeGreaterThan(10_000));
});

describe('用語集', () => {
  const clauses = new Map(edition ? identifiedTexts(edition).map((one) => [one.id, one]) : []);
  const linked = terms.filter(({clause}) => clause !== undefined);
  test('条項を示した用語は、手引きと同じ見出し、読み、説明である', () => {
    const differing = linked.filter(({term, reading, plain, clause = ''}) => {
      const found = clauses.get(clause);
      return !found?.heading.startsWith(term) || !(found.heading.includes(`（${reading}）`) || found.heading.includes('（プロポーザル）')) || !found.text.replace(/\s|\[[^\]]*\]|\d+$/g, '').includes(plain);
    });
    expect(differing.map(({id}) => id)).toEqual([]);
  });
  test('手引きの用語は、全部が用語集にある', () => {
    const inGuide = [...clauses.keys()].filter((id) => id.startsWith('np-term-'));
    expect(inGuide.filter((id) => !linked.some(({clause}) => clause === id))).toEqual([]);
  });
});

describe('やさしい日本語の要約', () => {
  const site = copySite();
  afterAll(() => site.remove());

  test('団体向けの現行版のどのページにもあり、もとの条項の文は変わっていない', () => {
    const views = read.views[current?.pluginId ?? ''];
    expect(groupPages.filter(({path: file}) => !views[file] || views[file].isStale).map((one) => one.path)).toEqual([]);
    expect(read.files.flatMap((file) => file.messages)).toEqual([]);
  });

  test('次の版でもとの条項が1字変わると、そのページだけを、場所と直し方とともに知らせる', () => {
    const report = fs.readFileSync(path.join(SITE, current?.folder ?? '', 'npo/report.mdx'), 'utf8');
    site.write('guides/outsourcing/2026-04-01/npo/report.mdx', report.replace('1回に5分で書ける形', '1回に6分で書ける形'));
    site.write('guides/outsourcing/2026-04-01/npo/trouble.mdx', fs.readFileSync(path.join(SITE, current?.folder ?? '', 'npo/trouble.mdx'), 'utf8'));
    site.edit('guides/outsourcing/guide.yml', (text) => text.replace('status: in-force', 'status: superseded').replace('editions:\n', `editions:\n${NEXT_EDITION}`));
    const messages = readSummaries(site.folder, 'staff').files.flatMap((file) => file.messages);
    expect(messages.map(({reason}) => reason)).toEqual([expect.stringContaining('「npo/report.mdx」の要約は、条項「np-report-daily」')]);
    expect(messages[0]?.line).toBeGreaterThan(1);
  });
});

const NEXT_EDITION = '  - id: 2026-04-01\n    label: 次の版\n    status: in-force\n    effectiveDate: 2026-04-01\n    reason: 試すため\n';
