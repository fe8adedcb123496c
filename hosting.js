/** Where the built add-in is hosted: `MODELTROUW_URL`, the one variable, goes into every address of the manifest. */

const { URL } = require("node:url");

/** The address that manifest.xml in the repository is written for: the development server. */
const DEVELOPMENT_URL = "https://localhost:3000";

/** The address from the environment without a slash at its end; it may have a path. */
function hostingUrl(environment) {
  const given = environment.MODELTROUW_URL || DEVELOPMENT_URL;
  const url = URL.canParse(given) ? new URL(given) : null;
  // Office takes https only, and what follows a path would end up in the middle of every address.
  if (!url || url.protocol !== "https:" || url.search || url.hash || /[<>&"'\s]/.test(given))
    throw new Error(`MODELTROUW_URL must be an https address without ? or #, not ${given}`);
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

/** The manifest for that address. */
function hostedManifest(xml, environment) {
  return xml.replaceAll(DEVELOPMENT_URL, hostingUrl(environment));
}

module.exports = { hostedManifest };
