/** 審査: which changes of a draft are signed, by whom, and which sign-offs a change of wording has taken away. */
export {toReviewChanges} from './changes';
export {mergeSignOffs, signOffId, standingSignOffs} from './signOffs';
export {toReviewStatus} from './status';
