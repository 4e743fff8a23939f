/** The ways to look at one comparison, in the order in which the page holds them. Each name is the id of its heading, too. */
export const VIEWS = {table: '新旧対照表', inline: '見え消し', sentences: '改め文', list: '変更一覧'} as const;

export type ViewName = keyof typeof VIEWS;

export const VIEW_NAMES = Object.keys(VIEWS) as readonly ViewName[];

export function isViewName(name: string): name is ViewName {
  return Object.hasOwn(VIEWS, name);
}
