/** A page of the portal, as another page names it. */
export interface PageLink {
  readonly title: string;
  readonly address: string;
}

/** One step of the way from the first thought to the payment. */
export interface JourneyStep {
  readonly id: string;
  /** As it is counted: 1, 2, … */
  readonly number: number;
  readonly name: string;
  readonly doing: string;
  /** Who acts, first the one who acts most: 団体, 担当課, … */
  readonly owners: readonly string[];
  /** How long it usually takes, e.g. `約4週間〔要確認〕`; '' where nothing sets it. */
  readonly span: string;
  /** What to read and to use. */
  readonly pages: readonly PageLink[];
  /** What is done away from the pages. */
  readonly outside: readonly string[];
  readonly ready: readonly string[];
  readonly made: readonly string[];
  /** Forms to fill in. */
  readonly forms: readonly PageLink[];
  /** Where the way parts; null where it goes straight on. */
  readonly either: {readonly question: string; readonly choices: readonly {readonly name: string; readonly then: string}[]} | null;
  /** Id of the clause that tells about it. */
  readonly clause: string;
}

/** The step that a page belongs to, and its neighbours; undefined for a page that is not on the way. */
export function placeOnJourney(steps: readonly JourneyStep[], address: string): {readonly step: JourneyStep; readonly before: JourneyStep | undefined; readonly after: JourneyStep | undefined} | undefined {
  const at = steps.findIndex(({pages, forms}) => [...pages, ...forms].some((page) => page.address === address));
  return at < 0 ? undefined : {step: steps[at], before: steps[at - 1], after: steps[at + 1]};
}
