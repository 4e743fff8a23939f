import type {Unit} from '../../citations/units';
import type {Address} from './instructions';

/**
 * A chapter or section with the chapters around it. With `newOf`, under the numbers they have
 * when articles are amended: chapters have moved before that (K2).
 */
export function divisionAddress(unit: Unit, newOf: (unit: Unit) => Unit | undefined = () => undefined): Address {
  const above = unit.parent?.level === 'division' ? divisionAddress(unit.parent, newOf) : [];
  return [...above, {unit, number: (newOf(unit) ?? unit).number}];
}
