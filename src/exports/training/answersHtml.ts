import type {QuestionView} from '../../core/model/trainingViews';
import {escapeXml} from '../escapeXml';
import {toHtmlPaper} from '../html/paper';

const MARKS = ['ア', 'イ', 'ウ', 'エ', 'オ', 'カ'];

export interface AnswerGroup {
  /** e.g. `新任（20分）` */
  readonly title: string;
  readonly aims: readonly {readonly id: string; readonly text: string}[];
  readonly questions: readonly QuestionView[];
}

/** 答えと理由: every question of every path with its options, which one is right, and why each is. For the trainer. */
export function toAnswersHtml(groups: readonly AnswerGroup[], {edition}: {readonly edition: string}): string {
  const body = groups.map(({title, aims, questions}) => `<section class="page"><h2>${escapeXml(title)}</h2>${aims.map((aim) => aimHtml(aim.text, questions.filter((one) => one.aim === aim.id))).join('\n')}</section>`).join('\n');
  return toHtmlPaper({title: '研修　問いの答えと理由', running: `研修　問いの答えと理由（講師用）　${edition}`, orientation: 'portrait', head: [['版', edition], ['使い方', '受講する人には、答え終えてから配ってください']], body});
}

function aimHtml(aim: string, questions: readonly QuestionView[]): string {
  return `<h3>目標　${escapeXml(aim)}</h3>${questions.map(questionHtml).join('\n')}`;
}

function questionHtml({stem, options, place}: QuestionView): string {
  const lines = options.map(({text, right, why}, index) => `<li>${MARKS[index]}　${right ? '<strong>○</strong>' : '×'}　${escapeXml(text)}　…　${escapeXml(why)}</li>`).join('');
  return `<div style="break-inside: avoid"><p><strong>問</strong>　${escapeXml(stem)}</p><ul style="list-style: none">${lines}</ul><p>よりどころ: ${escapeXml(`${place.guideTitle}「${place.heading}」`)}</p></div>`;
}
