import type {SearchRequest, ShownAnswer} from '../../search/shown';
import {searchEngine} from '../searchEngine/searchEngine';
import {toFirstRequest, toRequest} from './panelOptions';

export type PanelState =
  | {readonly kind: 'first'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'failed'; readonly message: string}
  /** First the best result alone, then the whole. */
  | {readonly kind: 'answered'; readonly answer: ShownAnswer; readonly isWhole: boolean};

/** Keys that follow one another faster are one question. */
const TYPING_PAUSE_MS = 60;
/** An answer that comes sooner replaces the one before without a flicker. */
const LOADING_DELAY_MS = 400;

/** Out: a function that asks what stands in the field; `show` gets the newest answer only. */
export function askWhileTyping(show: (state: PanelState) => void): (input: string) => void {
  let newest = 0;
  return (input) => {
    const own = newest += 1;
    const showIfNewest = (state: PanelState): void => {
      if (own === newest) show(state);
    };
    if (input.trim() === '') return showIfNewest({kind: 'first'});
    const slow = setTimeout(() => showIfNewest({kind: 'loading'}), TYPING_PAUSE_MS + LOADING_DELAY_MS);
    setTimeout(() => {
      if (own !== newest) return clearTimeout(slow);
      void answer(toFirstRequest(input)).then(async (first) => {
        clearTimeout(slow);
        showIfNewest(first);
        if (own === newest && first.kind === 'answered') showIfNewest(await answer(toRequest(input)));
      });
    }, TYPING_PAUSE_MS);
  };
}

/** The reader has turned to the field: what every question needs comes before the first key. A failure shows with the question. */
export async function prepareEngine(): Promise<void> {
  try {
    await (await searchEngine()).prepare();
  } catch {
    // Asked again with the first question.
  }
}

async function answer(request: SearchRequest): Promise<PanelState> {
  try {
    return {kind: 'answered', isWhole: request.mostGuides !== 1, answer: await (await searchEngine()).answer(request)};
  } catch (error) {
    return {kind: 'failed', message: error instanceof Error ? error.message : String(error)};
  }
}
