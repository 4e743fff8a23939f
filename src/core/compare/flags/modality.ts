import {matches, type FlagRule} from './flagRule';

/** From may to must; the longer wording first. */
const MODALITY = new RegExp([
  '(?:こと|もの)?(?:が|も)?でき(?:る|ます|ない|ません)', 'なければ(?:ならない|なりません)', 'て(?:は|も)(?:ならない|なりません|よい)',
  '努め(?:なければならない|るものとする|ます|る)', 'ものとする', 'こととする', '(?:しなくて|なくて)もよい', '必要が(?:ある|あります)', 'よう(?:に)?努め',
  '(?:て|で)ください', 'べき', '望ましい', '原則として', '配慮する',
].join('|'), 'g');

/** 義務・権限の強さ：「できる」「しなければならない」「努めるものとする」「するものとする」 */
export const modality: FlagRule = {
  flag: 'modality',
  source: '法制執務の用語：しなければならない（義務）、するものとする（原則）、努めるものとする（努力）、できる（権限）',
  expressions: (text) => matches(text, MODALITY),
};
