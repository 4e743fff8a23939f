import {findLawClauses, type LawClause} from '../../core/citations';
import type {CheckAge, CitingClause, LawAmendment, LawsView, LawView} from '../../core/model/laws';
import type {Edition} from '../../core/model/clause';
import {toLawNames, type LawRecord, type LawRegister} from '../../registers/schemas/laws';

/** An edition that is in force or to come, as far as the laws are concerned. */
export interface CitingEdition {
  readonly guide: string;
  readonly label: string;
  /** Undefined for a draft. */
  readonly effectiveDate: string | undefined;
  readonly edition: Pick<Edition, 'files'>;
  /** Path in the edition -> address of the page. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** After so many days a check is old: a law is amended more often than once in two years. */
const OLD_AFTER_DAYS = 365;

interface Placed {
  readonly from: CitingEdition;
  readonly clause: LawClause;
}

/**
 * The laws with the clauses that cite them, and first of all the clauses that a law has overtaken (制度変更等があれば改訂).
 * In: the register, the editions in force and the drafts, and the day.
 */
export function toLawsView({laws}: LawRegister, {editions, today}: {readonly editions: readonly CitingEdition[]; readonly today: string}): LawsView {
  const placed = editions.flatMap((from) => findLawClauses(from.edition, toLawNames({laws})).map((clause): Placed => ({from, clause})));
  const of = ({name}: LawRecord): readonly Placed[] => placed.filter(({clause}) => clause.law === name);
  return {
    today,
    laws: laws.map((law) => toLawView(law, {clauses: of(law), today})),
    overtaken: laws.flatMap((law) => law.amendments.map((amendment) => ({law: law.name, amendment, clauses: of(law).filter((one) => isOvertaken(one, {amendment, today})).map(toCitingClause)})))
      .filter(({clauses}) => clauses.length > 0),
  };
}

/** The amendment came into force after the edition did, and touches what the clause cites or may touch it. */
function isOvertaken({from, clause}: Placed, {amendment, today}: {readonly amendment: LawAmendment; readonly today: string}): boolean {
  if (from.effectiveDate === undefined || amendment.inForce <= from.effectiveDate || amendment.inForce > today) return false;
  const isUnsure = amendment.articles.length === 0 || clause.articles.length === 0;
  return isUnsure || clause.articles.some((article) => amendment.articles.includes(article));
}

function toLawView({name, kind, number, url, checked, source, note, amendments}: LawRecord, {clauses, today}: {readonly clauses: readonly Placed[]; readonly today: string}): LawView {
  return {name, kind, number, url, checked, age: ageOf(checked, today), source, note, amendments, clauses: clauses.map(toCitingClause)};
}

function ageOf(checked: string, today: string): CheckAge {
  if (checked === '要確認') return 'never';
  return (Date.parse(today) - Date.parse(checked)) / 86_400_000 > OLD_AFTER_DAYS ? 'old' : 'recent';
}

function toCitingClause({from, clause: {file, id, heading, articles}}: Placed): CitingClause {
  return {guide: from.guide, edition: from.label, heading, articles, address: `${from.addresses.get(file) ?? '/'}#${id}`};
}
