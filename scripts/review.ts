/** `npm run review -- record <file…> | status <guide>`: reviewers' sign-offs on the changes of a draft. */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {formatStatus} from './review/formatStatus';
import {readReview} from './review/readReview';
import {recordFiles} from './review/recordFiles';

const USAGE = `使い方：
npm run review -- record 審査.json …   画面で保存した審査を、手引きの記録に加える
npm run review -- status 手引き        審査の状態。済んでいなければ終了コード1`;

interface Outcome {
  readonly text: string;
  readonly isClear: boolean;
}

const COMMANDS: Readonly<Record<string, (root: string, names: readonly string[]) => Outcome>> = {
  record: (root, names) => ({text: recordFiles(root, names), isClear: true}),
  status: (root, names) => {
    if (names.length > 1) throw new Error(`手引きは1つずつ書いてください（「${names.join(' ')}」）。\n${USAGE}`);
    const {guide, older, status} = readReview(root, names[0]);
    return {text: formatStatus(`${guide.record.title}（${guide.record.id}）　${older ?? '前の版なし'}から改定案への審査`, status), isClear: status.isClear};
  },
};

try {
  const {values, positionals: [command = '', ...names]} = parseArgs({allowPositionals: true, options: {root: {type: 'string', default: path.join(__dirname, '..')}}});
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) throw new Error(`「${command}」はできません。\n${USAGE}`);
  const {text, isClear} = run(values.root, names);
  console.log(text);
  if (!isClear) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
