/** What the command line says besides errors, in English. */
import { headed, type nl } from "./cli-nl";
import { kindTexts } from "./kinds";
import { partName, passedTexts } from "./parts";
import { plural } from "./plural";
import { readerNoteTexts } from "./reader-notes";
import { readingTexts } from "./reading";

export const en: typeof nl = {
  usage: `Modeltrouw – insert and check standard agreements

  modeltrouw compose --model ID --out FILE.docx [--answers answers.json] [--contents]
      Makes the whole agreement as a Word document.

  modeltrouw check FILE.docx… [--model ID] [--view accepted|rejected]
             [--count KINDS] [--purpose negotiation|clean|signature] [--json] [--strict]
             [--explain PLACE]
      Compares with the model text and tells every deviation.
      --json    one JSON object a line, one a file (see docs/report.md)
      --strict  findings count for the exit code too
      --view    read tracked changes as accepted (default) or as rejected
      --purpose what for: negotiation, a clean copy or signature (the default)
      --explain who owns the text there, and why: a clause (8.3), a paragraph (p8, footer1:p2)
      --count   tell as deviations what does not count otherwise; with commas, or all:
                quotes, dashes, spaces, soft-hyphens, line-breaks, letters (ligatures),
                article-word (art. for artikel), heading-capitals, numbering (style of
                the numbers), page-furniture (page numbers and running heads),
                field-results (fields of Word), bookmarks, comments, footnotes (and
                endnotes), proofing-marks (spelling, grammar, language)

  modeltrouw read FILE.docx… [--view accepted|rejected] [--json]
      Shows the document as Modeltrouw reads it: one line a paragraph, with part, number
      and text, and then what could not be read (see docs/reading.md).

  modeltrouw annex FILE.docx --out FILE2.docx [--update 8.3,9.1] [--model ID]
      Makes Annex 4 or brings it up to date. Rows of others stay as they are.
      --update  rows of others that are to follow the text of the document

  modeltrouw report FILE.docx --out REPORT.html|.docx [--for client|officer|counterparty]
             [--purpose negotiation|clean|signature] [--language nl|en] [--model ID]
             [--view accepted|rejected]
      Makes a report for the client (default), the data protection officer or the
      counterparty; the last without our weighing, requirements, positions and notes.

  modeltrouw playbook [POSITIONS.json] [--model ID] [--out FILE.json]
      Shows positions clause by clause, or the example; with --out written to begin with.
      check and report recognise with --playbook POSITIONS.json which fallback a deviation
      is exactly.

  modeltrouw rung FILE.docx --ref 5.2 --rung 1 --out FILE2.docx [--playbook POSITIONS.json]
             [--answers fields.json] [--model ID] [--yes]
      Puts a fallback as a row in Annex 4, with its reason; the clause in the text gets the
      standard text back. Tracked. Only where the agreement lets its annex prevail.

  modeltrouw send FILE.docx --out COPY.docx [--for negotiation|clean|signature]
             [--comments none|all|AUTHOR,…] [--author NAME] [--yes] [--model ID]
      Makes a copy to send without anything of ours, and tells what goes along.
      --for     what for: negotiation (the default), a clean copy or signature
      --comments which comments go along in a draft: none (the default), all, or those
                of some authors
      --author  a name in the place of ours at changes that Modeltrouw tracked
      --yes     accepts the tracked changes that were shown, in a clean copy

Exit code: 0 no deviations, 1 some, 2 a file or the command could not be read, 3 nothing was
compared. Of several files the worst: 2, 3, 1, 0.
`,
  written: (path, model) => `${path}: ${model} written.`,
  closed: {
    final: "marked as final",
    protected: "protected",
    signed: "signed",
    unsettled: "without its settings, so that protection cannot be seen,",
  },
  isClosed: (how) => `The document is ${how}.`,
  noModel: "No standard agreement recognised; nothing was compared. Give the model with --model.",
  model: (name, title, percent) => `${name} – ${title} (${percent}% sure)`,
  alsoLike: (ids) => `Also resembles: ${ids}.`,
  view: {
    accepted: "Tracked changes read as accepted.",
    rejected: "Tracked changes read as rejected.",
  },
  verdict: (inText, byTable) =>
    `${plural(inText, "deviation", "deviations")} in the text, ${byTable} by Annex 4`,
  aid: "an aid, not legal advice",
  heading: (article, heading) => headed("Article", article, heading),
  kind: kindTexts.en,
  weight: { wording: "wording", substance: "of substance" },
  rank: (rank, count) =>
    `${{ kern: "Core", inhoudelijk: "Of substance", bewoording: "Wording" }[rank] ?? rank} (${count})`,
  besides: (remark) => `note: ${remark}`,
  favours: (whom: string) =>
    `more favourable to the ${whom === "verwerker" ? "processor" : "controller"} than the standard agreement, on this point`,
  recorded: "recorded in Annex 4",
  notRecorded: "not recorded",
  after: (article) => `after ${article}`,
  throughout: (places) => `throughout (${plural(places, "place", "places")})`,
  keepsName: (from, to) => `“${from}” still stands here, “${to}” elsewhere`,
  proposed: (who) => `proposed by ${who}`,
  proposal: (author, date) => (date === "" ? author : `${author} on ${date}`),
  someone: "unknown",
  table: "Annex 4",
  status: {
    matches: "matches the text",
    "annex-only": "deviates by the annex; the text follows the standard agreement",
    conflict: "does not agree with the text",
    "without-effect": "without effect; the text follows the standard agreement",
    "not-checked": "not checked automatically",
  },
  findings: "Findings",
  modelFindings: "Known of the standard text itself",
  fields: (filled, total) => `${filled} of ${total} fields filled`,
  open: (labels) => `open: ${labels}`,
  lost: "Required content lost",
  lostRequirement: (source, text, refs) =>
    `${source}: ${text} – not found; ${refs} of the standard agreement is missing`,
  touches: (sources) => `touches ${sources}`,
  ready: "No obstacles to signature found in what was read",
  notLawful: "This does not say that the agreement meets the GDPR.",
  notJudged: (what) => `Not judged: ${what}.`,
  ownText: "the parties' own text in the annexes, where it creates or limits nothing",
  answers: "whether the answers are right",
  outsideText: "text outside the agreement that does not touch it",
  notReady: "Obstacles to signature",
  openFields: (count) => plural(count, "field is still open.", "fields are still open."),
  notCompared: "Not compared",
  nothingCompared: "Not compared",
  outside: "Outside the agreement",
  words: (count) => plural(count, "word", "words"),
  touching: (count) =>
    plural(count, "sentence touches the agreement", "sentences touch the agreement"),
  passedOver: "Passed over",
  passed: (kind, count) => `${passedTexts.en[kind] ?? kind} (${count})`,
  part: (part) => partName(part, "en"),
  notRead: "Not read",
  note: (code) => readerNoteTexts.en[code] ?? code,
  read: readingTexts.en,
  decisive: (count) =>
    plural(count, "finding touches the agreement", "findings touch the agreement"),
};
