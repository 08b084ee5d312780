/** Jest runs what tsc compiled, so that tests and product are the same JavaScript. */
/** @type {import('jest').Config} */
export default {
  // A machine that does other work beside the tests may hold an answer back for seconds.
  testTimeout: 20_000,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/dist/test/**/*.test.js'],
  transform: {},
  coverageProvider: 'v8',
  collectCoverageFrom: ['dist/src/**/*.js'],
};
