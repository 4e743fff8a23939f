import type {Segment} from '../../../src/core/model/comparison';

/** 「額は[-500円]{+800円}とする。」 as the old text, the new one and the segments between them. */
export function readMarked(marked: string): {readonly oldText: string; readonly newText: string; readonly segments: readonly Segment[]} {
  const segments = marked.split(/(\[-.*?-?\]|\{\+.*?\})/s).filter(Boolean).map((part): Segment => {
    if (part.startsWith('[-')) return ['-', part.slice(2, -1)];
    return part.startsWith('{+') ? ['+', part.slice(2, -1)] : ['=', part];
  });
  return {oldText: side(segments, '-'), newText: side(segments, '+'), segments};
}

/** The text of one side: what both share and what is its own. */
export function side(segments: readonly Segment[], own: '-' | '+'): string {
  return segments.filter(([sign]) => sign === '=' || sign === own).map(([, text]) => text).join('');
}
