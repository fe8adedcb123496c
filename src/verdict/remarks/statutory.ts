/** What the law says besides, and what applies in place of what went. */
import { prevailing } from "../says/law";
import { read } from "../says/say";
import { find, say, statusOf, type Remark } from "./remark";

const prompt: Remark = (matter) =>
  statusOf(matter, "33.2-tijdig") === "verzwakt"
    ? say(
        "art. 33 lid 2 AVG vraagt een melding “zonder onredelijke vertraging”",
        "art. 33(2) GDPR asks for notice “without undue delay”",
      )
    : [];

const warning: Remark = (matter) =>
  statusOf(matter, "28.3-slot") === "vervallen"
    ? say(
        "de wet legt deze plicht ook zonder beding op (art. 28 lid 3 AVG, slot), maar de overeenkomst mist haar",
        "the law imposes this duty without a clause too (art. 28(3) GDPR, closing sentence), but the agreement lacks it",
      )
    : [];

const NORM = /NEN ?-?(75\d\d)/giu;

const norms: Remark = ({ before, after, model }) => {
  const numbers = (text: string): string[] =>
    [...text.matchAll(NORM)].map(([, number = ""]) => number);
  const gone = numbers(before).filter((one) => !numbers(after).includes(one));
  if (gone.length === 0) return [];
  const bound = gone.filter((one) => ["7510", "7512", "7513"].includes(one));
  return [
    ...(/en\/of NEN|NEN ?-?75\d\d en\/of/iu.test(before)
      ? say("het model liet de keuze al (“en/of”)", "the model already left the choice (“en/of”)")
      : []),
    ...(bound.length > 0 && model.sectors.includes("care")
      ? say(
          `de zorgaanbieder is zelf gebonden aan ${bound.map((one) => `NEN ${one}`).join(" en ")} (Besluit elektronische gegevensverwerking door zorgaanbieders, art. 3 tot en met 5)`,
          `the care provider is itself bound to ${bound.map((one) => `NEN ${one}`).join(" and ")} (Besluit elektronische gegevensverwerking door zorgaanbieders, arts. 3 to 5)`,
        )
      : []),
  ];
};

const law: Remark = (matter) => {
  const { before, after, clause } = matter;
  if (
    !/recht van toepassing/iu.test(clause + before) ||
    !/Nederlands/u.test(before) ||
    /Nederlands/u.test(after)
  )
    return [];
  const dutch = find(matter, /Burgerlijk Wetboek|\bBW\b/u);
  return dutch.flatMap(({ ref, text }) => {
    const words = read(text, /(Boek \d+)/u) ?? "Burgerlijk Wetboek";
    return say(`${ref} noemt ${words} BW`, `${ref} names ${words} of the Dutch Civil Code`);
  });
};

const arbiters: Remark = ({ before, after }) => {
  const word = read(before, /(arbiter(?:\(s\)|s)?|arbitrage)/iu);
  return word === null || /arbit/iu.test(after) || after === ""
    ? []
    : say(`arbitrage (“${word}”) vervalt`, `arbitration (“${word}”) lapses`);
};

const inside: Remark = ({ before, after, model, deviation, others }) => {
  const rule = model.deviationRule;
  if (!rule || deviation.article === rule.clause || prevailing(before) === null) return [];
  if (prevailing(before) === prevailing(after)) return [];
  return others.some(({ ref }) => ref === rule.clause)
    ? say(
        `${rule.clause} (${rule.annex.replace("-", " ")} gaat voor) werkt alleen binnen deze overeenkomst`,
        `${rule.clause} (${rule.annex.replace("bijlage-", "annex ")} prevails) works within this agreement only`,
      )
    : [];
};

const ownUse: Remark = (matter) =>
  statusOf(matter, "28.3.a-uitsluitend") !== undefined &&
  /\banonimis|\btrain(?:en|ing)|\beigen (?:doel|gebruik)/iu.test(matter.after)
    ? say(
        "wie zelf het doel bepaalt, is daarvoor zelf verantwoordelijke (art. 28 lid 10 AVG)",
        "who determines the purpose is itself the controller for it (art. 28(10) GDPR)",
      )
    : [];

export const STATUTORY: readonly Remark[] = [prompt, warning, norms, law, arbiters, inside, ownUse];
