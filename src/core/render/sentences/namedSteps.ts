import {isOnlyParagraph} from '../../citations/unitName';
import type {Address} from './instructions';

/** The steps of an address that are named: not the only paragraph of an article (K11), unless it is all there is, or has moved and others will join it. */
export function namedSteps(address: Address): Address {
  const named = address.filter(({unit, number}) => !isOnlyParagraph(unit) || number !== unit.number);
  return named.length > 0 ? named : address;
}
