/** What the reader asks: in the address of the page, so that it can be shared, and in the form. */
export interface Asked {
  readonly input: string;
  /** Old editions and drafts too. */
  readonly includesOld: boolean;
}

export const NOTHING_ASKED: Asked = {input: '', includesOld: false};

/** In: `?q=%E5%A7%94%E8%A8%97&all=1`. The header's form of every page sends `q`. */
export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search);
  return {input: parameters.get('q') ?? '', includesOld: parameters.get('all') === '1'};
}

/** The address for `history.replaceState`, relative to the page: `?q=委託&all=1`; the bare path when nothing is asked. */
export function toAddress({input, includesOld}: Asked, path: string): string {
  const parameters = new URLSearchParams({...(input === '' ? {} : {q: input}), ...(includesOld ? {all: '1'} : {})});
  return parameters.size === 0 ? path : `${path}?${parameters.toString()}`;
}
