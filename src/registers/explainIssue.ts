import type {ZodError} from 'zod';

type Issue = ZodError['issues'][number];

/** What zod expects, in an editor's words. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: '文字', number: '数', int: '整数', boolean: 'true か false', array: '「- 」で始まる並び', object: '「項目: 値」の組',
};

/** In: what a schema refuses. Out: the repair, in an editor's words. A schema's own Japanese message passes through; zod's own may hold Japanese too, as allowed values. */
export function explainIssue(issue: Issue): string {
  if (/[ぁ-ん]/.test(issue.message) && !/^(Invalid|Unrecognized|Too) /.test(issue.message)) return issue.message;
  if (issue.code === 'unrecognized_keys') return `知らない項目「${issue.keys.join('、')}」があります。つづりを確かめるか、この行を消してください`;
  if (issue.code === 'invalid_value') return `決められた値ではありません。${issue.values.map((value) => `「${String(value)}」`).join('')}のどれかにしてください`;
  if (issue.code === 'invalid_type') return `値がないか、種類が違います。${EXPECTED[issue.expected] ?? issue.expected}を書いてください`;
  if (issue.code === 'too_small') return '値が足りません。1つ以上書いてください';
  return `値の形が違います（${issue.message}）。見本の行に合わせてください`;
}
