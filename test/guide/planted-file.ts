/**
 * Obstacles in Bijlage 4 and of the file, planted in an agreement in which nothing is open, each beside a twin
 * that looks like it: judged by hand from the lawyers' table, before the code that names them.
 */
import type { Planted } from "./planted";
import {
  nothing,
  put,
  row,
  reasoned,
  tracked,
  inserted,
  core,
  boz,
  recorded,
  REASON,
  box,
} from "./plant-edits";

export const IN_FILE: readonly Planted[] = [
  recorded("a row without a reason", "row-without-reason", nothing),
  recorded(
    "a row with an empty phrase",
    "row-empty-reason",
    row((xml) => reasoned(xml).replace(REASON, "n.v.t.")),
  ),
  recorded(
    "a row of another article",
    "row-wrong-article",
    row((xml) => reasoned(xml).replace(">5.8<", ">5.7<")),
  ),
  recorded(
    "a row that is partly filled",
    "row-incomplete",
    row((xml) => reasoned(xml).replace(">5.8<", "><")),
  ),
  recorded(
    "a row that says what the text does not",
    "row-conflict",
    row((xml) => reasoned(xml).replace("daarvan doorlopend", "daarvan wekelijks")),
  ),
  recorded(
    "two rows on one clause",
    "row-overlaps",
    row((xml) => reasoned(xml) + reasoned(xml).replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, "<w:sdtPr/>")),
  ),
  recorded(
    "a row that is only proposed",
    "row-proposed",
    row((xml) => tracked(reasoned(xml))),
  ),
  boz(
    "a proposal in a clause",
    "proposals-open",
    "-oo",
    put("daarvan voortdurend", " en volledig", inserted),
    put("daarvan voortdurend", " en volledig", (run) => run),
  ),
  boz(
    "a tracked change beside the clauses",
    "revisions-open",
    "-oo",
    put("opslaan en tonen", " en wissen", inserted),
    put("opslaan en tonen", " en wissen", (run) => run),
  ),
  boz(
    "“Concept” as its title",
    "draft-mark",
    "-oo",
    core("dc:title", "Concept verwerkersovereenkomst"),
    core("dc:title", "Conceptueel ontwerpen met de verwerkersovereenkomst"),
  ),
  boz(
    "“Concept” as its status",
    "draft-mark",
    "-oo",
    core("cp:contentStatus", "Concept"),
    core("cp:contentStatus", "Definitief"),
  ),
  boz(
    "hidden words in a clause",
    "text-hidden",
    "ooo",
    put(
      "is Nederlands recht",
      " niet",
      () => `<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve"> niet</w:t></w:r>`,
    ),
    put(
      "is Nederlands recht",
      " niet",
      () => `<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve"></w:t></w:r>`,
    ),
  ),
  boz(
    "a cap in a text box",
    "outside-binds",
    "waa",
    box("In afwijking van artikel 8 is Verwerker nooit aansprakelijk."),
    box("Zorghuis De Linde"),
  ),
];
