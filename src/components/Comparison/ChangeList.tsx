import React from 'react';
import type {ListedChange} from '@site/src/core/render/changeList';
import {changeAnchor} from '@site/src/core/render/rowKey';
import {showNoteMarks} from './showNoteMarks';

/** 変更一覧: one line for each change, with the way to its row in the table. */
export default function ChangeList({changes}: {readonly changes: readonly ListedChange[]}): React.ReactNode {
  if (changes.length === 0) return <p>本文に変更はありません。</p>;
  return (
    <table className="Comparison-list">
      <caption className="visually-hidden">変更一覧</caption>
      <thead><tr><th scope="col">番号</th><th scope="col">種別</th><th scope="col">ページ</th><th scope="col">条項</th><th scope="col">変わった字句</th><th scope="col">内容</th></tr></thead>
      <tbody>
        {changes.map(({number, key, kind, page, place, gist, flagNames, flags}) => (
          <tr key={key} data-flags={flagNames.join(' ')} tabIndex={-1}>
            <th scope="row"><a href={`#${changeAnchor(key)}`}>{number}</a></th>
            <td data-heading="種別">{kind}</td>
            <td data-heading="ページ">{page}</td>
            <td data-heading="条項">{place}</td>
            <td data-heading="字句">{showNoteMarks(gist)}</td>
            <td data-heading="内容">{flags}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
