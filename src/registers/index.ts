import type {RegisterSpec} from './parseRegister';
import {categoryRegister} from './schemas/category';
import {checklistItemsRegister, citiesRegister} from './schemas/cities';
import {estimateRegister} from './schemas/estimate';
import {formsRegister} from './schemas/forms';
import {fundRegister} from './schemas/fund';
import {glossaryRegister} from './schemas/glossary';
import {guideRegister} from './schemas/guide';
import {journeyRegister} from './schemas/journey';
import {lawsRegister} from './schemas/laws';
import {measuresRegister} from './schemas/measures';
import {cafesRegister, exchangeSpaceRegister, facilitiesRegister} from './schemas/places';
import {programmeRegister} from './schemas/programme';
import {reviewRegister} from './schemas/review';
import {readinessRegister} from './schemas/readiness';
import {readingsRegister} from './schemas/readings';
import {scheduleRegister} from './schemas/schedule';
import {searchChecksRegister} from './schemas/searchChecks';
import {summariesRegister} from './schemas/summaries';
import {templatesRegister} from './schemas/templates';
import {indexTermsRegister, pathsRegister, questionsRegister} from './schemas/training';
import {searchReadingsRegister} from './schemas/searchReadings';
import {searchSynonymsRegister} from './schemas/searchSynonyms';

export interface RegisterFile {
  readonly spec: RegisterSpec<unknown>;
  /** Path from the top of the repository; `*` stands for one folder, `**` for any number. */
  readonly path: string;
}

/** Registers with one file each. Pages import them as `@generated/registers/default/<name>.json`. */
export const pageRegisters: readonly RegisterFile[] = [
  {spec: measuresRegister, path: 'docs/plan/measures.yml'},
  {spec: programmeRegister, path: 'docs/programme/programme.yml'},
  {spec: facilitiesRegister, path: 'docs/places/facilities.yml'},
  {spec: cafesRegister, path: 'docs/places/cafes.yml'},
  {spec: exchangeSpaceRegister, path: 'docs/places/exchange-space.yml'},
  {spec: fundRegister, path: 'docs/fund/fund.yml'},
  {spec: citiesRegister, path: 'docs/cities/cities.yml'},
  {spec: checklistItemsRegister, path: 'docs/cities/checklist-items.yml'},
  {spec: readinessRegister, path: 'docs/groups/readiness.yml'},
  {spec: formsRegister, path: 'docs/groups/forms.yml'},
  {spec: glossaryRegister, path: 'docs/glossary/terms.yml'},
  {spec: scheduleRegister, path: 'docs/groups/schedule.yml'},
  {spec: estimateRegister, path: 'docs/groups/estimate.yml'},
];

/** Every YAML file of the texts has its schema here; a test proves that none is left out. */
export const registers: readonly RegisterFile[] = [
  ...pageRegisters,
  {spec: guideRegister, path: 'guides/*/guide.yml'},
  {spec: lawsRegister, path: 'guides/laws.yml'},
  {spec: reviewRegister, path: 'guides/*/review.yml'},
  {spec: summariesRegister, path: 'guides/*/summaries.yml'},
  {spec: searchChecksRegister, path: 'docs/developers/search-checks.yml'},
  {spec: readingsRegister, path: 'docs/glossary/readings.yml'},
  {spec: templatesRegister, path: 'docs/groups/templates.yml'},
  {spec: journeyRegister, path: 'docs/groups/journey.yml'},
  {spec: pathsRegister, path: 'docs/training/paths.yml'},
  {spec: questionsRegister, path: 'docs/training/questions.yml'},
  {spec: indexTermsRegister, path: 'docs/training/index-terms.yml'},
  {spec: searchReadingsRegister, path: 'docs/developers/search-readings.yml'},
  {spec: searchSynonymsRegister, path: 'docs/developers/search-synonyms.yml'},
  {spec: categoryRegister, path: 'docs/**/_category_.yml'},
  {spec: categoryRegister, path: 'guides/**/_category_.yml'},
];

/** The register that a file belongs to. In: its path from the top of the repository, with forward slashes. */
export function findRegister(file: string): RegisterFile | undefined {
  return registers.find(({path}) => toPattern(path).test(file));
}

function toPattern(glob: string): RegExp {
  const parts = glob.split('/').map((part) => (part === '**' ? '(?:.+/)?' : `${part.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}/`));
  return new RegExp(`^${parts.join('').replace(/\/$/, '')}$`);
}
