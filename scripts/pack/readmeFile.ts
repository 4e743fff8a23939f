import {readBuildStamp, stampText} from '../../src/plugins/buildStamp';
import type {PackOptions} from '../pack';
import type {PackFile} from './packFile';

/** `README.txt`: what lies where and what it was made from. It speaks for the CSV files, which can bear no mark of their own. */
export function readmeFile({audience}: PackOptions): readonly PackFile[] {
  const stamp = stampText(readBuildStamp());
  const text = `鎌倉市 協働ポータル　ファイル一式（${audience === 'staff' ? '職員向け。公開しないでください' : '公開できるもの'}）
${stamp === '' ? '' : `版の印 ${stamp}。どのファイルも、この版から作りました。\n`}
guides       手引き（Word、PDF）
comparisons  新旧対照表、見え消し、変更の一覧（Word、PDF、Excel、JSON）
registers    台帳（Excel、CSV）
templates    様式と記入例（Word、Excel）
licences     使った部品と、その使用許諾
`;
  return [{path: 'README.txt', bytes: Buffer.from(text.replaceAll('\n', '\r\n'))}];
}
