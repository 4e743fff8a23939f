import type {Release} from '../../src/registers/release';

const QUESTIONS: readonly (readonly [keyof Release, string])[] = [
  ['label', '版の呼び名（例 令和6年度版）'],
  ['date', '施行日（例 2024-04-01）'],
  ['reason', '改正の理由（新旧対照表の上に載ります）'],
];

/**
 * What a release needs: from the options, and from the editor for the rest. `ask` is undefined where nobody can answer
 * (no terminal); then a missing option throws with its name.
 */
export async function askRelease(given: Partial<Release>, ask: ((question: string) => Promise<string>) | undefined): Promise<Release> {
  const missing = QUESTIONS.filter(([key]) => given[key] === undefined);
  if (!ask && missing.length > 0) throw new Error(`${missing.map(([key, words]) => `--${key}（${words}）`).join('、')}がありません。オプションで書いてください`);
  const answers: Partial<Record<keyof Release, string>> = {...given};
  for (const [key, words] of missing) answers[key] = (await ask?.(`${words}: `))?.trim();
  return {label: answers.label ?? '', date: answers.date ?? '', reason: answers.reason ?? ''};
}
