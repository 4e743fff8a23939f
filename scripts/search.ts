/**
 * npm run search -- index PAGES.jsonl --out DIR     builds the index that a browser would load
 * npm run search -- query DIR --queries IN --out OUT  asks it
 * npm run search -- report                            asks the questions of docs/developers/search-checks.yml
 */
import {indexPages} from './search/indexPages';
import {queryIndex} from './search/queryIndex';
import {reportChecks} from './search/reportChecks';
import {stop} from './search/stop';

const USAGE = '使い方: npm run search -- index ページ.jsonl --out フォルダー、npm run search -- query フォルダー --queries 問い.json --out 答え.json、npm run search -- report';

void main(process.argv.slice(2));

async function main([command, ...rest]: readonly string[]): Promise<void> {
  const [place] = rest, option = (name: string): string => valueOf(rest, name);
  switch (command) {
    case 'index': return indexPages(place ?? stop(USAGE), option('--out'));
    case 'query': return queryIndex(place ?? stop(USAGE), {queries: option('--queries'), out: option('--out')});
    case 'report': return reportChecks(process.cwd());
    default: return stop(USAGE);
  }
}

function valueOf(rest: readonly string[], name: string): string {
  const place = rest.indexOf(name);
  return rest[place < 0 ? rest.length : place + 1] ?? stop(`${name} がありません。${USAGE}`);
}
