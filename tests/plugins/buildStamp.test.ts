import {readBuildStamp, stampText} from '../../src/plugins/buildStamp';
import {siteVersion} from '../../src/components/SiteFooter/siteVersion';
import type {EditionFacts} from '../../src/core/model/editionViews';

const NOW = new Date('2024-03-31T20:00:00Z');

describe('何から作ったか', () => {
  test('公開の命令の外では、作った日だけを、日本の日付で持つ', () => {
    expect(readBuildStamp({}, NOW)).toEqual({commit: null, day: '2024-04-01'});
    expect(stampText(readBuildStamp({}, NOW))).toBe('');
  });
  test('公開の命令の中では、元の版と、その日を持ち、時計を見ない', () => {
    expect(stampText(readBuildStamp({RELEASE_COMMIT: '832744b', SOURCE_DATE_EPOCH: '1700000000'}, NOW))).toBe('832744b 2023-11-15');
  });
  test('数でない日には、場所を示して止まる', () => {
    expect(() => readBuildStamp({SOURCE_DATE_EPOCH: '昨日'}, NOW)).toThrow('SOURCE_DATE_EPOCH「昨日」');
  });
});

describe('ページの下の、版の印', () => {
  const editions = [['in-force', '令和6年度版'], ['draft', '改定案']].map(([status, label]) => ({guideTitle: '協働の手引き', edition: {status, label}}) as EditionFacts);
  test('日、元の版、施行中の版を示す', () => {
    expect(siteVersion({commit: '832744b', day: '2024-04-01'}, editions)).toBe('令和6年（2024年）4月1日の版（832744b）　協働の手引き 令和6年度版');
  });
  test('公開の命令の外で作ったものは、確認用と分かる', () => {
    expect(siteVersion({commit: null, day: '2024-04-01'}, editions)).toContain('確認用');
  });
});
