import React from 'react';
import licences from '@generated/licences/default/licences.json';
import type {LicensedPackage} from '@site/src/core/model/licences';
import styles from './styles.module.css';

/** What reaches readers, each with its licence in full; and what only builds the site, by licence. */
export default function LicenceList({part}: {readonly part: 'shipped' | 'building'}): React.ReactNode {
  return part === 'shipped' ? <Shipped /> : <Building />;
}

function Shipped(): React.ReactNode {
  return (
    <ul>
      {licences.shipped.map(({name, version, licence, text}) => (
        <li key={name}>
          <span translate="no">{name} {version}</span>（{licence}）
          {text !== '' && <details><summary>{name} の使用許諾の全文</summary><pre className={styles.text} translate="no" lang="en">{text}</pre></details>}
        </li>
      ))}
    </ul>
  );
}

function Building(): React.ReactNode {
  const names = [...new Set(licences.building.map(({licence}) => licence))];
  const groups = names.map((name) => [name, licences.building.filter(({licence}) => licence === name)] as const).sort(([, a], [, b]) => b.length - a.length);
  return (
    <>
      <table>
        <thead><tr><th scope="col">使用許諾</th><th scope="col">部品の数</th></tr></thead>
        <tbody>{groups.map(([licence, all]) => <tr key={licence}><td translate="no">{licence || '記載なし'}</td><td>{all.length}</td></tr>)}</tbody>
      </table>
      {groups.map(([licence, all]) => (
        <details key={licence}>
          <summary>{licence || '記載なし'}の部品（{all.length}個）</summary>
          <p translate="no" lang="en">{all.map(nameOf).join(', ')}</p>
        </details>
      ))}
    </>
  );
}

const nameOf = ({name, version}: LicensedPackage): string => `${name} ${version}`;
