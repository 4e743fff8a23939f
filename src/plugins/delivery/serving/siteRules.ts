/** What every server says of the site; each file of this folder writes it in one server's language. */
export interface ServerRules {
  /** From `headerPolicy`. */
  readonly policy: string;
}

/** Folders whose files have a hash of their content in their names: they may be kept for ever. Everything else is asked for anew, and answered 304 when it has not changed. */
export const HASHED_FOLDERS = ['assets', 'scripts'] as const;
export const HASHED_CACHE = 'public, max-age=31536000, immutable';
export const OTHER_CACHE = 'no-cache';

/** Headers of every answer, beside the cache's. */
export function headersOf({policy}: ServerRules): readonly (readonly [name: string, value: string])[] {
  return [
    ['Content-Security-Policy', policy],
    ['Referrer-Policy', 'same-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ];
}
