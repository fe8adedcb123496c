/**
 * Obstacles in the clauses, planted in an agreement in which nothing is open, each beside a twin that looks
 * like it: judged by hand from the lawyers' table, before the code that names them.
 */
import type { Planted } from "./planted";
import { said, all, boz } from "./plant-edits";

export const IN_CLAUSES: readonly Planted[] = [
  boz(
    "which deviations count",
    "deviation-rule-touched",
    "waa",
    said("zijn alleen geldig voor zover", "zijn bij voorkeur geldig voor zover"),
  ),
  boz(
    "precedence turned round",
    "precedence-touched",
    "waa",
    said(
      "prevaleert het bepaalde in de Verwerkersovereenkomst",
      "prevaleert het bepaalde in de Overeenkomst(en)",
    ),
  ),
  boz(
    "the choice given away",
    "limb-lost",
    "waa",
    said("naar keuze van Verwerkingsverantwoordelijke", "naar keuze van Verwerker"),
    said(
      "naar keuze van Verwerkingsverantwoordelijke",
      "naar de keuze van Verwerkingsverantwoordelijke",
    ),
  ),
  boz(
    "no warning of an unlawful instruction",
    "limb-lost",
    "waa",
    said("onmiddellijk op de hoogte indien", "niet op de hoogte indien"),
    said("onmiddellijk op de hoogte indien", "terstond op de hoogte indien"),
  ),
  boz(
    "an audit once in three years",
    "limb-weakened",
    "waa",
    said("eenmaal per jaar", "eenmaal per drie jaar"),
    said("eenmaal per jaar", "tweemaal per jaar"),
  ),
  boz(
    "an effort instead of a guarantee",
    "limb-weakened",
    "waa",
    said("garandeert dat hij ten behoeve", "spant zich ervoor in dat hij ten behoeve"),
    said("garandeert dat hij ten behoeve", "waarborgt dat hij ten behoeve"),
  ),
  boz(
    "kept for a year after the end",
    "limb-weakened",
    "waa",
    said("langer dan tot het einde", "langer dan tot een jaar na het einde"),
  ),
  boz(
    "the choice in an annex",
    "limb-elsewhere",
    "waa",
    all(
      said(", naar keuze van Verwerkingsverantwoordelijke,", ","),
      (file) =>
        void file.addAfter(
          "Toegang met tweestapsverificatie",
          "Naar keuze van Verwerkingsverantwoordelijke.",
        ),
    ),
    (file) =>
      void file.addAfter(
        "Toegang met tweestapsverificatie",
        "Naar keuze met een sleutel of een code.",
      ),
  ),
  boz(
    "a deviation that is not recorded",
    "deviation-unrecorded",
    "woo",
    said("daarvan voortdurend op", "daarvan doorlopend op"),
    said("daarvan voortdurend op", "daarvan  voortdurend op"),
  ),
  boz(
    "a term that is used and no longer defined",
    "reference-off",
    "waa",
    (file) =>
      void file
        .removeParagraph("iedere niet-ondergeschikte derde partij")
        .removeParagraph("Subverwerker"),
  ),
];
