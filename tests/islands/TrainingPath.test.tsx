import React from 'react';
import {renderToString} from 'react-dom/server';
import {fireEvent, render, screen} from '@testing-library/react';
import axe from 'axe-core';
import TrainingPath, {type TrainingPathProps} from '../../src/islands/TrainingPath';
import {pickQuestion} from '../../src/islands/TrainingPath/pickQuestion';
import {toRecordCsv} from '../../src/islands/training/recordCsv';
import type {QuestionView} from '../../src/core/model/trainingViews';

const question = (id: string, aim: string): QuestionView => ({
  id, aim, stem: `${id}の問い`,
  options: [{text: `${id}の正しい答え`, right: true, why: '正しい理由'}, {text: `${id}の違う答え`, right: false, why: '違う理由'}],
  place: {guide: 'handbook', guideTitle: '協働の手引き', clause: 'what', heading: '市の説明', address: '/handbook/what/#what'},
});
const questions = [question('甲', 'a'), question('乙', 'a'), question('丙', 'b'), question('丁', 'b')];
const props: TrainingPathProps = {
  card: {id: 'sample', code: 'A', title: '見本'},
  edition: {guideTitle: '協働の手引き', label: '令和7年度版', day: '2025-04-01'},
  sections: ['市の説明', '話し合う'],
  aims: [{id: 'a', text: '目標ア'}, {id: 'b', text: '目標イ'}],
  questions,
  sheets: [{title: '準備シート', when: '前の日までに書きます', lines: ['一', '二', '三']}],
};

beforeEach(() => localStorage.clear());
const click = (name: RegExp | string): void => void fireEvent.click(screen.getByRole('button', {name}));

test('スクリプトなしでは、動く部分を出さず、シート、問い、答えを全部出す', () => {
  const html = document.createElement('div');
  html.innerHTML = renderToString(<TrainingPath {...props} />);
  expect(html.querySelector<HTMLElement>('.TrainingPath-live')?.hidden).toBe(true);
  expect([...html.querySelectorAll('.TrainingPath-paper h2')].map((one) => one.textContent)).toEqual(['準備シート', '問い（書き込む用紙）　見本', '答えと理由　見本']);
  expect(questions.every(({stem}) => html.querySelector('.TrainingPath-paper')?.textContent?.includes(stem))).toBe(true);
});

test('目標の問いは、全部を1度ずつ聞くまで、同じものを聞かない', () => {
  const asked = [0, 1].map((tries) => pickQuestion(questions, {aim: 'a', tries, draw: 7}).id);
  expect(asked.sort()).toEqual(['乙', '甲']);
});

test('答えを選ばずに答えると、選ぶように知らせる', () => {
  render(<TrainingPath {...props} />);
  click('読まずに問いに進む');
  click('答える');
  expect(screen.getByRole('alert').textContent).toBe('答えを1つ選んでください。');
});

test('どの選択肢にも理由が出て、正しいかどうかは言葉で分かる', async () => {
  const {container} = render(<TrainingPath {...props} />);
  click('読まずに問いに進む');
  fireEvent.click(screen.getByRole('radio', {name: /違う答え/}));
  click('答える');
  expect(screen.getByRole('heading', {name: /×　違います|× 違います/})).toBe(document.activeElement);
  expect([...container.querySelectorAll('.Training-reasons li')].map((one) => one.textContent)).toEqual([expect.stringContaining('○ 正しい'), expect.stringMatching(/× 違う（あなたの答え）.*違う理由/)]);
  const {violations} = await axe.run(container, {rules: {'color-contrast': {enabled: false}, region: {enabled: false}}});
  expect(violations.map(({id}) => id)).toEqual([]);
});

test('別の版で読んだ記録からは始めない', () => {
  localStorage.setItem('kmk-kyodo/training-sample', JSON.stringify({edition: '2024-04-01', at: 1, aim: 0, answers: {}, draw: 0, day: '', mark: ''}));
  render(<TrainingPath {...props} />);
  expect(screen.getByText('読むところ 1／2')).toBeTruthy();
});

test('壊れた記録があっても、はじめから動く', () => {
  localStorage.setItem('kmk-kyodo/training-sample', '{"edition":"2025-04-01","at":"x"}');
  render(<TrainingPath {...props} />);
  expect(screen.getByText('読むところ 1／2')).toBeTruthy();
});

test('CSVでは、式に見える文字も文字のままになる', () => {
  const csv = toRecordCsv({path: 'A', kind: 'whole', edition: '2025-04-01', day: '2026-11-28', right: 1, asked: 2, mark: '00'}, {section: '=HYPERLINK("x")', code: '1A', title: '新任', guideTitle: '手引き', label: '版'});
  expect(csv.split('\r\n')[1]).toBe('"\'=HYPERLINK(""x"")","1A","新任","全部","手引き","版","2025-04-01","2026-11-28","1","2"');
});
