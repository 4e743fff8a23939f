import {useEffect, useState} from 'react';
import {openReadings, type Reading} from '../../core/readings/toRuby';
import {keep, readKept} from '../deviceStore';
import {loadData} from '../loadData';
import {addRuby, removeRuby} from './ruby';

export const FURIGANA = [
  {value: 'none', label: 'なし'},
  {value: 'hard', label: 'むずかしい語だけ'},
  {value: 'all', label: '全部'},
] as const;

export type Furigana = (typeof FURIGANA)[number]['value'];

const NAME = 'furigana';

interface FuriganaState {
  readonly furigana: Furigana;
  readonly choose: (furigana: Furigana) => void;
  /** What the reader is told when the readings cannot be had. */
  readonly problem: string;
}

/** The choice, kept on the device, and the page's text made to follow it. The readings are loaded when somebody asks for them. */
export function useFurigana(): FuriganaState {
  const [furigana, setFurigana] = useState<Furigana>('none');
  const [problem, setProblem] = useState('');
  const choose = (chosen: Furigana): void => {
    setFurigana(chosen);
    keep(NAME, chosen);
    show(chosen).then(() => setProblem(''), (error: Error) => setProblem(error.message));
  };
  useEffect(() => {
    const kept = FURIGANA.find(({value}) => value === readKept(NAME))?.value ?? 'none';
    if (kept !== 'none') choose(kept);
  }, []);
  return {furigana, choose, problem};
}

async function show(furigana: Furigana): Promise<void> {
  removeRuby();
  if (furigana === 'none') return;
  const book = openReadings(await loadData<Reading[]>('readings'));
  // Chosen twice while the readings were on their way: what stands already is not read again.
  removeRuby();
  addRuby((text) => book.toRuby(text, furigana));
}
