import {matches, type FlagRule} from './flagRule';

/** 接続：「又は」「及び」「若しくは」「並びに」 */
export const conjunction: FlagRule = {
  flag: 'conjunction',
  source: '法制執務の用語：又は・若しくは（選択）、及び・並びに（併合）の大小',
  expressions: (text) => matches(text, /又は|若しくは|及び|並びに|または|もしくは|および|ならびに|かつ/g),
};
