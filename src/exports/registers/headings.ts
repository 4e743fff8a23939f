/** What the fields of the registers are called on paper; a field without a name here shows its own. */
const HEADINGS: Readonly<Record<string, string>> = {
  id: '番号', name: '名前', title: '題', kind: '種類', address: '住所', phone: '電話', hours: '利用できる時間', use: '使い方', status: '状態', note: '備考', notes: '備考',
  checkedOn: '確かめた日', sources: '出典', source: '出典', url: '番地', date: '日付', staffNote: '職員メモ', places: '場所', conflicts: '食い違い', subject: '事柄', claims: '書かれていること',
  text: '文', remark: '考え', idea: '考え方', steps: '段階', state: '状態', trials: '試行', result: '結果', measures: '重点施策', document: '資料', documents: '資料', sheetLines: '資料の行', line: '行',
  titleCertainty: '題の確かさ', area: '分野', inCharge: '担当', page: 'ページ', years: '年度ごと', year: '年度', plan: '計画', statusReason: '状態の理由', slip: 'ずれ', planned: '予定', actual: '実際', reason: '理由',
  schedule: '工程', label: '名前', when: '時期', nextStep: '次にすること', courses: 'コース', from: 'から', to: 'まで', forWhom: '対象', groupConditions: '団体の条件', projectConditions: '事業の条件', amount: '額',
  upperLimits: '上限額', yen: '円', period: '期間', unknown: '分からないこと', adoptions: '採択', course: 'コース', history: '経過', established: '設けた時', purpose: '目的', ways: '寄附の方法', how: '方法', contact: '連絡先',
  uses: '使いみち', cityWide: '市全体の寄附', count: '件数', municipality: '市町村', prefecture: '都道府県', code: 'コード', audience: '読む人', audienceNote: '読む人の備考', revisions: '改訂', sourceKind: '出典の種類',
  sourceDate: '出典の日付', items: '項目', seenOn: '見た日', meaning: '意味',
};

export function headingOf(field: string): string {
  return HEADINGS[field] ?? field;
}
