import {spawnSync} from 'node:child_process';

/** What `npm audit` says of the packages that the site is built with, in one line; where the registry does not answer, it says that nothing was checked. */
export function auditPackages(): string {
  const {stdout} = spawnSync('npm', ['audit', '--omit=dev', '--json'], {encoding: 'utf8', timeout: 60_000});
  return tellAudit(stdout ?? '');
}

interface Audit {
  readonly message?: string;
  readonly metadata?: {readonly vulnerabilities: Readonly<Record<string, number>>};
}

export function tellAudit(json: string): string {
  const found = read(json);
  const counts = found?.metadata?.vulnerabilities;
  if (!counts) return `  npm audit：レジストリが答えないため、部品の弱点は調べていません（${found?.message ?? '答えなし'}）`;
  const told = Object.entries(counts).filter(([kind, count]) => kind !== 'total' && count > 0).map(([kind, count]) => `${kind} ${count}件`);
  return told.length === 0 ? '  npm audit：知られた弱点はありません' : `  npm audit：知られた弱点があります（${told.join('、')}）。npm audit で確かめてください`;
}

function read(json: string): Audit | undefined {
  try {
    return JSON.parse(json) as Audit;
  } catch {
    return undefined;
  }
}
