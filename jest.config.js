/** Jest runs what tsc compiled, so that tests and product are the same JavaScript. */
/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/dist/test/**/*.test.js'],
  transform: {},
  coverageProvider: 'v8',
  collectCoverageFrom: ['dist/src/**/*.js'],
};
