import type {ReadinessStatement} from '../../core/model/groupViews';
import type {ReadinessResult} from '../../core/readiness/result';
import type {PaperBlock} from '../docx';
import {PAPER_STATES, type PaperState} from './useReadiness';

const TITLE = '受注準備チェックの結果';

interface Facts {
  /** e.g. `2026-11-28` */
  readonly day: string;
  readonly papers: Readonly<Record<string, PaperState>>;
}

/** The result as a paper to take to a meeting. */
export function toResultPaper(result: ReadinessResult<ReadinessStatement>, {day, papers}: Facts): {readonly title: string; readonly blocks: readonly PaperBlock[]} {
  const text = (one: string): PaperBlock => ({kind: 'text', text: one});
  return {
    title: TITLE,
    blocks: [
      {kind: 'title', text: TITLE},
      text(`答えた日：${day}　答えていない文：${result.unanswered.length}`),
      text('合格や不合格を決めるものではありません。契約を約束するものでもありません。'),
      {kind: 'heading', text: '強み'},
      ...orNone(result.strengths.map(({text: strength}): PaperBlock => ({kind: 'item', text: strength}))),
      {kind: 'heading', text: '先に整えること'},
      ...orNone(toPrepareTable(result.toPrepare)),
      {kind: 'heading', text: '集める書類'},
      ...orNone(papersTable(result.papers, papers)),
    ],
  };
}

const orNone = (blocks: readonly PaperBlock[]): readonly PaperBlock[] => (blocks.length > 0 ? blocks : [{kind: 'text', text: 'ありません。'}]);

function toPrepareTable(list: ReadinessResult<ReadinessStatement>['toPrepare']): readonly PaperBlock[] {
  if (list.length === 0) return [];
  const rows = list.map(({statement: {text, why, first, ask, clause, levels}, level}) => [first, `${text}（今: ${levels[level - 1]}）${why}`, ask, `委託受注の手引き「${clause.heading}」`]);
  return [{kind: 'table', head: ['先にすること', 'なぜ', '相談先', '手引きの場所'], rows}];
}

function papersTable(papers: ReadinessResult<ReadinessStatement>['papers'], states: Facts['papers']): readonly PaperBlock[] {
  if (papers.length === 0) return [];
  return [{kind: 'table', head: ['書類', '用意のしかた', '今の状態'], rows: papers.map(({name, kind}) => [name, kind === 'make' ? 'これから作る' : 'あるものを用意する', states[name] ?? PAPER_STATES[0]])}];
}
