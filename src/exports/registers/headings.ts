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
  groups: '組', group: '団体がすること', statements: '文', reviewed: '読み合わせた版', reviewedOn: '確かめた日', questions: '問い', help: '助け', answers: '答え', next: '次', outcomes: '結果', lead: '前置き', ask: '聞くこと', clauses: '条項', clause: '条項',
  form: '形', forms: '形', responsibility: '責任', money: 'お金の性質', contract: '契約', rights: '権利', settlement: '精算', tax: '消費税', papers: '書類', scheme: '制度', terms: '用語', term: '用語', word: '言葉', words: '言葉', reading: '読み', readings: '読み',
  plain: 'やさしい説明', formal: '決まりに沿った説明', basis: '根拠', also: 'ほかの言い方', city: '市がすること', days: '日数', unit: '単位', stumble: 'つまずき', pivot: '基準の段階', yearlyClosed: '毎年の休み', rates: '率', percent: '％', forgotten: '忘れやすい費用',
  part: '費用の種類', why: '理由', starters: '初めの行', taxPercent: '消費税の率', checks: '確かめ', query: '問い', asked: '読む人の言い方', level: '難しさ', follows: '後に続く字', templates: '様式', format: '形式', blocks: '部分', doing: 'すること', owners: '担当',
  pages: 'ページ', outside: 'サイトの外', ready: '用意するもの', made: 'できるもの', either: 'どちらか', paths: '道筋', plannedMinutes: 'ねらいの分', guide: '手引き', talk: '話合い', aims: '目標', aim: '目標', sheets: '紙', pace: '速さ', edition: '版', stem: '問いの文', options: '選択肢',
};

export function headingOf(field: string): string {
  return HEADINGS[field] ?? field;
}
