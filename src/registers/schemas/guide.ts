import * as z from 'zod';
import {REVIEW_ROLES} from '../../core/model/review';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {audience, isoDate} from './fields';

const editionId = z.string().regex(/^(\d{4}-\d{2}-\d{2}|draft)$/, '版の名前は施行日（例 2024-04-01）か draft にしてください');

/** One thing that an edition changed, told to those it concerns. */
const changeNote = z.strictObject({
  /** Who may read it; the guide's own audience unless given. */
  audience: audience.optional(),
  weight: z.enum(['重要', '軽微']),
  what: z.string().min(1, '何が変わったかを書いてください'),
  reason: z.string().min(1, 'なぜ変えたかを書いてください'),
  /** Whom it concerns, e.g. 協働の担当課 */
  affects: z.string().min(1, 'だれに関わるかを書いてください'),
  /** From when, e.g. 令和6年4月1日から */
  from: z.string().min(1, 'いつからかを書いてください'),
  /** What they have to do; 特にありません where there is nothing. */
  action: z.string().min(1, '何をするかを書いてください（なければ「特にありません」）'),
  /** Ids of the clauses that it is about. */
  clauses: z.array(z.string().regex(/^[a-z][a-z0-9-]*$/, '条項IDを書いてください')).optional(),
});

/** A sample edition written anew, and why: see `sample` of the guide. */
const refreeze = z.strictObject({on: isoDate, reason: z.string().min(1, '書き直した理由を書いてください')});

/** How the review of the draft stood when it was released; `npm run edition -- release` writes it. Staff only. */
const reviewResult = z.strictObject({
  on: isoDate,
  /** The edition it was compared with. */
  older: editionId,
  changes: z.number().int(),
  signed: z.number().int(),
  /** Roles that signed. */
  roles: z.array(z.enum(REVIEW_ROLES)),
  /** Why it was released although something was open. */
  override: z.string().min(1, '審査を終えずに公開した理由を書いてください').optional(),
});

const edition = z.strictObject({
  /** Folder name: the day it takes effect, or `draft`. */
  id: editionId,
  /** e.g. 令和6年度版 */
  label: z.string().min(1, '版の呼び名（例 令和6年度版）を書いてください'),
  status: z.enum(['draft', 'decided', 'in-force', 'superseded', 'repealed']),
  effectiveDate: isoDate.optional(),
  reason: z.string().min(1, '改正の理由を書いてください'),
  /** Who may read the reason; the guide's own audience unless given. */
  reasonAudience: audience.optional(),
  /** A release with another text and no note is refused. */
  notes: z.array(changeNote).optional(),
  review: reviewResult.optional(),
  refreezes: z.array(refreeze).optional(),
  /** SHA-256 over the edition's files; empty only for a draft. A test compares it, since an edition never changes once in force. */
  hash: z.string().regex(/^([0-9a-f]{64})?$/, 'hash は `npm run edition -- hash` が書く値です。手で書き換えず、版を元に戻してください').optional(),
});

const guide = z.strictObject({
  /** Folder name and address, e.g. `handbook` */
  id: z.string().regex(/^[a-z][a-z-]*$/, '手引きのidは英小文字にしてください'),
  title: z.string().min(1),
  summary: z.string().min(1),
  /** What the public site says instead, of a guide for the staff of which some pages are public; nothing where it is missing. */
  publicSummary: z.string().min(1).optional(),
  owner: z.string().min(1),
  audience,
  /** True while the editions are samples written from public facts: every page says so, and they may be frozen anew with a reason. */
  sample: z.boolean().default(false),
  /** Place among the guides in menus, 1 first. */
  position: z.number().int().min(1, '並び順は1以上の整数にしてください').default(99),
  /** Roles whose 承認 every change of a draft needs before it is released. */
  reviewRoles: z.array(z.enum(REVIEW_ROLES)).min(1).default(['法制担当']),
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
export type ReviewResult = Readonly<z.output<typeof reviewResult>>;
export type ChangeNote = Readonly<z.output<typeof changeNote>>;

/** `guides/<guide>/guide.yml`. Of what may leave, src/plugins/guides/publicRecords.ts takes away what its own audience keeps in. */
export const guideRegister: RegisterSpec<GuideRecord> = {
  name: 'guide',
  schema: guide,
  publicFields: {
    id: true, title: true, summary: true, publicSummary: true, owner: true, audience: true, sample: true, position: true,
    editions: {
      id: true, label: true, status: true, effectiveDate: true, reason: true, reasonAudience: true,
      notes: {audience: true, weight: true, what: true, reason: true, affects: true, from: true, action: true, clauses: true},
    },
  } satisfies PublicFields<GuideRecord>,
};
