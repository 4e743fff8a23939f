import React from 'react';
import type {PairProof} from '@site/src/core/model/pair';

interface Props {
  readonly sentences: string;
  readonly proof: PairProof;
}

/** 改め文, line by line with its indents, so that it can be copied into a paper. */
export default function AmendingSentences({sentences, proof}: Props): React.ReactNode {
  if (sentences === '') return <p>本文に変更はありません。</p>;
  return (
    <>
      {proof.by === 'table' && <p className="Comparison-legend">条の形でない手引きなので、改め文は対照表を指す1文になります。</p>}
      <div className="Comparison-sentences">{sentences.split('\n').map((line, index) => <p key={index}>{line}</p>)}</div>
    </>
  );
}
