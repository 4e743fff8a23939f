import React from 'react';
import Link from '@docusaurus/Link';
import glossary from '@generated/registers/default/glossary.json';
import styles from './styles.module.css';

interface Props {
  /** Id in `docs/glossary/terms.yml`. */
  readonly id: string;
  /** The word as the text has it. */
  readonly word: string;
  /** Number of its note on paper, from 1. */
  readonly note: number;
}

/**
 * A word whose explanation opens by a button. The browser's own popover does the work without scripts:
 * Escape and a tap elsewhere close it, the focus goes back to the button, screen readers hear open or closed.
 * On paper a number leads to the note at the end of the page.
 */
export default function GlossaryTerm({id, word, note}: Props): React.ReactNode {
  const term = glossary.terms.find((one) => one.id === id);
  if (!term) return word;
  const popover = `term-${id}`;
  return (
    <>
      <button type="button" className={styles.word} popoverTarget={popover}>{word}</button>
      <span className={styles.number}>（用語{note}）</span>
      <span id={popover} popover="auto" className={styles.explanation} role="note" aria-label={`用語: ${term.term}`} data-no-print>
        <span className={styles.head}><strong>{term.term}</strong>（{term.reading}）</span>
        <span className={styles.text}>{term.plain}</span>
        <span className={styles.actions}>
          <Link to={`/glossary/#term-${id}`}>用語のページで見る</Link>
          <button type="button" className="button button--quiet" popoverTarget={popover} popoverTargetAction="hide">閉じる</button>
        </span>
      </span>
    </>
  );
}
