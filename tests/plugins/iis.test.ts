/** @jest-environment jsdom */
import {HASHED_CACHE, HASHED_FOLDERS, headersOf, OTHER_CACHE} from '../../src/plugins/delivery/serving/siteRules';
import {toIis} from '../../src/plugins/delivery/serving/toIis';

/** What the IIS 10 configuration reference (learn.microsoft.com/iis/configuration) lets stand where: element, its attributes, the elements in it. IIS answers 500.19 to anything else. */
const SCHEMA: Readonly<Record<string, readonly [attributes: readonly string[], children: readonly string[]]>> = {
  configuration: [[], ['system.webServer', 'location']],
  location: [['path'], ['system.webServer']],
  'system.webServer': [[], ['defaultDocument', 'directoryBrowse', 'urlCompression', 'staticContent', 'httpErrors', 'httpProtocol']],
  defaultDocument: [['enabled'], ['files']],
  files: [[], ['clear', 'add']],
  directoryBrowse: [['enabled'], []],
  urlCompression: [['doStaticCompression', 'doDynamicCompression'], []],
  staticContent: [[], ['clientCache', 'remove', 'mimeMap']],
  clientCache: [['cacheControlMode', 'cacheControlMaxAge', 'cacheControlCustom', 'setEtag'], []],
  mimeMap: [['fileExtension', 'mimeType'], []],
  httpErrors: [['errorMode', 'existingResponse'], ['remove', 'error']],
  error: [['statusCode', 'path', 'responseMode'], []],
  httpProtocol: [[], ['customHeaders']],
  customHeaders: [[], ['remove', 'add']],
  remove: [['fileExtension', 'statusCode', 'subStatusCode', 'name'], []],
  add: [['value', 'name'], []],
  clear: [[], []],
};
/** Values that the reference names. */
const VALUES: Readonly<Record<string, RegExp>> = {
  enabled: /^(true|false)$/, doStaticCompression: /^(true|false)$/, doDynamicCompression: /^(true|false)$/, setEtag: /^(true|false)$/,
  cacheControlMode: /^(NoControl|DisableCache|UseMaxAge|UseExpires)$/, cacheControlMaxAge: /^\d+\.\d\d:\d\d:\d\d$/,
  errorMode: /^(DetailedLocalOnly|Custom|Detailed)$/, existingResponse: /^(Auto|Replace|PassThrough)$/, responseMode: /^(File|ExecuteURL|Redirect)$/,
};
/** Adding what is there already is refused; these lists begin with what IIS itself has. */
const KEYS: Readonly<Record<string, string>> = {staticContent: 'fileExtension', httpErrors: 'statusCode', customHeaders: 'name'};

const rules = {policy: `default-src 'none'; style-src-attr 'unsafe-hashes' 'sha256-AAA=' & "<x>"`};
const xml = new DOMParser().parseFromString(toIis(rules), 'application/xml');
const all = (selector: string): readonly Element[] => [...xml.querySelectorAll(selector)];
const attributes = (element: Element): Readonly<Record<string, string>> => Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

/** The header that IIS makes of the setting. */
function cacheOf(element: Element): readonly string[] {
  const {cacheControlMode, cacheControlMaxAge = '', cacheControlCustom = ''} = attributes(element);
  if (cacheControlMode !== 'UseMaxAge') return ['no-cache'];
  const [days, hours, minutes, seconds] = cacheControlMaxAge.split(/[.:]/).map(Number);
  return [...cacheControlCustom.split(', '), `max-age=${days * 86_400 + hours * 3_600 + minutes * 60 + seconds}`].sort();
}

describe('IISの設定の例（IISでは試せないので、説明書の決まりと比べる）', () => {
  test('XMLとして読め、値の中の記号も壊れない', () => {
    expect(xml.querySelector('parsererror')).toBeNull();
    expect(all('customHeaders > add')[0].getAttribute('value')).toBe(rules.policy);
  });
  test('IISの知っている要素と属性と値だけを、決められた場所に書く', () => {
    const wrong = all('*').flatMap((element) => {
      const [known, children] = SCHEMA[element.tagName] ?? [[], []];
      return [
        ...(SCHEMA[element.tagName] ? [] : [element.tagName]),
        ...[...element.attributes].filter(({name, value}) => !known.includes(name) || !(VALUES[name] ?? /./).test(value)).map(({name, value}) => `${element.tagName} ${name}="${value}"`),
        ...[...element.children].filter(({tagName}) => !children.includes(tagName)).map(({tagName}) => `${element.tagName} > ${tagName}`),
      ];
    });
    expect(wrong).toEqual([]);
  });
  test('足すものは2度足さず、IISが初めから持つものは、先に外す', () => {
    for (const [list, key] of Object.entries(KEYS)) {
      const added = all(`${list} > :is(add, mimeMap, error)`).map((element) => element.getAttribute(key));
      expect(new Set(added).size).toBe(added.length);
      const removed = all(`${list} > remove`).map((element) => element.getAttribute(key));
      if (list !== 'customHeaders') expect(removed).toEqual(added);
    }
  });
  test('nginxと同じ見出しを付ける', () => {
    expect(all('customHeaders > add').map((element) => [element.getAttribute('name'), element.getAttribute('value')])).toEqual(headersOf(rules));
  });
  test('nginxと同じだけ覚えさせる', () => {
    expect(cacheOf(all('configuration > system\\.webServer > staticContent > clientCache')[0])).toEqual([OTHER_CACHE]);
    expect(all('location').map((element) => element.getAttribute('path'))).toEqual([...HASHED_FOLDERS]);
    for (const element of all('location clientCache')) expect(cacheOf(element)).toEqual(HASHED_CACHE.split(', ').sort());
  });
  test('ないページには404.htmlを返し、index.htmlを開き、一覧を見せず、縮めるのはIISに任せる', () => {
    expect(attributes(all('httpErrors > error')[0])).toEqual({statusCode: '404', path: '404.html', responseMode: 'File'});
    expect(all('files > add').map((element) => element.getAttribute('value'))).toEqual(['index.html']);
    expect([attributes(all('directoryBrowse')[0]), attributes(all('urlCompression')[0])]).toEqual([{enabled: 'false'}, {doStaticCompression: 'true', doDynamicCompression: 'false'}]);
  });
});
