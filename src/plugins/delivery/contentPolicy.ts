import {createHash} from 'node:crypto';
import {load, type CheerioAPI} from 'cheerio';

/**
 * What a page may load: its own site and nothing else; no inline script, no eval, no plug-in.
 * `'self'` covers file:// too (tried in Chromium 156 and Firefox 153), so the offline site has the same policy.
 * Style attributes that a page holds are named by their hashes (CSP Level 3, `'unsafe-hashes'` allows just these texts).
 */
export function contentPolicy(styleHashes: readonly string[]): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    ...(styleHashes.length === 0 ? [] : [`style-src-attr 'unsafe-hashes' ${styleHashes.join(' ')}`]),
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    // The search's worker reads its data in this way; a server sends it this policy as a header.
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ');
}

/** For a server's header: the policy of all pages at once, and that no other site may frame them, which a page cannot say itself. */
export function headerPolicy(pages: Iterable<string>): string {
  const hashes = new Set([...pages].flatMap((html) => styleHashesOf(load(html))));
  return `${contentPolicy([...hashes].sort())}; frame-ancestors 'self'`;
}

/** Hashes of the style attributes of a page, as a policy names them, sorted, each once. */
export function styleHashesOf(page: CheerioAPI): string[] {
  const styles = page('[style]').map((_, element) => page(element).attr('style')).get();
  return [...new Set(styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`))].sort();
}
