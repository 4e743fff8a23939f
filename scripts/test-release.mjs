// npm run test:release: makes a whole release twice and runs the slow checks on it. Arguments go to jest.
import {ensureBrowser, ensurePackages, findChromium, run} from './setup.mjs';

ensurePackages();
ensureBrowser();
run('npx', ['tsx', 'scripts/build.ts']);
run('npx', ['jest', ...process.argv.slice(2), '--selectProjects', 'release'], {CHROMIUM: findChromium()});
