import type {Template} from '../../core/model/template';
import type {OfficeProperties} from '../document';

/** A form to be written: empty, or as an example. */
export interface TemplateDocument {
  readonly template: Template;
  readonly isExample: boolean;
  /** e.g. `委託の代替策 令和7年度版` */
  readonly edition: string;
  /** The day in the file, e.g. `2024-04-01`. */
  readonly date: string;
  /** Commit and day of a release; '' outside of one. */
  readonly stamp: string;
}

export function templateTitle({template, isExample}: TemplateDocument): string {
  return isExample ? `${template.title}（記入例）` : template.title;
}

/** What stands under the title of every form. */
export function templateHead({template, isExample, edition}: TemplateDocument): readonly (readonly [string, string])[] {
  return [
    ['使うとき', template.purpose],
    ['出す先', template.to],
    ['様式の版', edition],
    ...(isExample ? [['記入例', '名前、額、日付は、書き方を示すためのものです。実在のものではありません'] as const] : []),
    ['決まった様式', '市や案件に決まった様式があるときは、そちらを使ってください'],
  ];
}

export function templateProperties(document: TemplateDocument): OfficeProperties {
  return {title: templateTitle(document), author: '地域のつながり課', date: document.date, stamp: document.stamp};
}
