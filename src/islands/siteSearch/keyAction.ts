export type KeyAction = {readonly kind: 'open' | 'close' | 'take'} | {readonly kind: 'move'; readonly to: number};

/**
 * The keys of a combobox (WAI-ARIA APG): arrows move the choice while the focus stays in the field, Enter takes it, Escape closes the list.
 * In: the key, the place of the choice (-1: none) and the number of options (0: closed). Arrows run over both ends, and past them back to what is typed.
 */
export function keyAction(key: string, {active, count}: {readonly active: number; readonly count: number}): KeyAction | undefined {
  switch (key) {
    case 'ArrowDown': return count === 0 ? {kind: 'open'} : {kind: 'move', to: active + 1 < count ? active + 1 : -1};
    case 'ArrowUp': return count === 0 ? {kind: 'open'} : {kind: 'move', to: active < 0 ? count - 1 : active - 1};
    case 'Enter': return count > 0 && active >= 0 ? {kind: 'take'} : undefined;
    case 'Escape': return count > 0 ? {kind: 'close'} : undefined;
    default: return undefined;
  }
}
