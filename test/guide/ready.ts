/** Answers that leave nothing open: nothing stands in the way of signing what is composed with them. */
import type { Answers } from "../../src/clauses/schema";

const person = (id: string, name: string): Record<string, string> => ({
  [`${id}.function`]: "contactpersoon privacy",
  [`${id}.name`]: name,
  [`${id}.email`]: `${id}@zorghuis.example`,
  [`${id}.phone`]: "030 555 01 23",
});

export const READY: Answers = {
  fields: {
    "party1.name": "Stichting Zorghuis De Linde",
    "party1.address": "Lindelaan 12",
    "party1.place": "Zwolle",
    "party1.kvk": "12345678",
    "party1.representative": "A. de Wit",
    "party1.function": "bestuurder",
    "party2.name": "Dossierbouw B.V.",
    "party2.address": "Kade 3",
    "party2.place": "Deventer",
    "party2.kvk": "87654321",
    "party2.representative": "B. Zwart",
    "party2.function": "directeur",
    "annex2.measures":
      "Versleuteling van opslag en verkeer (TLS)\nToegang met tweestapsverificatie en autorisaties\nGecertificeerd volgens NEN 7510 en ISO 27001",
    ...person("contact1", "C. Groen"),
    ...person("deputy1", "D. Blauw"),
    ...person("contact2", "E. Geel"),
    ...person("deputy2", "F. Rood"),
  },
  choices: { ernstig: "zonder" },
  tables: {
    verwerkingen: [
      {
        ingangsdatum: "1 januari 2027",
        contract: "ZH-2026-014, Zorgdossier",
        diensten: "beheer van het zorgdossier",
        aard: "opslaan en tonen",
        gegevens: "naam, geboortedatum, gezondheidsgegevens",
        betrokkenen: "cliënten",
        doeleinden: "het voeren van het dossier",
        subverwerkers: "Rekenhal B.V. (hosting te Utrecht)",
        bewaartermijn: "tot het einde van de overeenkomst",
      },
    ],
    tarieven: [{ functie: "adviseur", tarief: "€ 95,00" }],
  },
};
