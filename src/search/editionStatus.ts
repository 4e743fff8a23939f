import type {IndexSource} from './stored';

const STATUS: Readonly<Record<IndexSource['status'], {readonly label: string; readonly chip: string}>> = {
  'in-force': {label: '施行中', chip: 'chip--current'},
  decided: {label: '施行前', chip: 'chip--draft'},
  draft: {label: '検討中', chip: 'chip--draft'},
  superseded: {label: '旧版', chip: 'chip--old'},
  repealed: {label: '廃止', chip: 'chip--old'},
  change: {label: '変更点', chip: 'chip--old'},
  none: {label: '', chip: ''},
};

/** What is written on a result's edition (令和7年度版（施行中）), and the class of that chip; '' for pages without editions. */
export function toEditionChip({status, editionLabel}: IndexSource): {readonly text: string; readonly className: string} {
  const {label, chip} = STATUS[status];
  return {text: status === 'none' ? '' : `${editionLabel}（${label}）`, className: `chip ${chip}`};
}
