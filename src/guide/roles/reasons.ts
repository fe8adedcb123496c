/** Why a verdict is what it is, each with its source; quotations are the guide's own words. */
import { GUIDE, type Bilingual } from "../text";

export interface Reason {
  text: Bilingual;
  source: Bilingual;
  /** Dutch, as the guide prints it. */
  quote?: string;
}

const guide = (nl: string, en: string): Bilingual => ({
  nl: `${GUIDE.nl}, ${nl}`,
  en: `${GUIDE.en}, ${en}`,
});
const form = (n: number): Bilingual => guide(`samenwerkingsvorm ${n}`, `form of cooperation ${n}`);
const variant = (x: string): Bilingual => guide(`variant ${x}`, `variant ${x}`);

const BY_PRODUCT = "Het verwerken van persoonsgegevens is dus een (noodzakelijke) bijkomstigheid.";

export const REASONS = {
  noData: {
    text: {
      nl: "Zonder persoonsgegevens geldt de AVG niet tussen deze partijen; er is geen overeenkomst nodig.",
      en: "Without personal data the GDPR does not apply between these parties; no agreement is required.",
    },
    source: guide("inleiding; art. 2 lid 1 AVG", "introduction; art. 2(1) GDPR"),
    quote:
      "In de AVG staan twee partijen centraal als het gaat om het verwerken van persoonsgegevens te weten de verwerkingsverantwoordelijke en de verwerker.",
  },
  processor: {
    text: {
      nl: "De dienst is gericht op het verwerken van persoonsgegevens voor de opdrachtgever, die alleen doel en middelen bepaalt: de opdrachtnemer is verwerker. Een verwerkersovereenkomst is verplicht.",
      en: "The service is aimed at processing personal data for the client, which alone decides purposes and means: the contractor is a processor. A processor agreement is mandatory.",
    },
    source: guide(
      "Verwerkersovereenkomst; art. 28 lid 3 AVG",
      "Processor agreement; art. 28(3) GDPR",
    ),
    quote: "Het sluiten van een verwerkersovereenkomst is verplicht gesteld",
  },
  primary: {
    text: {
      nl: "Verwerker is alleen wie het verwerken van persoonsgegevens als opdracht heeft.",
      en: "Only who has processing personal data as its assignment is a processor.",
    },
    source: guide(
      "samenwerkingsvorm 1, met paragraaf 3.5 van de Handleiding AVG (AP)",
      "form of cooperation 1, with paragraph 3.5 of the supervisory authority's manual",
    ),
    quote: "de opdracht moet gericht zijn op het verwerken van persoonsgegevens.",
  },
  joint: {
    text: {
      nl: "Wie samen doel en middelen bepalen, zijn gezamenlijk verantwoordelijk en leggen onderling vast wie wat doet.",
      en: "Those who decide purposes and means together are joint controllers and arrange between them who does what.",
    },
    source: guide(
      "samenwerkingsvorm 3, met pagina 33 van de Handleiding AVG (AP); art. 26 AVG",
      "form of cooperation 3, with page 33 of the supervisory authority's manual; art. 26 GDPR",
    ),
    quote:
      "Wanneer de verantwoordelijke samen met anderen doel en middelen bepaalt, dan is er sprake van gezamenlijke verantwoordelijkheid.",
  },
  ownPurposes: {
    text: {
      nl: "Wie gegevens voor eigen doeleinden verwerkt, is daarvoor zelf verantwoordelijk.",
      en: "Who processes data for its own purposes is itself the controller for that.",
    },
    source: { nl: "art. 4 onder 7 AVG", en: "art. 4(7) GDPR" },
  },
  byProduct: {
    text: {
      nl: "De verwerking is een uitvloeisel van andere dienstverlening: de opdrachtnemer is zelf verantwoordelijk. Een verwerkersovereenkomst hoeft niet.",
      en: "The processing follows from another service: the contractor is itself a controller. No processor agreement is needed.",
    },
    source: guide(
      "samenwerkingsvorm 1, met paragraaf 3.5 van de Handleiding AVG (AP)",
      "form of cooperation 1, with paragraph 3.5 of the supervisory authority's manual",
    ),
    quote: BY_PRODUCT,
  },
  recommended: {
    text: {
      nl: "Het is geen plicht, maar wel raadzaam om afspraken over de uitwisseling op papier te zetten.",
      en: "It is no duty, but advisable, to put arrangements on the exchange on paper.",
    },
    source: guide("Verwerkingsverantwoordelijkenovereenkomst", "Agreement between controllers"),
    quote:
      "strekt het tot de aanbeveling om afspraken over de verantwoordelijkheid van deze gegevensuitwisseling op papier te zetten.",
  },
  form1: {
    text: {
      nl: "Het gaat om een verstrekking van persoonsgegevens; beide partijen zijn zelf verantwoordelijk.",
      en: "Personal data are handed over; both parties are controllers in their own right.",
    },
    source: form(1),
    quote: "Er hoeft voor dit deel dan ook geen verwerkersovereenkomst te komen.",
  },
  form2: {
    text: {
      nl: "Een koppeling maakt geen verschil met samenwerkingsvorm 1: beide partijen zijn zelf verantwoordelijk.",
      en: "A link between systems makes no difference with form 1: both are controllers in their own right.",
    },
    source: form(2),
    quote:
      "Ondanks dat de persoonsgegevens via een koppeling worden uitgewisseld is deze situatie feitelijk gezien niet anders dan samenwerkingsvorm 1.",
  },
  form3: {
    text: {
      nl: "In één systeem hebben beide partijen een bepalende rol bij doel en middelen: gezamenlijk verantwoordelijk voor het deel waarin zij samenwerken.",
      en: "In one system both have a decisive part in purposes and means: joint controllers for what they share.",
    },
    source: form(3),
    quote:
      "De corporatie en aannemer/installateur zijn gezamenlijk verantwoordelijk voor het deel waar ze in samenwerken.",
  },
  form4: {
    text: {
      nl: "De gegevens worden eenmalig verstrekt; de aannemer is in zijn eigen systeem zelf verantwoordelijk.",
      en: "The data are handed over once; the contractor is itself the controller in its own system.",
    },
    source: form(4),
    quote:
      "De aannemer/installateur is in deze situatie zelf verantwoordelijk voor de verwerking van de persoonsgegevens.",
  },
  variantA: {
    text: {
      nl: "Voor het eigen onderzoek is alleen de aannemer verantwoordelijk; de corporatie heeft daarin geen rol en er is voor dat deel geen overeenkomst nodig.",
      en: "For its own survey only the contractor is controller; the corporation has no role there and no agreement is needed for that part.",
    },
    source: variant("A"),
    quote: "De corporatie heeft verder geen rol meer bij deze verwerking.",
  },
  variantB: {
    text: {
      nl: "De onderaannemer is zelf verantwoordelijk voor de gegevens die hij krijgt; afspraken maakt de aannemer met hem.",
      en: "The subcontractor is itself the controller of the data it gets; the contractor makes arrangements with it.",
    },
    source: variant("B"),
    quote:
      "De onderaannemer/installateur is in deze situatie zelf verantwoordelijk voor de verwerking van de persoonsgegevens die hij van de aannemer/ installateur ontvangt.",
  },
  variantC: {
    text: {
      nl: "Terugkoppelen van gegevens is een verstrekking tussen twee verantwoordelijken.",
      en: "Sending data back is a transfer between two controllers.",
    },
    source: variant("C"),
    quote: "In deze situatie blijven beide partijen verantwoordelijk.",
  },
  partProcessor: {
    text: {
      nl: "Voor het deel dat de een in opdracht van de ander verwerkt, is hij verwerker; voor dat deel is een verwerkersovereenkomst verplicht, naast wat voor de rest geldt.",
      en: "For the part that the one processes on the other's behalf it is a processor; for that part a processor agreement is mandatory, beside what holds for the rest.",
    },
    source: guide(
      "Verwerkersovereenkomst; art. 28 lid 3 AVG",
      "Processor agreement; art. 28(3) GDPR",
    ),
    quote: "Het sluiten van een verwerkersovereenkomst is verplicht gesteld",
  },
  partJoint: {
    text: {
      nl: "Voor het deel waarvan zij samen doel en middelen bepalen, zijn zij gezamenlijk verantwoordelijk en leggen zij vast wie wat doet, naast wat voor de rest geldt.",
      en: "For the part of which they decide purposes and means together they are joint controllers and arrange who does what, beside what holds for the rest.",
    },
    source: guide("samenwerkingsvorm 3; art. 26 AVG", "form of cooperation 3; art. 26 GDPR"),
    quote:
      "De corporatie en aannemer/installateur zijn gezamenlijk verantwoordelijk voor het deel waar ze in samenwerken.",
  },
  partIndependent: {
    text: {
      nl: "Voor het deel dat een van beide voor eigen doeleinden gebruikt, is die zelf verantwoordelijk; afspraken over de uitwisseling zijn raadzaam, naast wat voor de rest geldt.",
      en: "For the part that one of them uses for its own purposes, it is itself the controller; arrangements on the exchange are advisable, beside what holds for the rest.",
    },
    source: guide("variant A; art. 4 onder 7 AVG", "variant A; art. 4(7) GDPR"),
    quote:
      "De aannemer/installateur is verantwoordelijke voor de verwerking van de persoonsgegevens voor eigen doeleinden.",
  },
} satisfies Record<string, Reason>;
