import React from 'react';
import TextBlocks from '../../components/TextBlocks';
import type {SlideView} from '../../core/model/trainingViews';

/** One slide: a heading, and its words as large as a room needs them. */
export default function Slide({slide, level = 2}: {readonly slide: SlideView; readonly level?: 2 | 3}): React.ReactNode {
  const Heading = `h${level}` as const;
  return (
    <div className="TrainingSlides-slide">
      <Heading className="TrainingSlides-title">{slide.title}{slide.part > 0 && <span className="TrainingSlides-part">（{slide.part}）</span>}</Heading>
      <TextBlocks blocks={slide.blocks} label={slide.title} />
    </div>
  );
}
