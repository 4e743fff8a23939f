import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import {isoDate, requiredText} from './fields';

const name = z.string().regex(/^[a-z][a-z0-9-]*$/, 'idは英小文字、数字、ハイフンにしてください');
const clause = z.string().regex(/^[a-z][a-z0-9-]*$/, '条項IDを書いてください。見出しの {/* #id */} を写します');
const guide = z.string().regex(/^[a-z][a-z-]*$/, '手引きのid（handbook、guideline、outsourcing）を書いてください');

const step = z.strictObject({
  /** The path's own guide unless given. */
  guide: guide.optional(),
  clause,
  /** 講師メモ: what a trainer adds aloud; stands on the slide's notes. */
  note: requiredText.optional(),
});

/** A place where people talk: the text to read and what to ask each other. */
const talk = z.strictObject({guide: guide.optional(), clause, minutes: z.number().int().min(1, '1分以上にしてください'), prompts: z.array(requiredText).min(1, '話し合う問いを書いてください')});

/** A paper to fill in: lines with room to write. */
const sheet = z.strictObject({title: requiredText, when: requiredText, lines: z.array(requiredText).min(3, '書く欄を3つ以上にしてください')});

const path = z.strictObject({
  id: name,
  /** One letter in the check code; never given to another path. */
  code: z.string().regex(/^[A-HJKMNP-TV-Z]$/, '番号の文字は英大文字1つ（I、L、O、Uのほか）にしてください'),
  title: requiredText,
  /** What it is meant to take; null where nobody has said. The computed minutes stand beside it. */
  plannedMinutes: z.number().int().positive().nullable(),
  forWhom: requiredText,
  /** The guide whose edition the record names. */
  guide,
  steps: z.array(step).min(1, '読む条項を書いてください'),
  talk,
  /** Aims of which one question each is asked, in this order. */
  aims: z.array(name).min(1, '確かめる目標を書いてください').max(31, '目標は31までです（確認の番号に入る数）'),
  sheets: z.array(sheet).optional(),
});

const paths = z.strictObject({
  pace: z.strictObject({
    lettersPerMinute: z.number().int().min(100, '1分に100字以上にしてください').max(2000, '1分に2000字までにしてください'),
    secondsPerQuestion: z.number().int().min(5, '5秒以上にしてください'),
    /** Why these numbers. */
    reason: requiredText,
  }),
  paths: z.array(path).min(1, '道筋を書いてください'),
}).superRefine((value, context) => {
  for (const key of ['id', 'code'] as const) {
    value.paths.forEach((one, index) => {
      if (value.paths.findIndex((other) => other[key] === one[key]) !== index) context.addIssue({code: 'custom', message: 'ほかの道筋と同じです。別のものにしてください', path: ['paths', index, key]});
    });
  }
});

const option = z.strictObject({
  text: requiredText,
  right: z.boolean().default(false),
  /** Why it is right or wrong; no option without. */
  why: requiredText,
});

const question = z.strictObject({
  id: name,
  guide,
  clause,
  /** The edition in which it was reviewed, e.g. `2025-04-01`. */
  edition: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '確かめた版（例 2025-04-01）を書いてください'),
  reviewed: isoDate,
  aim: name,
  stem: requiredText,
  options: z.array(option).min(2, '選択肢を2つ以上にしてください'),
}).superRefine((value, context) => {
  if (value.options.filter(({right}) => right).length !== 1) context.addIssue({code: 'custom', message: '正しい選択肢（right: true）を1つだけにしてください', path: ['options']});
});

const questions = z.strictObject({
  aims: z.array(z.strictObject({id: name, text: requiredText})),
  questions: z.array(question),
}).superRefine((value, context) => {
  const aims = new Set(value.aims.map(({id}) => id));
  const count = (aim: string): number => value.questions.filter((one) => one.aim === aim).length;
  value.questions.forEach((one, index) => {
    if (!aims.has(one.aim)) context.addIssue({code: 'custom', message: 'この目標はaimsにありません。つづりを確かめるか、aimsに足してください', path: ['questions', index, 'aim']});
    if (value.questions.findIndex((other) => other.id === one.id) !== index) context.addIssue({code: 'custom', message: 'idがほかの問いと同じです。別のidにしてください', path: ['questions', index, 'id']});
  });
  value.aims.forEach((one, index) => {
    if (count(one.id) < 2) context.addIssue({code: 'custom', message: `この目標の問いは${count(one.id)}問です。やり直しで別の問いを出すため、2問以上にしてください`, path: ['aims', index, 'id']});
  });
});

/** Words of the booklet's index with their readings. */
const indexTerms = z.strictObject({
  terms: z.array(z.strictObject({word: requiredText, reading: z.string().regex(/^[ぁ-んー]+$/, '読みはひらがなで書いてください')})).min(1, '語を書いてください'),
});

export type TrainingPaths = Readonly<z.output<typeof paths>>;
export type TrainingPath = TrainingPaths['paths'][number];
export type TrainingQuestions = Readonly<z.output<typeof questions>>;
export type TrainingQuestion = TrainingQuestions['questions'][number];
export type IndexTerms = Readonly<z.output<typeof indexTerms>>;

/** `docs/training/paths.yml` */
export const pathsRegister: RegisterSpec<TrainingPaths> = {name: 'training-paths', schema: paths};
/** `docs/training/questions.yml` */
export const questionsRegister: RegisterSpec<TrainingQuestions> = {name: 'training-questions', schema: questions};
/** `docs/training/index-terms.yml` */
export const indexTermsRegister: RegisterSpec<IndexTerms> = {name: 'index-terms', schema: indexTerms};
