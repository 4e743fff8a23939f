import {identifiedTexts} from '../../core/history';
import type {OtherSide} from '../../core/model/editionViews';
import {clauseAddresses, type ReadEdition} from './views';

/**
 * One step of the work, told to the group and to the staff: the same id behind the prefix of either part of the guide,
 * `np-step-inspect` in the group guide and `st-step-inspect` in the staff notice. A test holds the two sets equal.
 */
const STEP = /^(np|st)-step-(.+)$/;
const PARTNER = {np: 'st', st: 'np'} as const;
const READER = {np: '団体', st: '市の職員'} as const;

/** Clause id -> the same step as the other side reads it. Empty where this audience may not read the other side. */
export function toOtherSides(read: ReadEdition): Readonly<Record<string, OtherSide>> {
  const texts = new Map(identifiedTexts(read.edition).map((text) => [text.id, text]));
  const addresses = clauseAddresses(read);
  return Object.fromEntries([...texts.keys()].flatMap((id): [string, OtherSide][] => {
    const found = STEP.exec(id);
    const side = found && PARTNER[found[1] as keyof typeof PARTNER];
    const other = side && texts.get(`${side}-step-${found[2]}`);
    const address = other && addresses.get(other.id);
    return other && address ? [[id, {reader: READER[side], heading: other.heading, address, lines: toLines(other.text)}]] : [];
  }));
}

/** The step's own words without its heading and the marks of its notes. */
function toLines(text: string): string[] {
  return text.split('\n').slice(1).map((line) => line.replace(/\[\^[^\]]*\]/g, '').trim()).filter((line) => line !== '');
}
