import type {ReviewChange, SignOff} from '../../../src/core/model/review';
import {toWordingTable} from '../../../src/core/render';
import {mergeSignOffs, signOffId, toReviewChanges, toReviewStatus} from '../../../src/core/review';
import {compareSources} from '../compare/compared';

const OLD = '### 第１条（額） {/* #art-amount */}\n\n額は、500円とする。\n\n２　市長は、減額することができる。\n';
const NEW = '### 第１条（額） {/* #art-amount */}\n\n額は、800円とする。\n\n２　市長は、減額することができる。\n\n３　減額は、申請による。\n';

const changesOf = (older: string, newer: string): readonly ReviewChange[] => toReviewChanges(toWordingTable(compareSources(older, newer), 'draft').rows);
const sign = (change: string, given: Partial<SignOff> = {}): SignOff => ({change, place: '', role: '法制担当', decision: '承認', comment: '', at: '2026-11-28T10:05+09:00', replaces: [], ...given});
const statusOf = (newer: string, signOffs: readonly SignOff[]) => toReviewStatus({changes: changesOf(OLD, newer), signOffs, roles: ['法制担当']});
const [AMOUNT, REQUEST] = changesOf(OLD, NEW).map(({hash}) => hash);
const states = (signOffs: readonly SignOff[]) => statusOf(NEW, signOffs).changes.map(({state}) => state);

describe('変更を数える', () => {
  test('新旧対照表で変わった行が、審査する変更である', () => {
    expect(changesOf(OLD, NEW).map(({place}) => place)).toEqual(['第１条（額） ＞ 額は、800円とする。', '第１条（額） ＞ ３　減額は、申請による。']);
  });
  test('ほかの条に変更が増えても、変更の印は変わらない', () => {
    const others = changesOf(`${OLD}\n### 第２条（細則） {/* #art-rest */}\n\n細則。\n`, `前文を加える。\n\n${NEW}\n### 第２条（細則） {/* #art-rest */}\n\n細則は別に定める。\n`);
    expect(others.map(({hash}) => hash)).toEqual(expect.arrayContaining([AMOUNT, REQUEST]));
  });
  test('同じ条の中の同じ変更にも、別の印が付く', () => {
    const hashes = changesOf('# 表 {/* #table */}\n\n本文。\n', '# 表 {/* #table */}\n\n本文。\n\n加える。\n\n加える。\n').map(({hash}) => hash);
    expect([hashes.length, new Set(hashes).size]).toEqual([2, 2]);
  });
});

describe('審査の状態', () => {
  test('初めは、どの変更も未審査である', () => {
    expect([states([]), statusOf(NEW, []).isClear]).toEqual([['open', 'open'], false]);
  });
  test('決められた役割がすべての変更を承認すれば、済みになる', () => {
    const status = statusOf(NEW, [sign(AMOUNT), sign(REQUEST)]);
    expect([status.changes.map(({state}) => state), status.isClear]).toEqual([['signed', 'signed'], true]);
  });
  test('ほかの役割の承認だけでは、済みにならない', () => {
    expect(states([sign(AMOUNT, {role: '担当課'})])[0]).toBe('open');
  });
  test('ほかの役割でも、要修正や質問があれば済みにならない', () => {
    expect(states([sign(AMOUNT), sign(AMOUNT, {role: '担当課', decision: '要修正', comment: '額の根拠'}), sign(REQUEST), sign(REQUEST, {role: '契約担当', decision: '質問', comment: '様式は'})])).toEqual(['objected', 'asked']);
  });
});

describe('本文が変わった審査は数えない', () => {
  test.each([
    ['新しい文の1文字', NEW.replace('800円', '801円')],
    ['新しい文の読点1つ', NEW.replace('額は、800円', '額は800円')],
  ])('%sを変えると、その承認は期限切れになり、ほかの承認は残る', (_, edited) => {
    const {changes, expired, isClear} = statusOf(edited, [sign(AMOUNT), sign(REQUEST)]);
    expect([changes.map(({state}) => state), expired.map(({change}) => change), isClear]).toEqual([['open', 'signed'], [AMOUNT], false]);
  });
  test('古い文が変わったときも、期限切れになる', () => {
    const changes = changesOf(OLD.replace('500円', '501円'), NEW);
    expect(toReviewStatus({changes, signOffs: [sign(AMOUNT), sign(REQUEST)], roles: ['法制担当']}).changes.map(({state}) => state)).toEqual(['open', 'signed']);
  });
  test('どの1文字を変えても、変わった文の承認は1つも数えない', () => {
    for (let at = 0; at < '800円とする'.length; at++) {
      const edited = NEW.replace('800円とする', (words) => `${words.slice(0, at)}甲${words.slice(at + 1)}`);
      expect(statusOf(edited, [sign(AMOUNT)]).changes[0].signOffs).toEqual([]);
    }
  });
});

describe('2人の審査を合わせる', () => {
  const objection = sign(AMOUNT, {decision: '要修正', comment: '額の根拠を書く'});

  test('同じファイルを2度読んでも、1度と同じである', () => {
    const once = mergeSignOffs([], [sign(AMOUNT), objection]);
    expect(mergeSignOffs(once.all, [objection, sign(AMOUNT)])).toEqual({all: once.all, added: [], knownCount: 2});
  });
  test('同じ役割で食い違えば、どちらも残り、食い違いとして示し、済みにしない', () => {
    const both = mergeSignOffs([sign(AMOUNT)], [objection]).all;
    expect(statusOf(NEW, both).changes[0]).toMatchObject({state: 'objected', isConflict: true, signOffs: [sign(AMOUNT), objection]});
  });
  test('読む順番が違っても、状態は同じである', () => {
    const [one, other] = [[sign(AMOUNT), objection], [objection, sign(AMOUNT)]].map((signOffs) => statusOf(NEW, signOffs).changes.map(({state, isConflict}) => [state, isConflict]));
    expect(one).toEqual(other);
  });
  test('記録を見て判断し直したら、前の判断に代わる。前の判断も記録に残る', () => {
    const answer = sign(AMOUNT, {at: '2026-11-29T09:00+09:00', replaces: [signOffId(sign(AMOUNT)), signOffId(objection)]});
    const {all} = mergeSignOffs([sign(AMOUNT), objection], [answer]);
    expect([all.length, statusOf(NEW, all).changes[0]]).toEqual([3, expect.objectContaining({state: 'signed', isConflict: false, signOffs: [answer]})]);
  });
  test('ほかの役割やほかの変更の判断には、代われない', () => {
    const other = sign(AMOUNT, {role: '契約担当', decision: '要修正', comment: '額'});
    expect(states([other, sign(AMOUNT, {replaces: [signOffId(other)]}), sign(REQUEST, {replaces: [signOffId(other)]})])).toEqual(['objected', 'signed']);
  });
});
