import React from 'react';
import SourceLink, {type SourceFacts} from '../SourceLink';
import StackTable, {type StackRow} from '../StackTable';
import {toFreshness, type Freshness} from './toFreshness';
import styles from './styles.module.css';

export interface PlaceFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly address: string;
  readonly phone: string;
  readonly hours: string;
  readonly use: string;
  readonly status: string;
  readonly note?: string;
  readonly checkedOn: string;
  readonly sources: readonly SourceFacts[];
  /** Only in the staff site. */
  readonly staffNote?: string;
}

interface Props {
  readonly caption: string;
  readonly places: readonly PlaceFacts[];
  /** The day the site was built, e.g. `2024-04-01`: an entry's age is counted to it. */
  readonly builtOn: string;
}

interface DatedPlace {
  readonly place: PlaceFacts;
  readonly freshness: Freshness;
}

/** 活動の場: what a group can do where, as far as known, and how old each entry is. Entries not checked for a year come last. */
export default function PlaceTable({caption, places, builtOn}: Props): React.ReactNode {
  const dated = places.map((place): DatedPlace => ({place, freshness: toFreshness(place.checkedOn, builtOn)}));
  const sorted = [...dated.filter((one) => one.freshness.kind !== 'old'), ...dated.filter((one) => one.freshness.kind === 'old')];
  return <StackTable caption={caption} note={`「要確認」は、市の担当が確かめていない項目です。${countUnchecked(dated)}`} columns={['場所', '使い方と時間', '所在地と電話', '確認と出典']} rows={sorted.map(toRow)} />;
}

function countUnchecked(dated: readonly DatedPlace[]): string {
  const count = dated.filter((one) => one.freshness.kind === 'unknown').length;
  return `担当が確かめた日の記録がない場所: ${dated.length}か所のうち${count}か所。`;
}

function toRow({place, freshness}: DatedPlace): StackRow {
  const head = (
    <>
      {place.name}<span className={styles.kind}>{place.kind}</span>
      <span className="chip">{place.status === '要確認' ? '利用の可否は要確認' : place.status}</span>
    </>
  );
  const use = (
    <>
      <p>{place.use}</p><p>時間: {place.hours}</p>
      {place.note && <p>{place.note}</p>}
      {place.staffNote && <p><b>職員メモ</b>: {place.staffNote}</p>}
    </>
  );
  const checked = (
    <>
      <p className={styles[freshness.kind]}>{freshness.text}</p>
      <ul>{place.sources.map((source) => <li key={source.title + source.url}><SourceLink source={source} /></li>)}</ul>
    </>
  );
  return {key: place.id, head, cells: [use, <><p>{place.address}</p><p>電話: {place.phone}</p></>, checked]};
}
