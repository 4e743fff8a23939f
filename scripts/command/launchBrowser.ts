import {chromium, type Browser} from 'playwright-core';
import {findChromium} from '../setup.mjs';

/** Closed to the outside, as in the city's network; as root Chromium needs `--no-sandbox`. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** The browser of tests and measurements, with a profile of its own that is thrown away. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({executablePath: findChromium() ?? '/usr/bin/chromium', headless: true, args: FLAGS});
}
