import {matches, type FlagRule} from './flagRule';

/** The topic of each sentence, up to its first 「は」 or 「が」 before a comma or a word. */
const SUBJECT = /(?:^|。|\s)([^、。「」()は\s]{1,24})は(?=、|[^、。])/g;

/** 主語：「市長は」が「教育委員会は」になるなど、だれがするかの変更 */
export const subject: FlagRule = {
  flag: 'subject',
  source: '法制執務の用語：主語は文頭に「は」で示し、読点を付す',
  expressions: (text) => matches(text, SUBJECT).filter((found) => !/(?:て|に|で|場合|とき|ただし)$/.test(found)),
};
