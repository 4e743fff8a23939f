import * as z from 'zod';
import {REVIEW_DECISIONS, REVIEW_ROLES, type ReviewFile} from '../../core/model/review';
import type {RegisterSpec} from '../parseRegister';

const hash = z.string().regex(/^[0-9a-f]{64}$/, '変更の印（64桁）ではありません。画面が保存したとおりの値に戻してください');
const editionId = z.string().regex(/^(\d{4}-\d{2}-\d{2}|draft)$/, '版の名前は施行日（例 2024-04-01）か draft にしてください');

const signOff = z.strictObject({
  change: hash,
  place: z.string(),
  role: z.enum(REVIEW_ROLES),
  decision: z.enum(REVIEW_DECISIONS),
  comment: z.string().max(2000, '意見が長すぎます。2000字までにしてください').default(''),
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\+09:00$/, '時刻は 2026-11-28T10:05+09:00 の形で書いてください'),
  replaces: z.array(z.string().regex(/^[0-9a-f]{16}$/, '前の判断の印（16桁）ではありません。画面が保存したとおりの値に戻してください')).default([]),
}).superRefine(({decision, comment}, context) => {
  if (decision !== '承認' && comment.trim() === '') context.addIssue({code: 'custom', path: ['comment'], message: `${decision}には意見が要ります。何をどう直すか、何を知りたいかを書いてください`});
});

/** `guides/<guide>/review.yml`: every sign-off ever recorded, by the edition that was reviewed. */
const review = z.strictObject({
  reviews: z.array(z.strictObject({edition: editionId, older: editionId, signOffs: z.array(signOff)})),
});

export type ReviewRecord = Readonly<z.output<typeof review>>;

export const reviewRegister: RegisterSpec<ReviewRecord> = {name: 'review', schema: review};

const reviewFile = z.strictObject({
  format: z.literal('kmk-kyodo-review', '審査のファイルではありません。新旧対照表のページで「審査をファイルに保存」したものを指定してください'),
  version: z.literal(1, 'この版の命令では読めない形です。サイトとプログラムを同じ版にしてください'),
  guide: z.string().min(1),
  older: editionId,
  newer: editionId,
  signOffs: z.array(signOff).min(1, '判断が1つもありません。画面で審査してから保存してください'),
});

/** What a reviewer saved in the browser; JSON, which is YAML too, so that a mistake has its line and column. */
export const reviewFileSpec: RegisterSpec<ReviewFile> = {name: 'review-file', schema: reviewFile};
