import React from 'react';
import type {PeriodPage} from '../../core/model/changeViews';

/** An edition and the days on which it was in force. */
export interface Period {
  readonly guide: string;
  readonly label: string;
  readonly address: string;
  /** The edition was in force from this day until the day before the other; null = still. */
  readonly from: string;
  readonly until: string | null;
  readonly pages: readonly PeriodPage[];
}

interface Props {
  readonly periods: readonly Period[];
  /** e.g. `2024-04-01` */
  readonly day: string;
  /** The page from which the reader came, e.g. `handbook/steps.mdx`; '' for none. */
  readonly page: string;
}

/** その日に効力があった版, with its pages: first the one from which the reader came. */
export default function InForce({periods, day, page}: Props): React.ReactNode {
  const found = periods.filter(({from, until}) => from <= day && (until === null || day < until));
  if (found.length === 0) return <p>その日に効力があった版は、まだありません。</p>;
  return (
    <>
      <p>その日に効力があった版のページを選んでください。</p>
      {page !== '' && <SamePage periods={found} page={page} />}
      {found.map(({guide, label, address, pages}) => (
        <details key={guide}>
          <summary>{guide}　{label}（{pages.length}ページ）</summary>
          <ul>
            <li><a href={address}>{label}の最初のページ</a></li>
            {pages.map((one) => <li key={one.key}><a href={one.address}>{one.title}</a></li>)}
          </ul>
        </details>
      ))}
    </>
  );
}

function SamePage({periods, page}: Omit<Props, 'day'>): React.ReactNode {
  const [same] = periods.flatMap(({label, pages}) => pages.filter(({key}) => key === page).map((one) => ({...one, label})));
  if (!same) return <p>見ていたページは、その日の版にはありません。</p>;
  return <p>見ていたページ: <a href={same.address}>この日の版を読む（{same.label}「{same.title}」）</a></p>;
}
