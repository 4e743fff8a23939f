import {usePluginData} from '@docusaurus/useGlobalData';
import type {ComparisonView} from '@site/src/core/model/changeViews';
import type {DownloadFile} from './Downloads';

type FilesByPage = Readonly<Record<string, readonly DownloadFile[]>>;

/** The files of this comparison; none where the site makes none. */
export function useDownloads({guideAddress, older, newer}: ComparisonView): readonly DownloadFile[] {
  const files = usePluginData('exports') as FilesByPage | undefined;
  return files?.[`/changes${guideAddress}${older.id}..${newer.id}/`] ?? [];
}
