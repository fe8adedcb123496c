/** The questions that lead to the parties' roles: a tree as data. Every path ends in a verdict. */
import type { Bilingual } from "../text";

export type QuestionId =
  | "data"
  | "assignment"
  | "decides"
  | "form"
  | "variant-A"
  | "variant-B"
  | "variant-C"
  | "part-of-form"
  | "system"
  | "part"
  | "sector";

export interface Option {
  id: string;
  label: Bilingual;
  /** The next question, or the end. */
  next: QuestionId | "end";
}

export interface Question {
  id: QuestionId;
  text: Bilingual;
  help?: Bilingual;
  options: Option[];
}

/** What was answered so far: question → option. */
export type RoleAnswers = Partial<Record<QuestionId, string>>;

const option = (id: string, next: Option["next"], nl: string, en: string): Option => ({
  id,
  label: { nl, en },
  next,
});

/** Variants come on top of a form, and of one another: each is asked apart. */
function variant(id: "A" | "B" | "C", next: QuestionId, nl: string, en: string): Question {
  return {
    id: `variant-${id}`,
    text: { nl, en },
    options: [option("yes", next, "Ja", "Yes"), option("no", next, "Nee", "No")],
  };
}

/** Roles are had for a part: what holds for the rest may be another agreement. */
function part(id: "part" | "part-of-form", next: Option["next"]): Question {
  return {
    id,
    text: {
      nl: "Is er daarnaast een deel van de gegevens waarvoor de rollen anders zijn?",
      en: "Is there beside this a part of the data for which the roles are others?",
    },
    help: {
      nl: "De rol hangt aan een verwerking, niet aan een partij: wie voor het onderhoud zelf verantwoordelijk is, kan voor een ander deel verwerker zijn.",
      en: "A role belongs to a processing, not to a party: who is a controller for maintenance may be a processor for another part.",
    },
    options: [
      option("none", next, "Nee, dit geldt voor alles", "No, this holds for all"),
      option(
        "processor",
        next,
        "Ja: voor een deel verwerkt de een gegevens in opdracht van de ander",
        "Yes: for a part the one processes data on the other's behalf",
      ),
      option(
        "joint-controllers",
        next,
        "Ja: voor een deel bepalen zij samen doel en middelen",
        "Yes: for a part they decide purposes and means together",
      ),
      option(
        "independent-controllers",
        next,
        "Ja: voor een deel gebruikt een van beide de gegevens voor eigen doeleinden",
        "Yes: for a part one of them uses the data for purposes of its own",
      ),
    ],
  };
}

export const FIRST_QUESTION: QuestionId = "data";

