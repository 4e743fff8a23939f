import type {Clause, Edition, ParsedFile} from '../model/clause';

/** The text that stands under one id: the clause itself and what follows it until the next clause with an id. */
export interface IdentifiedText {
  readonly id: string;
  readonly heading: string;
  readonly file: string;
  readonly text: string;
}

/** What became of one id in one edition. `removed` stands only in the first edition that no longer has it. */
export interface HistoryStep {
  readonly edition: string;
  /** `first`: it stood in the guide's oldest edition, so nothing was added. */
  readonly state: 'first' | 'added' | 'changed' | 'unchanged' | 'removed';
  readonly found: IdentifiedText | undefined;
}

export interface ClauseHistory {
  readonly id: string;
  /** As the newest edition that has it calls it. */
  readonly heading: string;
  /** Oldest first. */
  readonly steps: readonly HistoryStep[];
}

/** In: the editions of a guide, oldest first. Out: for every id ever used, what each edition did to it; newest edition's order first, then what it no longer has. */
export function toClauseHistories(editions: readonly Edition[]): ClauseHistory[] {
  const texts = editions.map((edition) => ({edition: edition.id, byId: new Map(identifiedTexts(edition).map((text) => [text.id, text]))}));
  const ids = new Set([...texts].reverse().flatMap(({byId}) => [...byId.keys()]));
  return [...ids].map((id) => {
    const steps = toSteps(id, texts);
    return {id, heading: steps.findLast((step) => step.found)?.found?.heading ?? id, steps};
  });
}

function toSteps(id: string, texts: readonly {readonly edition: string; readonly byId: ReadonlyMap<string, IdentifiedText>}[]): HistoryStep[] {
  const steps: HistoryStep[] = [];
  let before: IdentifiedText | undefined;
  for (const {edition, byId} of texts) {
    const found = byId.get(id);
    if (found) steps.push({edition, state: edition === texts[0].edition ? 'first' : stateOf(found, before), found});
    else if (before) steps.push({edition, state: 'removed', found: undefined});
    before = found;
  }
  return steps;
}

function stateOf(found: IdentifiedText, before: IdentifiedText | undefined): HistoryStep['state'] {
  if (!before) return 'added';
  return isSameWording(found.text, before.text) ? 'unchanged' : 'changed';
}

/** White space is layout, not text: a different line break is no change of wording. */
export function isSameWording(one: string, other: string): boolean {
  return squeeze(one) === squeeze(other);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

export function identifiedTexts(edition: Edition): IdentifiedText[] {
  return edition.files.flatMap(textsOf);
}

function textsOf(file: ParsedFile): IdentifiedText[] {
  const out: {id: string; heading: string; file: string; text: string}[] = [];
  for (const clause of file.clauses) {
    if (clause.id !== undefined) out.push({id: clause.id, heading: clause.text, file: file.path, text: clause.text});
    else if (out.length > 0 && isText(clause)) out[out.length - 1].text += `\n${clause.text}`;
  }
  return out;
}

function isText(clause: Clause): boolean {
  return !['blank', 'esm', 'comment', 'frontMatter'].includes(clause.kind);
}
