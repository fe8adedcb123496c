/** Which models a build holds: `MODELTROUW_MODELS`, ids with commas between them; without it all. */
const { readdirSync } = require("node:fs");
const path = require("node:path");

const FOLDER = path.join(__dirname, "../src/clauses/models");

/** @returns {string[]} ids of all models in the source, by name */
function allModels() {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
}

/**
 * @param {Record<string, string | undefined>} environment
 * @returns {string[]} ids of the models to build with
 * @throws Error when a name is no model: a build that lacks one without a word would be worse
 */
function chosenModels(environment) {
  const all = allModels();
  const asked = (environment.MODELTROUW_MODELS ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  const unknown = asked.filter((id) => !all.includes(id));
  if (unknown.length > 0)
    throw new Error(
      `MODELTROUW_MODELS names no model: ${unknown.join(", ")}. There are: ${all.join(", ")}`,
    );
  return asked.length === 0 ? all : all.filter((id) => asked.includes(id));
}

/** Files of models that a build leaves out, as one pattern; null when it holds all. */
function leftOut(environment) {
  const chosen = chosenModels(environment);
  const out = allModels().filter((id) => !chosen.includes(id));
  return out.length === 0 ? null : new RegExp(`(?:^|[\\\\/])(?:${out.join("|")})\\.json$`);
}

module.exports = { FOLDER, chosenModels, leftOut };
