/** The notices of what is bundled: who made it, under which licence, with the licence's own text. */

/** Licences that ask no more than to be named; another stops the build, so that somebody looks at it. */
const ACCEPTED = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"]);

/** @param {string} license SPDX identifier, or an expression of alternatives ("(MIT OR Apache-2.0)") */
function isAccepted(license) {
  return license
    .replace(/[()]/g, "")
    .split(/ OR /)
    .some((one) => ACCEPTED.has(one.trim()));
}

/**
 * @param {{name: string, version: string, license: string, licenseText?: string, repository?: string}[]} packages
 * @returns {string} plain text, packages in the order of their names
 */
function notices(packages) {
  const parts = [...packages]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ name, version, license, licenseText, repository }) =>
      [
        `${name} ${version}`,
        `Licence: ${license}`,
        ...(repository ? [`Source: ${repository}`] : []),
        "",
        (licenseText || "The package carries no text of its licence.")
          .replace(/\r\n/g, "\n")
          .trim(),
      ].join("\n"),
    );
  const head =
    "Modeltrouw is built with the software of others, named here with their licences.\n" +
    "Office.js is Microsoft's; it is loaded from Microsoft and is no part of these files.\n" +
    "The texts of the standard agreements belong to their publishers.";
  return `${[head, ...parts].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}

module.exports = { isAccepted, notices };
