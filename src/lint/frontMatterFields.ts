import * as z from 'zod';
import type {ZodType} from 'zod';
import {isRealDate} from '../core/text/realDate';

/** What a field of a page's head may hold. */
export interface FrontMatterField {
  readonly schema: ZodType;
  /** Which pages must have it. */
  readonly required: 'always' | 'guides' | 'never';
  /** What to write, said to an editor. */
  readonly repair: string;
}

/** Longer, and a search result or a list of pages cuts it off. */
const DESCRIPTION_LIMIT = 120;

const text = z.string().trim().min(1);
const date = z.string().refine(isRealDate);

/** Schema of the front matter, field by field. A field that is not here is a misspelling. */
export const frontMatterFields: ReadonlyMap<string, FrontMatterField> = new Map(Object.entries({
  title: {schema: text, required: 'always', repair: 'ページの題を書いてください'},
  description: {schema: text.refine((value) => [...value].length <= DESCRIPTION_LIMIT), required: 'always', repair: `読み手の問いへの答えを、1文、${DESCRIPTION_LIMIT}字以内で書いてください`},
  sidebar_position: {schema: z.number(), required: 'guides', repair: '並び順を数字で書いてください'},
  audience: {schema: z.enum(['staff', 'public']), required: 'guides', repair: '「staff」（庁内だけ）か「public」（公開）と書いてください'},
  owner: {schema: text, required: 'guides', repair: '所管課の名前を書いてください'},
  nextReview: {schema: z.union([date, z.literal('要確認')]), required: 'guides', repair: '次に見直す日（例 2027-03-31）か「要確認」と書いてください'},
  edition: {schema: text, required: 'never', repair: '版のフォルダーの名前を書くか、この行を消してください'},
  effectiveDate: {schema: date, required: 'never', repair: '施行日（例 2024-04-01）を書くか、この行を消してください'},
  id: {schema: text, required: 'never', repair: 'ページのIDを書くか、この行を消してください'},
  slug: {schema: text, required: 'never', repair: '番地を書くか、この行を消してください'},
  sidebar_label: {schema: text, required: 'never', repair: '目次に出す題を書くか、この行を消してください'},
  displayed_sidebar: {schema: text.nullable(), required: 'never', repair: '目次の名前を書くか、この行を消してください'},
  pagination_prev: {schema: text.nullable(), required: 'never', repair: '前のページを書くか、この行を消してください'},
  pagination_next: {schema: text.nullable(), required: 'never', repair: '次のページを書くか、この行を消してください'},
  hide_title: {schema: z.boolean(), required: 'never', repair: 'true か false と書いてください'},
  hide_table_of_contents: {schema: z.boolean(), required: 'never', repair: 'true か false と書いてください'},
  toc_min_heading_level: {schema: z.number(), required: 'never', repair: '2から6の数字を書いてください'},
  toc_max_heading_level: {schema: z.number(), required: 'never', repair: '2から6の数字を書いてください'},
  keywords: {schema: z.array(text), required: 'never', repair: '言葉の並びを書いてください'},
  tags: {schema: z.array(text), required: 'never', repair: '言葉の並びを書いてください'},
} satisfies Readonly<Record<string, FrontMatterField>>));
