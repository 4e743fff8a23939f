import * as z from 'zod';
import {LEVEL_COUNT} from '../../core/readiness/result';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {isoDate, requiredText} from './fields';

/** So many statements fill ten minutes; more are not answered. */
const STATEMENT_LIMIT = 25;
const GROUP_COUNT = 6;

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'idは英小文字、数字、ハイフンにしてください');

const statement = z.strictObject({
  id,
  text: requiredText,
  /** From `not yet` to `always`; each says what one would see. */
  levels: z.array(requiredText).length(LEVEL_COUNT, `段は${LEVEL_COUNT}つ書いてください`),
  why: requiredText,
  /** What to do first when it is not in order. */
  first: requiredText,
  ask: requiredText,
  clause: id,
  papers: z.array(requiredText),
});

const readiness = z.strictObject({
  /** The edition of the guide for groups that was read for it. */
  reviewed: isoDate,
  groups: z.array(z.strictObject({id, name: requiredText, statements: z.array(statement).min(1, '文を1つ以上書いてください')})).length(GROUP_COUNT, `組は${GROUP_COUNT}つにしてください`),
}).superRefine((value, context) => {
  const places = value.groups.flatMap(({statements}, group) => statements.map((one, index) => ({id: one.id, path: ['groups', group, 'statements', index, 'id']})));
  places.forEach(({id: own, path}, index) => {
    if (places.findIndex((other) => other.id === own) < index) context.addIssue({code: 'custom', message: '同じidの文が2つあります。片方のidを変えてください', path});
    if (index === STATEMENT_LIMIT) context.addIssue({code: 'custom', message: `文は全部で${STATEMENT_LIMIT}までです。多すぎると答えてもらえないので、ここから後を減らしてください`, path});
  });
});

export type ReadinessRegister = Readonly<z.output<typeof readiness>>;

/** `docs/groups/readiness.yml`: 受注準備チェック */
export const readinessRegister: RegisterSpec<ReadinessRegister> = {
  name: 'readiness',
  schema: readiness,
  publicFields: {reviewed: true, groups: {id: true, name: true, statements: {id: true, text: true, levels: true, why: true, first: true, ask: true, clause: true, papers: true}}} satisfies PublicFields<ReadinessRegister>,
  clauseFields: ['groups.*.statements.*.clause'],
};
