import path from 'node:path';
import {toPosting} from '../../src/exports';
import {readBuildStamp} from '../../src/plugins/buildStamp';
import {readPosting} from '../../src/plugins/exports/readPosting';
import {readGuides} from '../../src/plugins/guides/readGuides';
import {writeBytes} from '../disk/writeBytes';

/** The groupware notice, what the release is made of (for people and for programs), and how to check it. */
export function writeAccount(siteDir: string, next: string): void {
  const {commit, day} = readBuildStamp();
  const editions = readGuides(siteDir, 'staff').guides.map(({record, editions: all}) => ({
    guide: record.id, title: record.title, editions: all.map(({record: one}) => ({id: one.id, label: one.label, status: one.status, effectiveDate: one.effectiveDate ?? null})),
  }));
  const write = (file: string, text: string): void => writeBytes(path.join(next, file), Buffer.from(text));
  write('version.json', `${JSON.stringify({schemaVersion: 1, commit, day, guides: editions}, null, 2)}\n`);
  write('posting.txt', `${toPosting(readPosting(siteDir)).replaceAll('\n', '\r\n')}\r\n`);
  write('README.txt', README.replace('STAMP', `${day} ${commit}`).replaceAll('\n', '\r\n'));
}

const README = `鎌倉市 協働ポータル（版の印 STAMP）

staff    職員向けのサイト。庁内のウェブサーバーに置きます。公開しないでください。
public   公開用のサイト。職員向けの文は入っていません。
offline  職員向けのサイトを、フォルダーから開けるようにしたもの。index.html を開きます。offline.zip は同じものを1つにまとめています。
serving  staff と public を置くサーバー（nginx、IIS、Apache）の設定の例。.gz と .br は、設定が選んで渡します。
pack     Word、Excel、PDFのファイル。staff は職員向け、public は公開できるものです。
posting.txt   グループウェアの掲載文（400字まで）
version.json  元の版、日付、手引きの版
SHA256SUMS    確かめの値。受け取った後に「sha256sum -c SHA256SUMS」で、1文字も変わっていないことを確かめられます。
`;
