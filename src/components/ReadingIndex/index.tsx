import React from 'react';
import Link from '@docusaurus/Link';
import type {ReadingEntry, ReadingPlace, ReadingRow} from '@site/src/core/model/readingIndex';
import styles from './styles.module.css';

/** All headings and words of the glossaries in the order of the kana: the search that needs no script. */
export default function ReadingIndex({rows}: {readonly rows: readonly ReadingRow[]}): React.ReactNode {
  return (
    <>
      <nav aria-label="五十音の行">
        <ul className={styles.rows}>{rows.map(({row}) => <li key={row}><a href={`#${idOf(row)}`}>{row}</a></li>)}</ul>
      </nav>
      {rows.map(({row, entries}) => (
        <section key={row} aria-labelledby={idOf(row)}>
          <h2 className={styles.row} id={idOf(row)}>{row}{row.length === 1 && '行'}</h2>
          <ul className={styles.entries}>{entries.map((entry) => <li key={entry.label}><Entry {...entry} /></li>)}</ul>
        </section>
      ))}
    </>
  );
}

/** One place: the words are the link. More: the pages are. */
function Entry({label, places}: ReadingEntry): React.ReactNode {
  const [only] = places;
  if (places.length === 1) return <><Link className={styles.link} to={only.address}>{label}</Link> <span className={styles.place}>{placeOf(only)}</span></>;
  return (
    <>
      <span className={styles.label}>{label}</span>
      <ul className={styles.places}>{places.map((place) => <li key={place.address}><Link className={styles.link} to={place.address}>{placeOf(place)}</Link></li>)}</ul>
    </>
  );
}

function placeOf({page, guideTitle}: ReadingPlace): string {
  return `${guideTitle} › ${page}`;
}

const ROW_IDS: Readonly<Record<string, string>> = {あ: 'a', か: 'ka', さ: 'sa', た: 'ta', な: 'na', は: 'ha', ま: 'ma', や: 'ya', ら: 'ra', わ: 'wa'};

function idOf(row: string): string {
  return `row-${ROW_IDS[row] ?? 'other'}`;
}
