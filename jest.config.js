/** Unit tests run in plain Node; the tests that need a browser start Chromium themselves. */
module.exports = {
  testEnvironment: "node",
  // Judges that are programs of their own (Chromium, LibreOffice, the Open XML SDK) take what they take
  // on a busy machine; a time-out only ends what hangs.
  testTimeout: 180_000,
  maxWorkers: 2,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  moduleFileExtensions: ["ts", "tsx", "js", "json"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
};
