import {toKey} from './readCitations';
import type {Outline, Unit} from './units';

/** Finds units by their numbers. Articles run through all files of a guide, unless a number occurs twice: then each file counts for itself. */
export class Addresses {
  private readonly articles = new Map<string, Unit>();
  private readonly inOrder = new Map<string, Unit[]>();
  private readonly annexes: readonly Unit[];
  private readonly byFile: boolean;

  constructor({units}: Outline) {
    const articles = units.filter((unit) => unit.level === 'article');
    this.byFile = new Set(articles.map(({scope, number}) => `${scope}/${number}`)).size < articles.length;
    this.annexes = units.filter((unit) => unit.level === 'annex');
    for (const article of articles) {
      const run = this.run(article, article.scope);
      this.articles.set(`${run}/${article.number}`, article);
      this.inOrder.set(run, [...(this.inOrder.get(run) ?? []), article]);
    }
    for (const run of this.inOrder.values()) run.sort(byNumber);
  }

  hasArticles(from: Unit): boolean {
    return this.inOrder.has(this.run(from, '')) || this.inOrder.has(this.run(from, '附則'));
  }

  /** In 附則 too, 第三条 is one of the body; its own are called 附則第三条. */
  article(from: Unit, {scope, number}: {readonly scope: string; readonly number: string}): Unit | undefined {
    return this.articles.get(`${this.run(from, scope)}/${number}`);
  }

  /** The article so many places before (negative) or behind. */
  neighbour(article: Unit | undefined, by: number): Unit | undefined {
    if (!article) return undefined;
    const run = this.inOrder.get(this.run(article, article.scope)) ?? [];
    return run[run.indexOf(article) + by];
  }

  hasAnnexes(): boolean {
    return this.annexes.length > 0;
  }

  /** 別表, 別表第二, 様式第１号. */
  annex(name: string): Unit | undefined {
    return this.annexes.find(({head}) => toKey(head.clause.label) === name || toKey(head.clause.text).startsWith(name));
  }

  private run(unit: Unit, scope: string): string {
    return this.byFile ? `${unit.head.file}/${scope}` : scope;
  }
}

function byNumber(a: Unit, b: Unit): number {
  const [x, y] = [a, b].map(({number}) => number.split('の').map(Number));
  for (let index = 0; index < Math.max(x.length, y.length); index++) {
    const difference = (x[index] ?? 0) - (y[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
