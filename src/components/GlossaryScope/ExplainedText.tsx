import React, {Children, useContext, useId} from 'react';
import glossary from '@generated/registers/default/glossary.json';
import GlossaryTerm from '@site/src/components/GlossaryTerm';
import {toSpellings} from '@site/src/core/render/terms/toSpellings';
import {toTermPieces} from '@site/src/core/render/terms/toTermPieces';
import {ScopeContext} from './scope';

const spellings = toSpellings(glossary.terms);

/** The words of a paragraph or list item; a term that the page has not explained yet becomes a button. Links, bold text and notes stay as they are. */
export default function ExplainedText({children}: {readonly children?: React.ReactNode}): React.ReactNode {
  const explainedBy = useContext(ScopeContext)?.explainedBy;
  const place = useId();
  if (!explainedBy) return children;
  const here = new Set<string>();
  /** Once on a page; drawn anew, a paragraph keeps the terms that it explained. */
  const mayExplain = (id: string): boolean => {
    if (here.has(id) || (explainedBy.get(id) ?? place) !== place) return false;
    explainedBy.set(id, place);
    here.add(id);
    return true;
  };
  const numberOf = (id: string): number => [...explainedBy.keys()].indexOf(id) + 1;
  const explain = (text: string): React.ReactNode => toTermPieces(text, {spellings, mayExplain}).map((piece, index) => (
    piece.term ? <GlossaryTerm key={index} id={piece.term} word={piece.text} note={numberOf(piece.term)} /> : piece.text
  ));
  return Children.map(children, (child) => (typeof child === 'string' ? explain(child) : child));
}
