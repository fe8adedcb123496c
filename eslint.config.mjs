/** Lint rules are the architecture's guard: import arrows between rooms, no sync in a loop, no floating promise. */
import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** room → the rooms it may import, as in docs/ARCHITECTURE.md */
const arrows = {
  clauses: [],
  language: [],
  package: [],
  formatting: ["package"],
  document: ["package", "formatting", "language"],
  ooxml: [],
  compose: ["clauses", "ooxml"],
  outcome: ["clauses", "document"],
  match: ["outcome", "clauses", "document", "language"],
  judge: ["match", "outcome", "clauses", "language"],
  annex4: ["judge", "match", "outcome", "clauses", "document", "language"],
  findings: ["judge", "match", "outcome", "clauses", "document", "language"],
  ledger: ["annex4", "judge", "match", "outcome", "document", "language"],
  check: [
    ...["ledger", "findings", "annex4", "judge", "match", "outcome"],
    ...["clauses", "document", "language"],
  ],
  requirements: ["clauses", "language", "outcome", "annex4", "match"],
  verdict: ["clauses", "outcome", "requirements"],
  guide: [
    ...["clauses", "language", "outcome", "check", "annex4", "judge"],
    ...["requirements", "verdict"],
  ],
  edits: ["check", "annex4", "outcome", "document"],
  playbook: ["clauses", "outcome", "document", "language"],
  send: ["document", "ooxml"],
  report: [
    ...["clauses", "outcome", "check", "annex4", "document"],
    ...["requirements", "verdict", "guide", "ooxml", "messages"],
  ],
  messages: [],
  word: [
    ...["compose", "check", "ledger", "annex4", "outcome", "document", "edits", "ooxml"],
    ...["clauses", "language", "playbook", "send"],
  ],
  taskpane: [
    ...["word", "check", "ledger", "annex4", "outcome", "clauses", "language", "messages"],
    ...["guide", "requirements", "verdict", "playbook", "report", "ooxml"],
  ],
  commands: ["word", "messages"],
  cli: [
    ...["clauses", "language", "document", "ooxml", "compose", "check", "annex4", "outcome"],
    ...["edits", "requirements", "verdict", "guide", "playbook", "send", "report", "messages"],
  ],
};

/** room → the packages it may import; a library has one home, so that it can be replaced in one room */
const packages = {
  clauses: ["zod"],
  match: ["diff"],
  package: ["saxes"],
  ooxml: ["fflate"],
  playbook: ["zod"],
  cli: ["zod", "fflate"],
  taskpane: ["react", "react-dom", "@fluentui/*", "zod"],
};
const libraries = ["saxes", "fflate", "zod", "react", "react-dom", "@fluentui/*"];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "dist-cli/",
      "release/",
      "coverage/",
      "node_modules/",
      "test/fixtures/",
      "tmp/",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { typescript: { project: "./tsconfig.json" } },
      "boundaries/elements": Object.keys(arrows).map((room) => ({
        type: room,
        pattern: `src/${room}`,
      })),
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: Object.entries(arrows).map(([from, to]) => ({
            from: { element: { type: from } },
            allow: [{ to: { element: { type: [from, ...to] } } }],
          })),
        },
      ],
      "no-restricted-globals": [
        "error",
        { name: "DOMParser", message: "saxes serves pane, worker and command line" },
      ],
    },
  },
  {
    files: ["src/word/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    // Only src/word may name Office.js.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/word/**"],
    rules: { "no-restricted-globals": ["error", "Word", "Office", "OfficeExtension", "DOMParser"] },
  },
  ...Object.keys(arrows).map((room) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: libraries.filter((name) => !(packages[room] ?? []).includes(name)),
          // By its whole name: as a pattern it would be any file called so.
          paths: ["diff"].filter((name) => !(packages[room] ?? []).includes(name)),
        },
      ],
    },
  })),
  {
    // A number that decides something has a name, and its reason beside it.
    files: ["src/{language,match,verdict}/**/*.ts"],
    rules: {
      "@typescript-eslint/no-magic-numbers": [
        "error",
        { ignore: [-1, 0, 1, 2], ignoreNumericLiteralTypes: true },
      ],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    // The host stand-in and the corpus share nothing with the add-in: the same bug must not hide twice.
    files: ["test/host/**/*.ts", "test/corpus/writer/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: ["**/src/**"] }] },
  },
  {
    // Runs in engines that are too old for the rest: to tell so is what it is for.
    files: ["src/taskpane/boot.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: { window: "readonly", document: "readonly" },
    },
  },
  {
    files: ["**/*.js"],
    ignores: ["src/taskpane/boot.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        process: "readonly",
        console: "readonly",
      },
    },
  },
);
