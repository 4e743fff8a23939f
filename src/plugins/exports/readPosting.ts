import type {Posting} from '../../exports';
import {readBuildStamp} from '../buildStamp';
import {readGuides} from '../guides/readGuides';
import {SAMPLE_NOTICE} from './readGuideDocument';

/** What the groupware is told, from the editions in force and their notes, as the staff may see them. */
export function readPosting(siteDir: string): Posting {
  const {guides} = readGuides(siteDir, 'staff');
  const {day, commit} = readBuildStamp();
  return {
    day,
    commit: commit ?? '確認用',
    owner: [...new Set(guides.map(({record}) => record.owner))].join('、'),
    notice: guides.some(({record}) => record.sample) ? SAMPLE_NOTICE : '',
    guides: guides.flatMap(({record, editions}) => editions.filter(({isCurrent}) => isCurrent).map((edition) => ({
      title: record.title,
      label: edition.record.label,
      changes: [...edition.record.notes ?? []].sort((a, b) => Number(b.weight === '重要') - Number(a.weight === '重要')).map(({what}) => what),
    }))),
  };
}
