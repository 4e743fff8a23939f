import React, {useEffect, useState} from 'react';
import type {SlideDeck} from '../../core/model/trainingViews';
import Slide from './Slide';

const LAYOUTS = {two: '配布資料（1枚に2つ）', four: '配布資料（1枚に4つ）', notes: '講師用（メモつき）'} as const;
type Layout = keyof typeof LAYOUTS;

/** The deck on paper: two or four slides to a sheet, or one with the trainer's notes. */
export default function Handout({deck}: {readonly deck: SlideDeck}): React.ReactNode {
  const [layout, setLayout] = useState<Layout>('two');
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    setAsked(false);
    print();
  }, [isAsked]);
  return (
    <>
      <div className="TrainingSlides-controls screen-only">
        {(Object.keys(LAYOUTS) as Layout[]).map((one) => <button key={one} type="button" className="button button--quiet" onClick={() => { setLayout(one); setAsked(true); }}>{LAYOUTS[one]}を印刷する</button>)}
      </div>
      <div className={`TrainingSlides-handout TrainingSlides-handout--${layout}`}>
        <h2>{deck.title}　{deck.source}</h2>
        {deck.slides.map((slide) => (
          <div key={slide.id} className="TrainingSlides-cell">
            <Slide slide={slide} level={3} />
            {layout === 'notes' && <div className="TrainingSlides-notes">{slide.notes.map((note, index) => <p key={index}>{note}</p>)}</div>}
          </div>
        ))}
      </div>
    </>
  );
}
