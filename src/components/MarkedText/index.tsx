import React from 'react';

/** A register's text, its 〔推定〕〔要確認〕 drawn as the same label that the pages' own texts get. */
export default function MarkedText({text}: {readonly text: string}): React.ReactNode {
  return text.split(/(〔[^〕]*〕)/).map((part, index) => (
    part.startsWith('〔') ? <span key={index} className="unverified">{part.slice(1, -1)}</span> : part
  ));
}
