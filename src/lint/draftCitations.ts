import type {VFile} from 'vfile';
import {checkCitations, findStaleCitations} from '../core/citations';
import {compareEditions} from '../core/compare';
import type {Edition, SourceRange} from '../core/model/clause';
import {parseFile} from '../core/parse';
import type {LintSource} from './document';

interface Found {
  readonly path: string;
  readonly range: SourceRange;
  readonly reason: string;
  readonly ruleId: 'lost-citation' | 'stale-citation';
}

/**
 * ハネ in drafts: citations that lead nowhere, and citations that still say the old number of a clause that moved or went.
 * In: every page of the guides, and the linted pages; each problem is added to its page as an error.
 * Rule: change-tracking.md K18. A person decides; the message only proposes.
 */
export function lintDraftCitations(sources: readonly LintSource[], files: readonly VFile[]): void {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const guides = new Set(sources.flatMap(({path}) => /^guides\/([^/]+)\/draft\//.exec(path)?.[1] ?? []));
  for (const guide of guides) {
    if (![...byPath.keys()].some((path) => path.startsWith(`guides/${guide}/draft/`))) continue;
    for (const found of problemsOf(guide, sources)) report(byPath.get(found.path), found);
  }
}

function problemsOf(guide: string, sources: readonly LintSource[]): Found[] {
  const newest = sources.flatMap(({path}) => new RegExp(`^guides/${guide}/(\\d{4}-\\d{2}-\\d{2})/`).exec(path)?.[1] ?? []).sort().at(-1);
  const draft = toEdition(sources, {guide, id: 'draft'});
  const at = (file: string): string => `guides/${guide}/draft/${file}`;
  const lost = checkCitations(draft).map(({file, range, message}): Found => ({path: at(file), range, reason: message, ruleId: 'lost-citation'}));
  const stale = newest === undefined ? [] : findStaleCitations(compareEditions(toEdition(sources, {guide, id: newest}), draft));
  return [...lost, ...stale.map(({file, range, citation, proposal}): Found => ({
    path: at(file),
    range,
    ruleId: 'stale-citation',
    reason: proposal === undefined ? `引用「${citation}」の指す条項は、改定案にありません。引用を直すか、消してください` : `引用「${citation}」は、番号の動いた条項を指しています。「${proposal}」にしてください`,
  }))];
}

function toEdition(sources: readonly LintSource[], {guide, id}: {readonly guide: string; readonly id: string}): Edition {
  const prefix = `guides/${guide}/${id}/`;
  const pages = sources.filter(({path}) => path.startsWith(prefix)).sort((one, other) => (one.path < other.path ? -1 : 1));
  return {guide, id, files: pages.map(({path, text}) => parseFile(path.slice(prefix.length), text))};
}

function report(file: VFile | undefined, {range, reason, ruleId}: Found): void {
  if (!file) return;
  const before = String(file).slice(0, range.start).split('\n');
  const place = {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
  file.message(reason, {place, ruleId, source: 'portal'}).fatal = true;
}
