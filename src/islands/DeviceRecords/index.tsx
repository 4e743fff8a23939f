import React from 'react';
import {groupByKind, KEPT_KINDS} from './keptKinds';
import {useDeviceRecords, type DeviceRecordsState} from './useDeviceRecords';
import './styles.css';

/** What the portal keeps on this device, and the way to delete it. Without scripts: what it may keep. */
export default function DeviceRecords(): React.ReactNode {
  const state = useDeviceRecords();
  return (
    <div className="DeviceRecords">
      <h3>残すことがあるもの</h3>
      <table>
        <thead><tr><th scope="col">もの</th><th scope="col">残すわけ</th></tr></thead>
        <tbody>{KEPT_KINDS.map(({start, what, why}) => <tr key={start}><td>{what}</td><td>{why}</td></tr>)}</tbody>
      </table>
      <p role="status">{state.deleted && `${state.deleted}を消しました。`}</p>
      {state.names && <KeptNow names={state.names} remove={state.remove} />}
    </div>
  );
}

function KeptNow({names, remove}: {readonly names: readonly string[]; readonly remove: DeviceRecordsState['remove']}): React.ReactNode {
  return (
    <section className="screen-only" aria-labelledby="kept-now">
      <h3 id="kept-now">今、この端末に残っているもの</h3>
      {names.length === 0 ? <p>何も残っていません。</p> : <KeptList names={names} remove={remove} />}
    </section>
  );
}

function KeptList({names, remove}: {readonly names: readonly string[]; readonly remove: DeviceRecordsState['remove']}): React.ReactNode {
  return (
    <>
      <ul className="DeviceRecords-list">
        {groupByKind(names).map((group) => (
          <li key={group.kind.start}>
            <span>{group.kind.what}（{group.names.length}件）</span>
            <button className="button button--quiet" type="button" aria-label={`${group.kind.what}を消す`} onClick={() => remove(group.names, group.kind.what)}>消す</button>
          </li>
        ))}
      </ul>
      <button className="button" type="button" onClick={() => confirm('この端末の記録を、すべて消します。元に戻せません。消しますか。') && remove(names, 'すべての記録')}>この端末の記録をすべて消す</button>
    </>
  );
}
