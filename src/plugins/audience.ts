import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {withoutOrphanNotes} from './orphanNotes';

/** Who a site is built for. `staff` is everything; `public` only what may leave the city. */
export type Audience = 'staff' | 'public';

/** From the environment variable AUDIENCE; unset means staff. Throws on any other word, so that a typo cannot publish staff texts. */
export function readAudience(value: string | undefined = process.env.AUDIENCE): Audience {
  if (value === undefined || value === '' || value === 'staff') return 'staff';
  if (value === 'public') return 'public';
  throw new Error(`AUDIENCE「${value}」は使えません。staff か public にしてください`);
}

/** May this source file be part of the site? A page that does not say `audience: public` stays with the staff. */
export function isVisible(audience: Audience, source: string): boolean {
  return audience === 'staff' || readFrontMatter(source).audience === 'public';
}

/** Front matter of an MDX source; {} when there is none or it is not YAML (the lint says so with its place). */
export function readFrontMatter(source: string): Record<string, unknown> {
  const block = /^﻿?---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
  if (block === undefined) return {};
  try {
    return (parse(block) as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}

/** `<StaffOnly>…</StaffOnly>` taken out of a source, with the blank lines around it, so that no trace of the block is left. */
export function withoutStaffBlocks(source: string): string {
  return source.replace(/\n*[ \t]*<StaffOnly\b[^>]*>[\s\S]*?<\/StaffOnly>[ \t]*\n*/g, (block) => (block.includes('\n') ? '\n\n' : ''));
}

/** The source as this audience may read it. Throws when a staff block does not end where it should (nested, unclosed): better no site than a leak. */
export function sourceFor(audience: Audience, source: string): string {
  if (audience === 'staff') return source;
  const left = withoutStaffBlocks(source);
  const place = left.indexOf('StaffOnly');
  if (place >= 0) throw new Error(`<StaffOnly>の始まりと終わりが合いません（「${left.slice(Math.max(0, place - 20), place + 20)}」の近く）。</StaffOnly>で閉じ、入れ子にしないでください`);
  return withoutOrphanNotes(left);
}

/** Stops a build that is about to read a page, or a part that a page imports, which this audience may not see: all are left out before, so one that comes this far came by a way nobody thought of. */
export function assertVisible(audience: Audience, {file, frontMatter}: {readonly file: string; readonly frontMatter: Readonly<Record<string, unknown>>}): void {
  if (audience === 'staff' || frontMatter.audience === 'public') return;
  throw new Error(`${file}：公開と書かれていないページを、公開用のサイトが読もうとしました。はじめの項目に audience: public と書くか、公開のページから読み込まないでください`);
}

/** Front matter keys that may reach the browser; an unknown key never does. */
const PUBLIC_KEYS = new Set(['title', 'description', 'sidebar_position', 'sidebar_label', 'slug', 'id', 'owner', 'nextReview', 'audience', 'hide_table_of_contents', 'hide_title']);

export function frontMatterFor(audience: Audience, frontMatter: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (audience === 'staff') return {...frontMatter};
  return Object.fromEntries(Object.entries(frontMatter).filter(([key]) => PUBLIC_KEYS.has(key)));
}

/** All MDX files below a folder, as paths relative to it with forward slashes, sorted; partials (`_x.mdx`) left out. */
export function listPages(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return (fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.mdx?$/.test(file) && !file.split('/').some((part) => part.startsWith('_')))
    .sort();
}

/** Pages of a folder that this audience must not even hand to a plugin. */
export function excludedPages(audience: Audience, folder: string): string[] {
  return listPages(folder).filter((file) => !isVisible(audience, fs.readFileSync(path.join(folder, file), 'utf8')));
}
