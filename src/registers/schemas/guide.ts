import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import {audience, isoDate} from './fields';

const editionId = z.string().regex(/^(\d{4}-\d{2}-\d{2}|draft)$/, '版の名前は施行日（例 2024-04-01）か draft にしてください');

const edition = z.strictObject({
  /** Folder name: the day it takes effect, or `draft`. */
  id: editionId,
  /** e.g. 令和6年度版 */
  label: z.string().min(1, '版の呼び名（例 令和6年度版）を書いてください'),
  status: z.enum(['draft', 'decided', 'in-force', 'superseded', 'repealed']),
  effectiveDate: isoDate.optional(),
  reason: z.string().min(1, '改正の理由を書いてください'),
  /** SHA-256 over the edition's files; empty only for a draft. A test compares it, since an edition never changes once in force. */
  hash: z.string().regex(/^([0-9a-f]{64})?$/, 'hash は `npm run edition -- hash` が書く値です。手で書き換えず、版を元に戻してください').optional(),
});

const guide = z.strictObject({
  /** Folder name and address, e.g. `handbook` */
  id: z.string().regex(/^[a-z][a-z-]*$/, '手引きのidは英小文字にしてください'),
  title: z.string().min(1),
  summary: z.string().min(1),
  owner: z.string().min(1),
  audience,
  /** Place among the guides in menus, 1 first. */
  position: z.number().int().min(1, '並び順は1以上の整数にしてください').default(99),
  editions: z.array(edition).min(1),
}).superRefine((value, context) => {
  value.editions.forEach((one, index) => {
    for (const message of problemsOf(one)) context.addIssue({code: 'custom', message, path: ['editions', index, 'status']});
    if (value.editions.findIndex((other) => other.id === one.id) !== index) {
      context.addIssue({code: 'custom', message: '同じ版が2度書かれています。片方を消してください', path: ['editions', index, 'id']});
    }
  });
  if (value.editions.filter((one) => one.status === 'in-force').length > 1) {
    context.addIssue({code: 'custom', message: '施行中（in-force）の版は1つだけです。古い版は superseded にしてください', path: ['editions']});
  }
});

function problemsOf(one: z.output<typeof edition>): string[] {
  const isDraft = one.id === 'draft';
  return [
    ...(isDraft !== (one.status === 'draft') ? ['改定案は id と status の両方を draft にしてください'] : []),
    ...(!isDraft && one.effectiveDate === undefined ? ['施行日（effectiveDate）を書いてください'] : []),
    ...(!isDraft && one.effectiveDate !== undefined && one.effectiveDate !== one.id ? [`施行日「${one.effectiveDate}」が版の名前「${one.id}」と違います。同じ日にしてください`] : []),
  ];
}

export type GuideRecord = Readonly<z.output<typeof guide>>;
export type EditionRecord = GuideRecord['editions'][number];

/** `guides/<guide>/guide.yml` */
export const guideRegister: RegisterSpec<GuideRecord> = {name: 'guide', schema: guide, staffFields: []};
