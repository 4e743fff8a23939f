import {toAnswersHtml} from '../../src/exports/training/answersHtml';
import {toAttendanceXlsx} from '../../src/exports/training/attendance';
import {toFixedZip} from '../../src/exports/fixedZip';
import {toSlidesHtml} from '../../src/exports/training/slidesHtml';
import {formatDay} from '../../src/core/model/formatDay';
import {toNotice} from '../../src/core/training/toNotice';
import {toAttendanceFacts} from '../../src/plugins/training/attendanceFacts';
import {toPathDecks} from '../../src/plugins/training/decks';
import {toPathViews, type CheckedTraining} from '../../src/plugins/training/views';
import {findGuide, makeBooklet} from '../booklet/makeBooklet';
import {printPdf} from '../export/printPdf';

/** The guide that the training rests on. */
const GUIDE = 'handbook';

type Entry = readonly [name: string, content: Uint8Array | string];

/** Everything a trainer takes along, as one ZIP. The same texts give the same bytes. */
export async function makePack(training: CheckedTraining, siteDir: string): Promise<Uint8Array> {
  const guide = findGuide({guide: GUIDE, siteDir, audience: 'staff'});
  const date = guide.date;
  const slides = toPathDecks(training).map(({name, deck}): Entry => [`slides/${name.replace('path/', '')}.pdf`, printPdf(toSlidesHtml(deck), date)]);
  return toFixedZip([
    ['README.txt', README],
    ['notice.txt', noticeOf(training)],
    ['booklet.pdf', makeBooklet(guide, siteDir)],
    ...slides,
    ['answers.pdf', printPdf(answersOf(training), date)],
    ['attendance.xlsx', await toAttendanceXlsx(toAttendanceFacts(training))],
  ]);
}

function answersOf(training: CheckedTraining): string {
  const views = toPathViews(training);
  const groups = views.map(({card, aims, questions}) => ({title: `${card.title}（およそ${card.minutes}分）`, aims, questions}));
  return toAnswersHtml(groups, {edition: `${views[0].edition.guideTitle}　${views[0].edition.label}`});
}

function noticeOf({guides}: CheckedTraining): string {
  const {guide, visible} = guides.get(GUIDE)!;
  const {label, effectiveDate, notes = []} = visible.record;
  return toNotice({title: guide.record.title, label, day: formatDay(effectiveDate ?? ''), owner: guide.record.owner, changes: notes});
}

const README = `研修　講師のための一式

booklet.pdf      協働の手引きの冊子（目次、索引、奥付）
slides/          道筋ごとのスライド
answers.pdf      問いの答えと理由（講師用）
attendance.xlsx  受講の集計。確認の番号を貼り付けると、課ごとに数えます
notice.txt       グループウェアに載せるお知らせ（400字まで）

受講の記録は自己申告です。
オフライン版（npm run offline）と一緒に配ると、網につながらない場所でも研修できます。
`;
