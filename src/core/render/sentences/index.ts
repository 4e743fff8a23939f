import type {AmendmentProfile} from '../../model/amendment';
import type {Comparison} from '../../model/comparison';
import {frame, tableFrame} from './frame';
import {findClosingArticles} from './grouping';
import {toLinks} from '../../citations/links';
import {digitStyle} from './numbers';
import {planDocument} from './planDocument';
import {toSentences} from './sentences';

export {findAmendmentProfile} from './profile';

/**
 * 改め文 of a comparison, by change-tracking.md K1-K19: a heading line, then one line per amending provision,
 * and the lines of the text that is added. '' when nothing changes in the wording.
 */
export function toAmendingSentences(comparison: Comparison, profile: AmendmentProfile): string {
  const links = toLinks(comparison);
  const instructions = planDocument(links, profile);
  if (instructions.length === 0) return '';
  if (profile.form === 'table') return tableFrame(links, profile.title);
  const {units} = links.oldOutline;
  const manner = {profile, style: digitStyle(profile, units), hasSupplement: units.some(({scope}) => scope === '附則'), closing: findClosingArticles(links)};
  return [frame(links, profile.title), ...toSentences(instructions, manner)].join('\n');
}
