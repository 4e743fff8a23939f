import React, {type ComponentType} from 'react';
import type {ComparisonView} from '@site/src/core/model/changeViews';
import type {PairProof} from '@site/src/core/model/pair';
import {toChangeList} from '@site/src/core/render/changeList';
import AmendingSentences from './AmendingSentences';
import ChangeList from './ChangeList';
import ComparisonTable from './ComparisonTable';
import InlineChanges from './InlineChanges';
import {VIEW_NAMES, VIEWS, type ViewName} from './views';
import './styles.css';

export interface ShownComparison extends Pick<ComparisonView, 'table' | 'inline' | 'pages'> {
  /** Null while it is being made. */
  readonly sentences: string | null;
  readonly proof: PairProof | null;
}

interface Props {
  readonly view: ShownComparison;
  /** Only these ways to look at it are drawn: the whole document unless given. */
  readonly shown?: readonly ViewName[];
}

/**
 * A comparison as a document: 新旧対照表, 見え消し, 改め文 and 変更一覧, one below the other. Drawn at build and by an island alike,
 * so it knows nothing of Docusaurus. ChangeTools finds its parts by their `data-` attributes.
 */
export default function Comparison({view, shown = VIEW_NAMES}: Props): React.ReactNode {
  return (
    <div data-comparison>
      {shown.map((name) => {
        const Body = BODIES[name];
        return (
          <section key={name} aria-labelledby={name} data-view={name}>
            <h2 id={name} tabIndex={-1}>{VIEWS[name]}</h2>
            <Body view={view} />
          </section>
        );
      })}
    </div>
  );
}

type Body = ComponentType<{readonly view: ShownComparison}>;

const BODIES: Readonly<Record<ViewName, Body>> = {table: TableBody, inline: InlineBody, sentences: SentencesBody, list: ListBody};

function TableBody({view}: {readonly view: ShownComparison}): React.ReactNode {
  return (
    <>
      <p className="Comparison-legend">変わった字句に<span className="Comparison-changed">下線</span>を引いています。番号の動いた条項は、番号に<span className="Comparison-movedLabel">二重下線</span>を引いています。表の行と図の変更は、破線で囲んでいます。</p>
      <ComparisonTable table={view.table} pages={view.pages} changes={toChangeList(view)} />
    </>
  );
}

function InlineBody({view}: {readonly view: ShownComparison}): React.ReactNode {
  return (
    <>
      <p className="Comparison-legend"><del className="Comparison-deleted">消した字句</del>、<ins className="Comparison-inserted">加えた字句</ins>の順に並べています。</p>
      <InlineChanges inline={view.inline} pages={view.pages} rows={view.table.rows} />
    </>
  );
}

function SentencesBody({view: {sentences, proof}}: {readonly view: ShownComparison}): React.ReactNode {
  if (sentences === null || proof === null) return <p>作っています。</p>;
  return <AmendingSentences sentences={sentences} proof={proof} />;
}

function ListBody({view}: {readonly view: ShownComparison}): React.ReactNode {
  return <ChangeList changes={toChangeList(view)} />;
}
