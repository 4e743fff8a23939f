import fs from 'node:fs';
import path from 'node:path';
import {buildSite} from '../../src/plugins/search/buildSite';
import {readTexts} from '../../src/plugins/search/readSite';
import {siteContent} from '../../src/plugins/search/siteContent';
import {parseRegister} from '../../src/registers/parseRegister';
import {searchChecksRegister} from '../../src/registers/schemas/searchChecks';
import {checkQuery} from '../../src/search/check';
import {Leaves} from '../../src/search/read/leaves';
import {stop} from './stop';

const CHECKS = 'docs/developers/search-checks.yml';
/** A guide shows its first five results. */
const SHOWN = 5;

/** Asks the questions of the section's list on the current texts. Prints those without a result, and those whose clause does not come first enough; exit code 1 when there are any. Those known to be missed come last. */
export async function reportChecks(siteDir: string): Promise<void> {
  const {value, file} = parseRegister(searchChecksRegister, {path: CHECKS, text: fs.readFileSync(path.join(siteDir, CHECKS), 'utf8')});
  if (!value) return stop(file.messages.map((message) => `${CHECKS}:${message.line ?? 1}:${message.column ?? 1} ${message.reason}`).join('\n'));
  const current = await openCurrent(siteDir);
  const outcomes = await Promise.all(value.checks.map(async (check) => ({check, outcome: await checkQuery([current], check)})));
  const empty = outcomes.filter(({outcome}) => outcome.count === 0);
  const late = outcomes.filter(({outcome}) => outcome.count > 0 && (outcome.place === 0 || outcome.place > SHOWN));
  for (const {check} of empty) console.log(`結果なし\t${check.kind}\t${check.query}`);
  for (const {check, outcome} of late) console.log(`${outcome.place === 0 ? '条項なし' : `${outcome.place}番目`}\t${check.kind}\t${check.query}\t#${check.clause}\t${outcome.first.join(' ')}`);
  console.log(`問い${outcomes.length}件のうち、結果なし${empty.length}件、初めの${SHOWN}件に条項が出ないもの${late.length}件`);
  for (const {kind, query, clause} of value.missed) console.log(`まだ\t${kind}\t${query}\t#${clause}`);
  if (empty.length + late.length > 0) process.exitCode = 1;
}

async function openCurrent(siteDir: string): Promise<Leaves> {
  const {parts: [{name, start}], files} = await buildSite(readTexts({siteDir, audience: 'staff', allContent: siteContent(siteDir, 'staff')}), {siteDir, audience: 'staff'});
  return new Leaves(start ?? stop('今の版の索引がありません'), async (leaf) => files.get(`${name}/${leaf}`));
}
