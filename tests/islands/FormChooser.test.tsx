import React from 'react';
import {renderToString} from 'react-dom/server';
import {fireEvent, render, screen, within} from '@testing-library/react';
import FormChooser from '../../src/islands/FormChooser';
import {toChooserView} from '../../src/islands/FormChooser/toChooserView';
import {formsRegister} from '../../src/registers/schemas/forms';
import {programmeRegister} from '../../src/registers/schemas/programme';
import {anyClauses} from '../support/anyClauses';
import {readRegister} from '../support/readRegister';

const register = readRegister(formsRegister, 'docs/groups/forms.yml');
const around = {programme: readRegister(programmeRegister, 'docs/programme/programme.yml'), clauses: anyClauses};
const view = toChooserView(register, around);
const element = <FormChooser view={view} />;
const press = (...names: readonly (string | RegExp)[]): void => names.forEach((name) => fireEvent.click(screen.getByRole('button', {name})));
const heading = (): string => screen.getByRole('heading', {level: 3}).textContent ?? '';

beforeEach(() => localStorage.clear());

describe('どの形がよいかの質問', () => {
  test('スクリプトなしでは、最初の質問の答えが、全体の図の行き先へのリンクである', () => {
    const html = document.createElement('div');
    html.innerHTML = renderToString(element);
    expect([...html.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(register.questions[0].answers.map(({next}) => `#choice-${next}`));
    expect(html.querySelectorAll('button:not([hidden] *)')).toHaveLength(0);
  });
  test('答えるたびに次の質問に替わり、見出しに移る', () => {
    render(element);
    press('言える');
    expect(heading()).toContain('市に、いちばん求めたいもの');
    expect(document.activeElement).toBe(screen.getByRole('heading', {level: 3}));
  });
  test('結果には、来た道、よりどころの条項、話す相手、約束ではないことが出る', () => {
    const {container} = render(element);
    press('言える', '費用の全部か一部', /市の仕事/, '書き出せそう', '立て替えられる');
    expect(heading()).toBe('話し合う候補: 委託');
    expect(within(screen.getByRole('region', {name: 'これまでの答え'})).getAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByRole('link', {name: '見出し np-kind-commission'}).getAttribute('href')).toBe('/outsourcing/npo/page/#np-kind-commission');
    expect(container.textContent).toContain('約束するものではありません');
  });
  test('協働コースの結果には、エール事業の台帳の条件がそのまま出る', () => {
    const {container} = render(element);
    press('言える', '費用の全部か一部', /いっしょに決める/, 'すべて満たす');
    for (const condition of around.programme.courses.find(({id}) => id === 'collaboration-2024')?.groupConditions ?? []) expect(container.textContent).toContain(condition);
  });
  test('途中の答えを直すと、その後の答えは消える', () => {
    render(element);
    press('言える', 'いっしょに催しを開くこと', /「市に、いちばん求めたいものは何ですか。」に答え直す/);
    expect(heading()).toContain('市に、いちばん求めたいもの');
    expect(within(screen.getByRole('region', {name: 'これまでの答え'})).getAllByRole('listitem')).toHaveLength(1);
  });
  test('答えはこの端末に残り、開き直すと続きから、やり直すと最初からになる', () => {
    render(element).unmount();
    render(element);
    press('言える');
    document.body.replaceChildren();
    render(element);
    expect(heading()).toContain('質問2');
    press('はじめからやり直す');
    expect([heading(), localStorage.length]).toEqual([expect.stringContaining('質問1'), 0]);
  });
  test('残っていた答えが壊れていたら、最初の質問から始める', () => {
    localStorage.setItem('kmk-kyodo/groups-form', '{"a":1}');
    render(element);
    expect(heading()).toContain('質問1');
  });
  test('ない条項やコースを書くと、どの台帳の何かを示して止まる', () => {
    expect(() => toChooserView(register, {...around, clauses: {}})).toThrow(/条項「np-consult-where」が、施行中の手引きにありません/);
    expect(() => toChooserView(register, {...around, programme: {...around.programme, courses: []}})).toThrow(/コース「collaboration-2024」がありません/);
  });
});
