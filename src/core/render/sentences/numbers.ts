import type {AmendmentProfile} from '../../model/amendment';
import {findDigitStyle, formatNumeral, type DigitStyle} from '../../citations/formatNumeral';
import type {Unit} from './units';

/** How the sentences write their numbers: the profile's way, or that of the text's own articles (K17). */
export function digitStyle(profile: AmendmentProfile, units: readonly Unit[]): DigitStyle {
  if (profile.digits !== 'asWritten') return profile.digits;
  return findDigitStyle(units.filter((unit) => unit.level === 'article').map((unit) => unit.head.clause.label));
}

/** `3の2` with 条 -> 第三条の二; the branch stands behind the unit's word. */
export function numbered(number: string, word: string, style: DigitStyle): string {
  const [main, ...branches] = number.split('の').map((value) => (/^\d+$/.test(value) ? formatNumeral(Number(value), style) : value));
  return [`第${main}${word}`, ...branches].join('の');
}
