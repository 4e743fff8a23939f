import type {Token} from '../../../text/tokens';
import type {Hunk} from '../hunks';
import {mergeAcross} from './mergeAcross';

/**
 * Neighbouring citations of one step that all change are quoted together: 「第四十九条、第五十条及び第五十二条」.
 * Citations with further steps are quoted one by one: 「第十四条第一項」 … 「第十五条」. Measured on official amendments.
 */
export function joinCitationLists(hunks: readonly Hunk[]): readonly Hunk[] {
  return mergeAcross(hunks, ({before, island, after}) =>
    island.old.length === 1 && (island.old[0].kind === 'connective' || island.old[0].kind === 'comma')
    && [before, after].every((hunk) => isSimpleList(hunk.old) && isSimpleList(hunk.new)) && [before, after].some(isSwap));
}

/** At least one citation gave way to another: two that only came in are added one by one. */
function isSwap({old, new: newer}: Hunk): boolean {
  return old.length > 0 && newer.length > 0;
}

function isSimpleList(tokens: readonly Token[]): boolean {
  return tokens.every(({kind, text}) =>
    (kind === 'citation' ? isOneStep(text) : kind === 'connective' || kind === 'comma'));
}

function isOneStep(citation: string): boolean {
  return (citation.match(/[編章節条項号]/g) ?? []).length === 1;
}
