/** A tool for groups, and the pages of the guide for groups that it belongs to. */
export interface GroupTool {
  readonly label: string;
  /** When to use it, in one line. */
  readonly note: string;
  readonly to: string;
  /** Paths inside an edition of the guide `outsourcing`, without `.mdx`. */
  readonly pages: readonly string[];
}

/** In the order in which a group needs them. */
export const GROUP_TOOLS: readonly GroupTool[] = [
  {label: '委託までの道すじ', note: '考え始めてから支払までの、12の段階の全体を見る', to: '/groups/journey/', pages: ['npo/start', 'npo/flow']},
  {label: 'どの形がよいか', note: '委託、補助、共催など、話し合う形の候補を知る', to: '/groups/forms/', pages: ['npo/start', 'npo/forms', 'npo/kinds']},
  {label: '受注準備チェック', note: '強みと、先に整えることと、集める書類を知る', to: '/groups/readiness/', pages: ['npo/start', 'npo/prepare', 'npo/papers']},
  {label: '契約の時間表', note: '始めたい日から逆に数えて、相談を始める日と、お金が入る日の見込みを知る', to: '/groups/schedule/', pages: ['npo/start', 'npo/flow', 'npo/report']},
  {label: '積算ワークシート', note: '見積りの額と、立替えがいちばん大きくなる月の額を知る', to: '/groups/estimate/', pages: ['npo/start', 'npo/estimate', 'npo/cash', 'npo/tax']},
  {label: '書類の様式', note: '見積書や報告書などの空の様式と記入例を受け取る', to: '/groups/templates/', pages: ['npo/papers', 'npo/estimate', 'npo/proposal', 'npo/report']},
];
