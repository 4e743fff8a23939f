/** One project per kind of test: `core` (Node), `components` (jsdom), `site` (the built site in a real browser), `release` (all of the site, minutes long; `npm run test:release`). */
const transform = {
  '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', {
    jsc: {parser: {syntax: 'typescript', tsx: true}, transform: {react: {runtime: 'automatic'}}, target: 'es2022'},
    module: {type: 'commonjs', ignoreDynamic: false},
  }],
};
const shared = {
  transform,
  // unified and friends are ESM only; transforming everything needs no list to keep up.
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/tests/support/emptyStyles.ts',
    '^@docusaurus/Link$': '<rootDir>/tests/support/Link.tsx',
    '^@site/(.*)$': '<rootDir>/$1',
  },
};
export default {
  // One browser test mostly waits; with two at once the whole run stays under 20 minutes on 2 cores.
  maxWorkers: 2,
  projects: [
    {...shared, displayName: 'core', testEnvironment: 'node', testMatch: ['<rootDir>/tests/{core,registers,lint,search,exports,imports,plugins,scripts,architecture}/**/*.test.ts']},
    {...shared, displayName: 'components', testEnvironment: 'jsdom', setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'], testMatch: ['<rootDir>/tests/{components,islands}/**/*.test.tsx']},
    {...shared, displayName: 'site', testEnvironment: 'node', testMatch: ['<rootDir>/tests/site/**/*.test.ts']},
    {...shared, displayName: 'release', testEnvironment: 'node', testMatch: ['<rootDir>/tests/release/**/*.test.ts']},
  ],
};
