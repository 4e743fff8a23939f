import {publicEditionRecord, publicGuideRecord} from '../../src/plugins/guides/publicRecords';
import type {EditionRecord, GuideRecord} from '../../src/registers/schemas/guide';

const note = (what: string, audience?: 'public' | 'staff') => ({weight: '重要' as const, what, reason: '理由', affects: '皆', from: '4月', action: 'なし', ...(audience ? {audience} : {})});
const edition: EditionRecord = {id: '2024-04-01', label: '令和6年度版', status: 'in-force', effectiveDate: '2024-04-01', reason: '内緒の理由', notes: [note('言わない'), note('公開', 'public'), note('内緒', 'staff')], refreezes: [{on: '2024-05-01', reason: '内緒の直し'}], review: {on: '2024-03-20', older: '2023-04-01', changes: 3, signed: 2, roles: ['法制担当'], override: '内緒の審査'}};
const guide: GuideRecord = {id: 'a', title: '題', summary: '内緒の要約', owner: '課', audience: 'staff', sample: true, position: 1, reviewRoles: ['法制担当'], editions: [edition]};

describe('guide.ymlの、公開用のサイトに渡すところ', () => {
  test('職員向けの手引きでは、公開と書いた変更の説明だけが残り、理由と固め直しの理由と審査の記録は残らない', () => {
    const left = publicEditionRecord(edition, 'staff');
    expect(left.notes?.map(({what}) => what)).toEqual(['公開']);
    expect(JSON.stringify(left)).not.toContain('内緒');
  });
  test('公開の手引きでは、職員向けと書いた変更の説明だけが消え、理由は残る', () => {
    const left = publicEditionRecord(edition, 'public');
    expect(left.notes?.map(({what}) => what)).toEqual(['言わない', '公開']);
    expect([left.reason, left.review]).toEqual(['内緒の理由', undefined]);
  });
  test('reasonAudienceがあれば、理由の読み手はそれで決まる', () => {
    expect(publicEditionRecord({...edition, reasonAudience: 'public'}, 'staff').reason).toBe('内緒の理由');
    expect(publicEditionRecord({...edition, reasonAudience: 'staff'}, 'public').reason).toBe('');
  });
  test('職員向けの手引きの要約は、公開用に書いたものに替わり、見せない版の記録は消える', () => {
    expect(publicGuideRecord({...guide, publicSummary: '公開の要約'}, [])).toMatchObject({summary: '公開の要約', editions: []});
    expect(publicGuideRecord(guide, []).summary).toBe('');
    expect(publicGuideRecord({...guide, audience: 'public'}, []).summary).toBe('内緒の要約');
  });
});
