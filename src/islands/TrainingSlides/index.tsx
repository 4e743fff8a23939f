import React from 'react';
import {useIsLive} from '../useIsLive';
import Handout from './Handout';
import Player from './Player';
import './styles.css';
import {useDeck} from './useDeck';

interface Props {
  /** Ids of the deck to show where the address names none; only for tests. */
  readonly deck?: string;
}

/** 投影モード: the deck that the address names (`?deck=path/newcomer`), slide by slide, and its handouts. Nothing without scripts: the page then lists the texts. */
export default function TrainingSlides({deck: named}: Props): React.ReactNode {
  const isLive = useIsLive();
  const {deck, told} = useDeck(named);
  return (
    <div className="TrainingSlides" hidden={!isLive}>
      <p role="status">{told}</p>
      {deck && <Player deck={deck} />}
      {deck && <Handout deck={deck} />}
    </div>
  );
}
