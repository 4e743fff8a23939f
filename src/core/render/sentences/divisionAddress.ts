import type {Unit} from '../../citations/units';
import type {Address} from './instructions';

/** A chapter or section with the chapters around it. */
export function divisionAddress(unit: Unit): Address {
  const above = unit.parent?.level === 'division' ? divisionAddress(unit.parent) : [];
  return [...above, {unit, number: unit.number}];
}
