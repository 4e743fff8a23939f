// npm test: sets up, builds the staff site, runs every test but those of `npm run test:release`. Arguments go to jest.
import {ensureBrowser, ensurePackages, findChromium, run} from './setup.mjs';

ensurePackages();
ensureBrowser();
run('npx', ['tsx', 'scripts/build.ts']);
// The slow checks of a whole release have a command of their own: npm run test:release.
run('npx', ['jest', ...process.argv.slice(2), '--ignoreProjects', 'release'], {CHROMIUM: findChromium()});
