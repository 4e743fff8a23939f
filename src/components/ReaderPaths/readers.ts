/** One thing a reader comes for. */
export interface Task {
  readonly label: string;
  readonly note: string;
  readonly to: string;
}

export interface Reader {
  readonly name: string;
  readonly question: string;
  readonly tasks: readonly Task[];
}

/** Readers in the order of the page, each with the few things they come for. `latest` is the newest comparison. */
export function toReaders(latest: string): Reader[] {
  return [
    {name: '市の職員', question: '市民活動団体といっしょに進めたい', tasks: [
      {label: '協働の手引きを読む', note: '考え方から、進め方、契約の要点まで', to: '/handbook/'},
      {label: '前の版から変わったことを見る', note: '研修のあとに変わったところだけ', to: '/changes/since/'},
      {label: '研修を受ける', note: '役割ごとの道筋、問い、受講票', to: '/training/'},
      {label: '団体を委託先として考える', note: '契約の原則と、検討の手順', to: '/outsourcing/staff/purpose/'},
    ]},
    {name: '市民活動団体', question: '市と仕事をしたい、提案したい', tasks: [
      {label: '委託受注の手引きを読む', note: '10分で分かることから', to: '/outsourcing/npo/start/'},
      {label: '団体のための道具を使う', note: '準備のチェック、形を選ぶ質問など', to: '/groups/'},
      {label: 'エール事業の条件を知る', note: 'コースごとの対象と上限額', to: '/programme/'},
      {label: '活動の場を探す', note: '公共施設・地域カフェ・交流スペース', to: '/places/'},
    ]},
    {name: '法制担当', question: 'どこが変わったかを確かめたい', tasks: [
      {label: '最新の新旧対照表を開く', note: '下線つきの対照表と見え消し', to: latest},
      {label: 'すべての版と変更点', note: '手引きごとに、新しい順', to: '/changes/'},
      {label: 'ガイドラインの条項の沿革', note: '条ごとに、いつ変わったか', to: '/changes/guideline/history/'},
    ]},
    {name: '推進委員会・編集担当', question: '計画と実績を確かめ、直したい', tasks: [
      {label: '重点施策の計画と実績', note: '令和5年度の実績と令和6年度の計画', to: '/plan/'},
      {label: '他市の手引きを比べる', note: '64の手引きと、扱う項目', to: '/cities/'},
      {label: '編集のしかた', note: '書き方、条項ID、版の公開', to: '/editors/'},
    ]},
  ];
}
