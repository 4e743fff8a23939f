import React from 'react';
import {formatSize} from './formatSize';
import styles from './styles.module.css';

/** A file that stands beside the comparison page; `exports` (the plugin) tells its name and size. */
export interface DownloadFile {
  readonly name: string;
  readonly label: string;
  /** In bytes. */
  readonly size: number;
}

/** Links to the comparison as files, each with its size. Nothing where no files are made (in the dev server). */
export default function Downloads({files}: {readonly files: readonly DownloadFile[]}): React.ReactNode {
  if (files.length === 0) return null;
  return (
    <section className="screen-only" aria-labelledby="downloads">
      <h2 id="downloads">ファイルで受け取る</h2>
      <ul className={styles.downloads}>
        {files.map(({name, label, size}) => <li key={name}><a href={name} download>{label}</a>　{formatSize(size)}</li>)}
      </ul>
    </section>
  );
}
