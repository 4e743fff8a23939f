/** The words of a clause in the shapes that every layout can draw: page, slide, paper. Markup, links and notes are left out. */
export type TextBlock =
  | {readonly kind: 'heading'; readonly text: string; readonly level: number; readonly id: string | undefined}
  | {readonly kind: 'text'; readonly text: string}
  /** `ordered`: the layout numbers; `own`: the items bear their own numbers, such as `(1)`. */
  | {readonly kind: 'list'; readonly style: 'plain' | 'ordered' | 'own'; readonly items: readonly string[]}
  | {readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]};
