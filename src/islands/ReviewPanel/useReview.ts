import {useEffect, useRef, useState} from 'react';
import type {ReviewDecision, ReviewRole, ReviewView} from '../../core/model/review';
import {forget, keep, readKeptJson} from '../deviceStore';
import {saveFile} from '../saveFile';
import {decide, isOwnReview, NO_REVIEW, takeBack, toReviewFile, withoutReplaced, type OwnReview} from './ownReview';

export interface Review {
  readonly own: OwnReview;
  /** False where the browser keeps nothing: what is decided lasts as long as the page. */
  readonly isKept: boolean;
  /** What has just happened, for the status line. */
  readonly news: string;
  readonly chooseRole: (role: ReviewRole | '') => void;
  readonly decide: (change: string, given: {readonly decision: ReviewDecision; readonly comment: string}) => void;
  readonly takeBack: (change: string) => void;
  readonly save: () => void;
  readonly clear: () => void;
}

/** The sign-offs of this device on one draft: kept in the browser, handed on as a file. */
export function useReview(view: ReviewView): Review {
  const name = `review/${view.guide}/${view.older}..${view.newer}`;
  const [own, setOwn] = useState(NO_REVIEW);
  const [isKept, setKept] = useState(true);
  const [news, setNews] = useState('');
  // Two decisions may come before the next drawing; neither may be lost.
  const latest = useRef(NO_REVIEW);
  const show = (next: OwnReview): void => {
    latest.current = next;
    setOwn(next);
  };
  useEffect(() => show(withoutReplaced(readKeptJson(name, {isValid: isOwnReview, fallback: NO_REVIEW}), view)), []);
  const change = (next: OwnReview, told: string): void => {
    show(next);
    setKept(keep(name, JSON.stringify(next)));
    setNews(told);
  };
  const placeOf = (hash: string): string => view.status.changes.find((one) => one.change.hash === hash)?.change.place ?? '';
  return {
    own, isKept, news,
    chooseRole: (role) => change({...latest.current, role}, role === '' ? '' : `${role}として審査します。`),
    decide: (hash, given) => change(decide(latest.current, {view, change: hash, ...given, at: japaneseTime(new Date())}), `${given.decision}：${placeOf(hash)}`),
    takeBack: (hash) => change(takeBack(latest.current, hash), `判断を取り消しました：${placeOf(hash)}`),
    save: () => {
      const {file, kept} = toReviewFile(latest.current, view);
      const saved = `review-${view.guide}-${japaneseTime(new Date()).slice(0, 16).replace(/[-:]/g, '').replace('T', '-')}.json`;
      saveFile({name: saved, type: 'application/json', content: `${JSON.stringify(file, null, 2)}\n`});
      change(kept, `${saved} に保存しました。編集の担当に渡してください。`);
    },
    clear: () => {
      forget(name);
      show(NO_REVIEW);
      setNews('この端末の判断を消しました。');
    },
  };
}

/** To the minute, wherever the device is: `2026-11-28T10:05+09:00`. Sweden writes times as we do. */
function japaneseTime(now: Date): string {
  return `${now.toLocaleString('sv-SE', {timeZone: 'Asia/Tokyo'}).slice(0, 16).replace(' ', 'T')}+09:00`;
}
