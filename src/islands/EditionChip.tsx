import React from 'react';
import {toEditionChip} from '../search/editionStatus';
import type {IndexSource} from '../search/stored';

/** Which edition a search result stands in, and whether that is in force. */
export default function EditionChip({source}: {readonly source: IndexSource}): React.ReactNode {
  const {text, className} = toEditionChip(source);
  return text !== '' && <span className={className}>{text}</span>;
}