export const QUESTIONS: Record<QuestionId, Question> = {
  data: {
    id: "data",
    text: {
      nl: "Gaan er tussen de partijen persoonsgegevens over, of verwerkt de een ze voor de ander?",
      en: "Do personal data pass between the parties, or does one process them for the other?",
    },
    options: [option("yes", "assignment", "Ja", "Yes"), option("no", "end", "Nee", "No")],
  },
  assignment: {
    id: "assignment",
    text: {
      nl: "Is het verwerken van persoonsgegevens de opdracht zelf, of een bijkomstigheid van ander werk?",
      en: "Is processing personal data the assignment itself, or a by-product of other work?",
    },
    help: {
      nl: "De opdracht zelf: hosting, salarisadministratie, een patiëntenplatform. Bijkomstigheid: onderhoud, waarvoor contactgegevens van bewoners nodig zijn.",
      en: "The assignment itself: hosting, payroll, a patient platform. A by-product: maintenance, for which residents' contact details are needed.",
    },
    options: [
      option("assignment", "decides", "De opdracht zelf", "The assignment itself"),
      option("by-product", "form", "Een bijkomstigheid", "A by-product"),
    ],
  },
  decides: {
    id: "decides",
    text: {
      nl: "Wie bepaalt waarvoor en hoe de gegevens worden verwerkt (doel en middelen)?",
      en: "Who decides why and how the data are processed (purposes and means)?",
    },
    options: [
      option("client", "part", "Alleen de opdrachtgever", "Only the client"),
      option("both", "part", "Beide partijen samen", "Both parties together"),
      option("each", "part", "Ieder voor zijn eigen doeleinden", "Each for its own purposes"),
    ],
  },
  form: {
    id: "form",
    text: {
      nl: "Lijkt de samenwerking op een van deze vormen tussen woningcorporatie en aannemer of installateur?",
      en: "Is the cooperation like one of these forms between housing corporation and contractor?",
    },
    options: [
      option(
        "1",
        "variant-A",
        "De aannemer krijgt een opdracht met contactgegevens en verwerkt die in eigen systemen",
        "The contractor gets an order with contact details and keeps them in its own systems",
      ),
      option(
        "2",
        "variant-A",
        "De gegevens komen via een koppeling tussen de systemen en gaan in het eigen systeem van de aannemer",
        "The data come through a link between the systems, into the contractor's own system",
      ),
      option(
        "3",
        "variant-A",
        "De aannemer werkt in het systeem van de corporatie",
        "The contractor works in the corporation's system",
      ),
      option(
        "4",
        "variant-A",
        "Bewoners nemen rechtstreeks contact op; de aannemer heeft de gegevens van alle bewoners in eigen systemen",
        "Residents call the contractor directly; it keeps the data of all residents in its own systems",
      ),
      option("none", "system", "Geen van deze", "None of these"),
    ],
  },
  "variant-A": variant(
    "A",
    "variant-B",
    "Houdt de aannemer met de gegevens ook eigen tevredenheidsonderzoek?",
    "Does the contractor also use the data for satisfaction surveys of its own?",
  ),
  "variant-B": variant(
    "B",
    "variant-C",
    "Schakelt de aannemer een onderaannemer in met wie hij de gegevens deelt?",
    "Does the contractor bring in a subcontractor and share the data with it?",
  ),
  "variant-C": variant(
    "C",
    "part-of-form",
    "Koppelt de aannemer verbeterde contactgegevens terug aan de corporatie?",
    "Does the contractor send corrected contact details back to the corporation?",
  ),
  "part-of-form": part("part-of-form", "end"),
  system: {
    id: "system",
    text: {
      nl: "Werken de partijen in één gezamenlijk systeem en hebben beide zeggenschap over invoer, opslag of aanpassing van de gegevens?",
      en: "Do the parties work in one shared system, both having a say in how data are entered, kept or changed?",
    },
    options: [option("yes", "part", "Ja", "Yes"), option("no", "part", "Nee", "No")],
  },
  part: part("part", "sector"),
  sector: {
    id: "sector",
    text: { nl: "In welke sector werken de partijen?", en: "In which sector do the parties work?" },
    options: [
      option("care", "end", "Zorg", "Care"),
      option("housing", "end", "Wonen, bouw of techniek", "Housing, building or installation"),
      option("other", "end", "Anders", "Other"),
    ],
  },
};

/** The question to ask now, or null at the end. An answer that no option has counts as not given. */
export function nextQuestion(answers: RoleAnswers): Question | null {
  return questionsAsked(answers).open;
}

/**
 * The questions on the way of these answers, and the open one. Answers off the way (left over from
 * an answer that was changed) are not looked at.
 */
export function questionsAsked(answers: RoleAnswers): { asked: Question[]; open: Question | null } {
  const asked: Question[] = [];
  let at: QuestionId | "end" = FIRST_QUESTION;
  while (at !== "end") {
    const question: Question = QUESTIONS[at];
    const chosen = question.options.find(({ id }) => id === answers[question.id]);
    if (!chosen) return { asked, open: question };
    asked.push(question);
    at = chosen.next;
  }
  return { asked, open: null };
}
