import {matches, type FlagRule} from './flagRule';

/** 定義：「「市民」とは」「（以下「施設」という。）」 */
export const definedTerm: FlagRule = {
  flag: 'definedTerm',
  source: '法制執務の用語：「…」とは…をいう、以下「…」という（定義と略称）',
  expressions: (text) => matches(text, /「[^「」]{1,80}」(?:とは[^。]{0,200}|と(?:いう|総称する))/g),
};
