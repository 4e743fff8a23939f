import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import {requiredText} from './fields';

const category = z.strictObject({
  label: requiredText,
  position: z.number('並びの順を数字で書いてください').optional(),
  key: z.string().optional(),
  collapsible: z.boolean().optional(),
  collapsed: z.boolean().optional(),
  className: z.string().optional(),
  link: z.unknown().optional(),
});

export type CategoryRecord = Readonly<z.output<typeof category>>;

/** `_category_.yml`: a folder's name and place in the side menu, read by Docusaurus. */
export const categoryRegister: RegisterSpec<CategoryRecord> = {name: 'category', schema: category};
