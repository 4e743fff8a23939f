import type {ComparisonEntry} from '../model/comparison';
import {clauseNumber, textWithoutNumber} from '../text/clauseNumber';
import {comparisonKey} from '../text/normalise';
import {placeOf, type Line} from './lines';

/** 備考 of a changed line, in the words of working tables: 新設, 削除, 移動, 繰下げ, 変更 … (T10). */
export function remarkOf({entry, words}: Line): string {
  if (entry.splitFrom !== undefined) return '分割';
  if (entry.mergedInto !== undefined) return '統合';
  if (entry.kind === 'added') return '新設';
  if (entry.kind === 'removed') return '削除';
  const place = placeRemark(entry);
  if (place === '') return placeOf(entry).clause.kind === 'frontMatter' && entry.layer !== 'text' ? '設定のみ変更' : wordingRemark([entry, ...words]);
  return isReworded(entry) ? `${place}・変更` : place;
}

function placeRemark(entry: ComparisonEntry): string {
  if (entry.kind === 'moved') return '移動';
  return entry.kind === 'renumbered' ? direction(entry) : '';
}

/** A higher number is 繰下げ (the clause went down the page), a lower one 繰上げ. */
function direction({oldClause, newClause}: ComparisonEntry): string {
  const [older, newer] = [oldClause, newClause].map((place) => (place ? clauseNumber(place.clause).match(/\d+/g)?.map(Number) ?? [] : []));
  const differing = newer.findIndex((number, k) => number !== older[k]);
  return differing >= 0 && newer[differing] < (older[differing] ?? -1) ? '繰上げ' : '繰下げ';
}

function wordingRemark(entries: readonly ComparisonEntry[]): string {
  const layers = new Set(entries.filter(({kind}) => kind !== 'unchanged').map(({layer}) => layer));
  if (layers.has('text')) return '変更';
  return layers.has('link') ? 'リンクのみ変更' : '書式のみ変更';
}

/** Whether more than the number changed. */
function isReworded({oldClause, newClause}: ComparisonEntry): boolean {
  if (!oldClause || !newClause) return true;
  return comparisonKey(textWithoutNumber(oldClause.clause)) !== comparisonKey(textWithoutNumber(newClause.clause));
}
