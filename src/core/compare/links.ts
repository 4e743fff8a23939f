import type {Clause} from '../model/clause';
import {alignSequence} from './alignSequence';
import {unitItem} from './item';
import {tableColumns} from './tableColumns';
import type {Unit} from './unit';

/** An old and a new clause that are the same unit. */
export interface Link {
  readonly older: Unit;
  readonly newer: Unit;
  /** Whether it left its order or its place in the outline. */
  readonly isMoved: boolean;
}

/** All links of a comparison, found from either side. */
export class Links {
  readonly ofOld = new Map<Clause, Link>();
  readonly ofNew = new Map<Clause, Link>();

  /** Links two clauses and all that can be paired inside them. */
  link(older: Unit, newer: Unit, isMoved = false): void {
    if (!this.add({older, newer, isMoved})) return;
    if (older.place.clause.kind === 'table' && newer.place.clause.kind === 'table') this.linkRows(older, newer);
    else this.linkAll(older.children, newer.children);
  }

  /** Links two lists of clauses that stand in the same place of the outline. */
  linkAll(olds: readonly Unit[], news: readonly Unit[]): void {
    if (olds.length === 0 || news.length === 0) return;
    for (const [i, j] of alignSequence(olds.map(unitItem), news.map(unitItem))) this.link(olds[i], news[j]);
  }

  /** Rows by wording and likeness, cells by the column they stand in. */
  private linkRows(older: Unit, newer: Unit): void {
    const columns = tableColumns(older, newer);
    for (const [i, j] of alignSequence(older.children.map(unitItem), newer.children.map(unitItem))) {
      const [oldRow, newRow] = [older.children[i], newer.children[j]];
      if (columns && oldRow.place.clause.kind === 'tableRow') this.linkCells(oldRow, newRow, columns);
      else this.link(oldRow, newRow);
    }
  }

  private linkCells(oldRow: Unit, newRow: Unit, columns: readonly (readonly [number, number])[]): void {
    if (!this.add({older: oldRow, newer: newRow, isMoved: false})) return;
    for (const [i, j] of columns) {
      const [oldCell, newCell] = [oldRow.children[i], newRow.children[j]];
      if (oldCell && newCell) this.link(oldCell, newCell);
    }
  }

  /** False when one of them is linked already: a clause has at most one partner. */
  private add(link: Link): boolean {
    const [older, newer] = [link.older.place.clause, link.newer.place.clause];
    if (this.ofOld.has(older) || this.ofNew.has(newer)) return false;
    this.ofOld.set(older, link);
    this.ofNew.set(newer, link);
    return true;
  }
}
