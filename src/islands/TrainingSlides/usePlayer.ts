import {useEffect, useState} from 'react';

type Curtain = 'none' | 'black' | 'white';

export interface PlayerState {
  readonly at: number;
  readonly curtain: Curtain;
  readonly hasNotes: boolean;
  readonly move: (to: number) => void;
  readonly toggleNotes: () => void;
  readonly toggleCurtain: (curtain: Exclude<Curtain, 'none'>) => void;
}

/** Keys of keyboards and clickers. A clicker sends PageUp and PageDown, and a full stop or b for the black screen. */
const STEPS: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1};
const CURTAINS: Readonly<Record<string, Exclude<Curtain, 'none'>>> = {b: 'black', '.': 'black', w: 'white', ',': 'white'};

/** Which slide is shown. In: how many there are, and whether the slides hold the keyboard. */
export function usePlayer(count: number, isOn: boolean): PlayerState {
  const [at, setAt] = useState(0);
  const [curtain, setCurtain] = useState<Curtain>('none');
  const [hasNotes, setNotes] = useState(false);
  const move = (to: number): void => {
    setCurtain('none');
    setAt(Math.max(0, Math.min(count - 1, to)));
  };
  const toggleCurtain = (wanted: Exclude<Curtain, 'none'>): void => setCurtain(curtain === wanted ? 'none' : wanted);
  const toggleNotes = (): void => setNotes(!hasNotes);
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent): void => {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
      if (STEPS[key]) move(at + STEPS[key]);
      else if (CURTAINS[key]) toggleCurtain(CURTAINS[key]);
      else if (key === 'Home') move(0);
      else if (key === 'End') move(count - 1);
      else if (key === 'n') toggleNotes();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  return {at, curtain, hasNotes, move, toggleNotes, toggleCurtain};
}

/** A key that belongs to a field or, as the space bar does, to a button that has the focus. */
function isTyping({target, key}: KeyboardEvent): boolean {
  const name = target instanceof Element ? target.tagName : '';
  return /^(INPUT|SELECT|TEXTAREA)$/.test(name) || (key === ' ' && /^(BUTTON|A|SUMMARY)$/.test(name));
}
