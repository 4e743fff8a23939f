import type {ExportDocument, ExportNote} from './document';

/** A line of the section that tells what changed and why. */
export interface NoteLine {
  readonly isTitle: boolean;
  readonly text: string;
}

/** The change notes for a paper: under one title, each with its reason, readers, day and duty; [] when the editions tell nothing. */
export function toNoteLines({notes}: Pick<ExportDocument, 'notes'>): readonly NoteLine[] {
  if (notes.length === 0) return [];
  const isOneEdition = new Set(notes.map(({edition}) => edition)).size === 1;
  return [{isTitle: true, text: '変わったことと理由'}, ...notes.flatMap((note) => toLines(note, isOneEdition))];
}

function toLines({edition, weight, what, reason, affects, from, action}: ExportNote, isOneEdition: boolean): readonly NoteLine[] {
  const lines = [
    `〔${weight}〕${what}${isOneEdition ? '' : `（${edition}）`}`,
    `　理由：${reason}`,
    `　影響を受ける人：${affects}　いつから：${from}`,
    `　何をするか：${action}`,
  ];
  return lines.map((text) => ({isTitle: false, text}));
}
