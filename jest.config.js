/** Unit tests run in plain Node; the tests that need a browser start Chromium themselves. */
module.exports = {
  testEnvironment: "node",
  // Judges that are programs of their own (Chromium, LibreOffice, the Open XML SDK) take what they take
  // on a busy machine; a time-out only ends what hangs.
  testTimeout: 180_000,
  // One a core: a browser test keeps a core busy (measured: 0.92), and what shares one waits for its browser.
  maxWorkers: 2,
  // A test file runs in a context of its own, in which every global is looked up by an interceptor; the
  // comparison uses these in its innermost loops. Handed in as variables they cost nothing.
  sandboxInjectedGlobals: [
    "Math",
    "Map",
    "Number",
    "String",
    "Array",
    "Object",
    "Int32Array",
    "Uint8Array",
    "Float64Array",
    "WeakMap",
  ],
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
