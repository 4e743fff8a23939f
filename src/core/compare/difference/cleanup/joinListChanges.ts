import {CONNECTIVE} from '../../../text/tokens';
import {textOf, type Hunk} from '../hunks';
import {mergeAcross} from './mergeAcross';

const IS_CONNECTIVE = new RegExp(`^(?:${CONNECTIVE}|と|や)$`);
const NEXT_MEMBER = new RegExp(`^(?:、|${CONNECTIVE})`);
/** A member of a list that grew is seldom longer (characters). */
const MEMBER_LENGTH = 40;

/** A list that gained or lost its last member is quoted from the connective on: 「及びB」 becomes 「、B及びC」. */
export function joinListChanges(hunks: readonly Hunk[]): readonly Hunk[] {
  return mergeAcross(hunks, ({before, island, after}) => {
    const member = textOf(island.old);
    if (member.length > MEMBER_LENGTH || /[、。]/.test(member)) return false;
    const [oldLink, newLink] = [textOf(before.old), textOf(before.new)];
    const [gone, come] = [textOf(after.old), textOf(after.new)];
    const grows = IS_CONNECTIVE.test(oldLink) && newLink === '、' && gone === '' && NEXT_MEMBER.test(come);
    const shrinks = oldLink === '、' && IS_CONNECTIVE.test(newLink) && come === '' && NEXT_MEMBER.test(gone);
    return grows || shrinks;
  });
}

/** A range that opens or ends differently is quoted to its end: 「から第五条まで」 becomes 「及び第五条」. */
export function joinRanges(hunks: readonly Hunk[]): readonly Hunk[] {
  return mergeAcross(hunks, ({before, island, after}) =>
    island.old.length === 1 && (opensRange(before.old) !== opensRange(before.new)) && (endsRange(after.old) !== endsRange(after.new)));
}

function opensRange(tokens: Hunk['old']): boolean {
  return tokens[0]?.text === 'から';
}

function endsRange(tokens: Hunk['old']): boolean {
  return tokens[tokens.length - 1]?.text === 'まで';
}
