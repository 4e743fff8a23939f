import {readKeptJson, keep, forget} from '../deviceStore';

/** One aim's answers so far. */
export interface AimAnswer {
  /** How many questions of the aim were answered. */
  readonly tries: number;
  /** The option chosen last; null while another question of the aim is open. */
  readonly chosen: number | null;
  readonly isRight: boolean;
}

/** Where the reader is. Nothing personal. */
export interface Progress {
  /** The edition that was read: another one begins anew. */
  readonly edition: string;
  /** The section that is open, from 0; as many as there are sections when the questions are. */
  readonly at: number;
  /** The aim that is asked, from 0; as many as there are when the result is shown. */
  readonly aim: number;
  readonly answers: Readonly<Record<string, AimAnswer>>;
  /** Which question of an aim comes first, drawn by lot. */
  readonly draw: number;
  /** The day on which it was finished and the mark of its record; '' before. */
  readonly day: string;
  readonly mark: string;
}

/** More than any aim has questions: the lot is fair enough. */
const DRAWS = 60;

export function toNewProgress(edition: string): Progress {
  return {edition, at: 0, aim: 0, answers: {}, draw: Math.floor(Math.random() * DRAWS), day: '', mark: ''};
}

/** In: the path. Out: what this device kept of it for this edition, or undefined. */
export function readProgress(path: string, edition: string): Progress | undefined {
  const kept = readKeptJson<Progress | null>(nameOf(path), {isValid: isProgress, fallback: null});
  return kept?.edition === edition ? kept : undefined;
}

/** Out: false where the device keeps nothing. */
export function keepProgress(path: string, progress: Progress): boolean {
  return keep(nameOf(path), JSON.stringify(progress));
}

export function forgetProgress(path: string): void {
  forget(nameOf(path));
}

function nameOf(path: string): string {
  return `training-${path}`;
}

function isProgress(value: unknown): value is Progress {
  if (typeof value !== 'object' || value === null) return false;
  const {edition, at, aim, answers, draw, day, mark} = value as Record<string, unknown>;
  return typeof edition === 'string' && [at, aim, draw].every(Number.isInteger) && typeof answers === 'object' && answers !== null && typeof day === 'string' && typeof mark === 'string';
}
