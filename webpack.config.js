/**
 * Builds what is hosted: the pane, the ribbon's function page, the worker, the manifest and the icons.
 * `MODELTROUW_URL` is the one place where the hosting address is set: `MODELTROUW_URL=https://… npm run build`;
 * `MODELTROUW_MODELS` names the models that are built in, when not all are.
 */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { ContextExclusionPlugin } = require("webpack");
const LicensePlugin = require("webpack-license-plugin");
const { hostedManifest } = require("./hosting");
const { leftOut } = require("./scripts/models");
const { isAccepted, notices } = require("./scripts/notices");

const BOOT = path.join(__dirname, "src/taskpane/boot.js");
/** Copied as it is written, for it must stay ES5; its name carries its content, as of every script. */
const bootName = `boot.${createHash("sha256").update(readFileSync(BOOT)).digest("hex").slice(0, 8)}.js`;

const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/**
 * Scripts stay strict. Fluent UI writes its style rules at run time and static hosting cannot hand
 * out a nonce: hence 'unsafe-inline' for styles, and for styles only. `frame-ancestors` does nothing
 * in a meta element: docs/deploy.md gives it as a header.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_CDN}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The certificate of office-addin-dev-certs, which Word trusts once `npm start` has installed it. */
async function developmentServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    // Word on the web frames the pages from another origin.
    headers: { "Access-Control-Allow-Origin": "*" },
    // The overlay and the reload client would need a wider policy than the one we ship.
    client: false,
    hot: false,
    liveReload: false,
  };
}

function page(name, folder) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: path.join(__dirname, "src", folder, `${name}.html`),
    chunks: [name],
    scriptLoading: "defer",
    // Read by the template: the policy must stand before the first script to hold for it.
    contentSecurityPolicy,
    boot: bootName,
  });
}

module.exports = async (env, argv) => {
  const production = argv.mode !== "development";
  const serving = Boolean(env && env.WEBPACK_SERVE);
  const without = leftOut(process.env);
  return {
    context: __dirname,
    target: ["web", "es2022"],
    devtool: production ? false : "source-map",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      message: "./src/commands/message.ts",
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    resolve: {
      // The web's own version of a file stands beside the one for Node and goes before it.
      extensions: [".web.ts", ".web.tsx", ".ts", ".tsx", ".js", ".json"],
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: !production } },
              target: "es2022",
            },
          },
        },
        { test: /\.css$/, type: "asset/resource" },
      ],
    },
    optimization: {
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false }),
      ],
    },
    plugins: [
      page("taskpane", "taskpane"),
      page("commands", "commands"),
      page("message", "commands"),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "src/help/*.html", to: "[name][ext]" },
          { from: BOOT, to: bootName, info: { minimized: true } },
          {
            from: "manifest.xml",
            transform: (content) => hostedManifest(content.toString(), process.env),
          },
        ],
      }),
      ...(without ? [new ContextExclusionPlugin(without)] : []),
      ...(production
        ? [
            new LicensePlugin({
              outputFilename: "third-party.json",
              additionalFiles: { "THIRD-PARTY-NOTICES.txt": notices },
              unacceptableLicenseTest: (license) => !isAccepted(license),
            }),
          ]
        : []),
    ],
    performance: { hints: false },
    ...(serving ? { devServer: await developmentServer() } : {}),
  };
};
