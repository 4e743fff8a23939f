import React, {useEffect, useRef, useState} from 'react';
import type {SlideDeck} from '../../core/model/trainingViews';
import Slide from './Slide';
import {usePlayer, type PlayerState} from './usePlayer';
import {useTimer} from './useTimer';

/** The slides on the screen: by buttons, keyboard or clicker. */
export default function Player({deck}: {readonly deck: SlideDeck}): React.ReactNode {
  const stage = useRef<HTMLElement>(null);
  const [isFull, setFull] = useState(false);
  const player = usePlayer(deck.slides.length, true);
  const slide = deck.slides[player.at];
  useEffect(() => {
    const change = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', change);
    return () => document.removeEventListener('fullscreenchange', change);
  }, []);
  const toggleFull = (): void => void (isFull ? document.exitFullscreen() : stage.current?.requestFullscreen());
  return (
    <section ref={stage} className="TrainingSlides-stage screen-only" aria-label={`スライド　${deck.title}`} data-curtain={player.curtain}>
      <p className="TrainingSlides-source">{deck.title}　{deck.source}</p>
      <div className="TrainingSlides-screen" aria-live="polite">
        {player.curtain === 'none' ? <Slide slide={slide} /> : <p className="visually-hidden">画面を{player.curtain === 'black' ? '黒' : '白'}くしています。</p>}
      </div>
      <Controls deck={deck} player={player} isFull={isFull} onFull={toggleFull} />
      {player.hasNotes && <Notes notes={slide.notes} />}
    </section>
  );
}

function Controls({deck, player, isFull, onFull}: {readonly deck: SlideDeck; readonly player: PlayerState; readonly isFull: boolean; readonly onFull: () => void}): React.ReactNode {
  const timer = useTimer();
  return (
    <div className="TrainingSlides-controls">
      <button type="button" className="button" onClick={() => player.move(player.at - 1)} disabled={player.at === 0}>前へ</button>
      <button type="button" className="button" onClick={() => player.move(player.at + 1)} disabled={player.at === deck.slides.length - 1}>次へ</button>
      <span className="TrainingSlides-count">{player.at + 1}／{deck.slides.length}</span>
      <button type="button" className="button button--quiet" onClick={onFull}>{isFull ? '全画面をやめる' : '全画面にする'}</button>
      <button type="button" className="button button--quiet" aria-pressed={player.curtain === 'black'} onClick={() => player.toggleCurtain('black')}>黒い画面</button>
      <button type="button" className="button button--quiet" aria-pressed={player.curtain === 'white'} onClick={() => player.toggleCurtain('white')}>白い画面</button>
      <button type="button" className="button button--quiet" aria-pressed={player.hasNotes} onClick={player.toggleNotes}>講師メモ</button>
      <span className="TrainingSlides-count" role="timer" aria-label="経過した時間">{timer.shown}{deck.minutes === null ? '' : `（目安 ${deck.minutes}分）`}</span>
      <button type="button" className="button button--quiet" onClick={timer.toggle}>{timer.isRunning ? '時計を止める' : '時計を動かす'}</button>
      <button type="button" className="button button--quiet" onClick={timer.reset}>時計を戻す</button>
    </div>
  );
}

function Notes({notes}: {readonly notes: readonly string[]}): React.ReactNode {
  return (
    <aside className="TrainingSlides-notes" aria-label="講師メモ">
      {notes.length === 0 ? <p>このスライドのメモはありません。</p> : notes.map((note, index) => <p key={index}>{note}</p>)}
    </aside>
  );
}
