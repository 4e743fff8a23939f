import {load} from 'cheerio';
import {contentPolicy} from '../../src/plugins/delivery/contentPolicy';
import {headersOf} from '../../src/plugins/delivery/serving/siteRules';
import {toApache} from '../../src/plugins/delivery/serving/toApache';
import {toIis} from '../../src/plugins/delivery/serving/toIis';
import {toNginx} from '../../src/plugins/delivery/serving/toNginx';

const rules = {policy: contentPolicy([`'sha256-AAA='`])};

describe('サーバーの設定の例', () => {
  test('どのサーバーでも、同じ見出しを付ける', () => {
    const iis = load(toIis(rules), {xml: true});
    const inIis = iis('customHeaders add').toArray().map(({attribs}) => [attribs.name, attribs.value]);
    const lineOf = (text: string, start: string): string[][] => [...text.matchAll(new RegExp(`^ *${start} ([\\w-]+) "([^"]+)"(?: always;)?$`, 'gm'))].map(([, name, value]) => [name, value]);
    expect(inIis).toEqual(headersOf(rules));
    expect(lineOf(toNginx(rules, {root: '/srv', listen: '80'}), 'add_header')).toEqual(headersOf(rules));
    expect(lineOf(toApache(rules), 'Header always set')).toEqual([...headersOf(rules), ['Cache-Control', 'no-cache']]);
  });
});
