/** `npm run edition -- list | counts | marks | new <guide> | release <guide> | hash | refreeze <guide> <edition>`: the editions of the guides. */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {runCommand} from './command/runCommand';
import {ask} from './edition/ask';
import {askRelease} from './edition/askRelease';
import {countEditions, listMarks} from './edition/countEditions';
import {fillHashes} from './edition/fillHashes';
import {listEditions} from './edition/listEditions';
import {newDraft} from './edition/newDraft';
import {refreezeEdition} from './edition/refreezeEdition';
import {assertDraft, releaseDraft} from './edition/releaseDraft';

const USAGE = `使い方：
npm run edition -- list              版の一覧（状態、施行日、hash）
npm run edition -- counts            版ごとの文字、章、条、文、要確認の数
npm run edition -- marks             いちばん新しい版の〔要確認〕〔推定〕の一覧
npm run edition -- new 手引き         いちばん新しい版を写して改定案を作る [--reason 理由]
npm run edition -- release 手引き     改定案を版として公開する [--label 呼び名 --date 施行日 --reason 理由]
                                     審査が済んでいなければ断る [--override-review それでも公開する理由]
npm run edition -- hash              まだない hash を guide.yml に書く
npm run edition -- refreeze 手引き 版  見本の版を今の中身で固め直す --reason 理由`;

interface Arguments {
  readonly root: string;
  readonly guide: string | undefined;
  readonly edition: string | undefined;
  readonly label: string | undefined;
  readonly date: string | undefined;
  readonly reason: string | undefined;
  readonly overrideReview: string | undefined;
}

const COMMANDS: Readonly<Record<string, (given: Arguments) => string | Promise<string>>> = {
  list: ({root}) => listEditions(root),
  counts: ({root}) => countEditions(root),
  marks: ({root}) => listMarks(root),
  new: ({root, guide, reason}) => newDraft(root, {guide, reason}),
  release,
  hash: ({root}) => fillHashes(root),
  refreeze: ({root, guide, edition, reason}) => refreezeEdition(root, {guide, edition, reason, today: today()}),
};

runCommand(main);

async function release({root, guide, overrideReview, ...given}: Arguments): Promise<string> {
  assertDraft(root, guide);
  const answers = await askRelease(given, process.stdin.isTTY ? ask : undefined);
  const done = releaseDraft(root, {guide, release: answers, today: today(), overrideReview});
  return answers.date > today() ? `${done}\n注意：施行日がまだ来ていません。サイトでは今日から「施行中」と表示されます` : done;
}

async function main(): Promise<void> {
  const {values, positionals: [command = '', guide, edition, ...others]} = parseArgs({
    allowPositionals: true,
    options: {
      root: {type: 'string', default: path.join(__dirname, '..')},
      label: {type: 'string'}, date: {type: 'string'}, reason: {type: 'string'}, 'override-review': {type: 'string'},
    },
  });
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  const extra = command === 'refreeze' || edition === undefined ? others : [edition, ...others];
  if (!run || extra.length > 0) throw new Error(`「${[command, ...extra].join(' ')}」はできません。\n${USAGE}`);
  const {root, label, date, reason, 'override-review': overrideReview} = values;
  console.log(await run({root, guide, edition, label, date, reason, overrideReview}));
}

/** The day here, e.g. `2026-11-23`. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE', {timeZone: 'Asia/Tokyo'});
}
