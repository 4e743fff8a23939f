const SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * May a link lead there? A page of the site, or http, https, mailto and tel; never a script or data in the address (`javascript:`, `data:`, `vbscript:`, `blob:`),
 * however it is disguised: browsers pass over control characters and white space in a scheme.
 */
export function isSafeAddress(address: string): boolean {
  const plain = address.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g, '').normalize('NFKC').toLowerCase();
  if (/^[\\/]{2}/.test(plain)) return false;
  const scheme = /^([^/?#]*?):/.exec(plain)?.[1];
  return scheme === undefined || SCHEMES.has(scheme);
}
