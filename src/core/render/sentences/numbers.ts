import type {AmendmentProfile} from '../../model/amendment';
import {findDigitStyle, type DigitStyle} from '../../citations/formatNumeral';
import type {Unit} from '../../citations/units';

/** How the sentences write their numbers: the profile's way, or that of the text's own articles (K17). */
export function digitStyle(profile: AmendmentProfile, units: readonly Unit[]): DigitStyle {
  if (profile.digits !== 'asWritten') return profile.digits;
  return findDigitStyle(units.filter((unit) => unit.level === 'article').map((unit) => unit.head.clause.label));
}
