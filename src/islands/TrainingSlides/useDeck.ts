import {useEffect, useState} from 'react';
import type {SlideDeck} from '../../core/model/trainingViews';
import {loadData} from '../loadData';

/** What may stand in an address: folders and names of pages. */
const NAME = /^[a-z0-9][a-z0-9/-]*$/;

/** The deck that the address names, loaded on demand. */
export function useDeck(named: string | undefined): {readonly deck: SlideDeck | undefined; readonly told: string} {
  const [deck, setDeck] = useState<SlideDeck>();
  const [told, setTold] = useState('');
  useEffect(() => {
    const name = named ?? new URLSearchParams(location.search).get('deck') ?? '';
    if (!NAME.test(name)) return;
    setTold('スライドを読み込んでいます…');
    loadData<SlideDeck>(`training/slides/${name}`).then((loaded) => {
      setDeck(loaded);
      setTold('');
    }, () => setTold('このスライドは見つかりませんでした。下の一覧から選んでください。'));
  }, []);
  return {deck, told};
}
