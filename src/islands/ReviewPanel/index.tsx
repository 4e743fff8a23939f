import React from 'react';
import {createPortal} from 'react-dom';
import {REVIEW_ROLES, type ReviewRole, type ReviewView} from '../../core/model/review';
import {useIsLive} from '../useIsLive';
import {findOwn, type OwnReview} from './ownReview';
import Recorded from './Recorded';
import RowReview from './RowReview';
import {useReview, type Review} from './useReview';
import {useRowSlots} from './useRowSlots';
import './styles.css';

interface Props {
  readonly view: ReviewView;
  /** The Word file with boxes to sign on paper; null where no files are made. */
  readonly paper: string | null;
}

/** 審査: where a draft's review stands, and, with scripts, the decisions of the one who reads, change by change. */
export default function ReviewPanel({view, paper}: Props): React.ReactNode {
  const isLive = useIsLive();
  const review = useReview(view);
  const slots = useRowSlots(view.status.changes.map(({change}) => change), isLive && review.own.role !== '');
  return (
    <div className="ReviewPanel screen-only">
      <p>変更は{view.status.changes.length}件です。公開には、どの変更にも{view.roles.join('と')}の承認が要ります。次の数は、このページを作った時の記録です。</p>
      <Recorded status={view.status} />
      {isLive ? <Tools view={view} review={review} /> : <p>この画面で審査するには、JavaScriptが要ります。</p>}
      {paper !== null && <p>紙で審査するときは、<a href={paper} download>備考と審査欄のあるWordファイル</a>を使ってください。</p>}
      {slots.map(({hash, element}) => {
        const reviewed = view.status.changes.find(({change}) => change.hash === hash);
        return reviewed && createPortal(<RowReview reviewed={reviewed} review={review} />, element, hash);
      })}
    </div>
  );
}

function Tools({view, review}: {readonly view: ReviewView; readonly review: Review}): React.ReactNode {
  const {own, isKept, news} = review;
  return (
    <div className="ReviewPanel-tools">
      <label className="ReviewPanel-role">
        <span>あなたの役割</span>
        <select className="field" value={own.role} onChange={(event) => review.chooseRole(event.currentTarget.value as ReviewRole | '')}>
          <option value="">選んでください</option>
          {REVIEW_ROLES.map((role) => <option key={role} value={role}>{role}</option>)}
        </select>
      </label>
      <p>{own.role === '' ? '役割を選ぶと、変更の1つずつの下に、審査の欄が出ます。名前は書きません。' : toProgress(view, own)}</p>
      {!isKept && <p className="ReviewPanel-conflict">このブラウザーは判断を残せません。ページを閉じる前に、ファイルに保存してください。</p>}
      <div className="ReviewPanel-buttons">
        {own.role !== '' && <button type="button" className="button button--quiet" onClick={() => goToNext(view, own)}>まだの変更へ進む</button>}
        {own.signOffs.length > 0 && <button type="button" className="button" onClick={review.save}>審査をファイルに保存</button>}
        {own.signOffs.length > 0 && <Clear review={review} />}
      </div>
      <p role="status" className="ReviewPanel-news">{news}</p>
    </div>
  );
}

/** Asks once more: what was decided is gone then. */
function Clear({review}: {readonly review: Review}): React.ReactNode {
  const clear = (): void => {
    if (confirm('この端末にある判断を、すべて消します。保存したファイルと、記録された判断は残ります。消しますか。')) review.clear();
  };
  return <button type="button" className="button button--quiet" onClick={clear}>この端末の判断を消す</button>;
}

function toProgress({status}: ReviewView, own: OwnReview): string {
  const mine = status.changes.filter(({change}) => findOwn(own, change.hash));
  const late = own.signOffs.filter(({change}) => !status.changes.some((one) => one.change.hash === change)).length;
  return `この端末の判断（${own.role}）：${mine.length}件。残り${status.changes.length - mine.length}件。${late > 0 ? `ほかに、本文が変わったので数えない判断が${late}件あります。` : ''}`;
}

/** To the first row of the page that neither this device nor the record has of the role. */
function goToNext({status}: ReviewView, own: OwnReview): void {
  const open = new Set(status.changes.filter(({change, signOffs}) => !findOwn(own, change.hash) && !signOffs.some(({role}) => role === own.role)).map(({change}) => change.key));
  const row = [...document.querySelectorAll<HTMLElement>('tr[data-change]')].find((one) => open.has(one.dataset.change ?? ''));
  row?.scrollIntoView({block: 'center'});
  row?.nextElementSibling?.querySelector<HTMLElement>('button')?.focus({preventScroll: true});
}
