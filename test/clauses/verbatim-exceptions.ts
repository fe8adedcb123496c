/**
 * Where a source holds somebody's answers instead of model text, written by hand from reading it.
 * `replace`: a whole source line and how the model reads there; `between`: what stands between two
 * source lines is a supplier's own, and the model has these lines there.
 */
export interface Exceptions {
  source: string;
  replace: [line: string, open: string][];
  between: { after: string; before: string; lines: string[] }[];
}

const DOTS = "…………………………..";

export const exceptions: Record<string, Exceptions> = {
  "boz-2017": {
    source: "002",
    replace: [
      [
        `1. Huisartsenpraktijk X gevestigd aan de ${DOTS} te ${DOTS} en ingeschreven in het register van de Kamer van Koophandel onder nummer ${DOTS}, in deze rechtsgeldig vertegenwoordigd door de ${DOTS}, bestuurder (hierna: “Verwerkingsverantwoordelijke”); en`,
        `1. ${DOTS} gevestigd aan de ${DOTS} te ${DOTS} en ingeschreven in het register van de Kamer van Koophandel onder nummer ${DOTS}, in deze rechtsgeldig vertegenwoordigd door de ${DOTS}, bestuurder (hierna: “Verwerkingsverantwoordelijke”); en`,
      ],
      [
        "2. BeterDichtbij B.V., gevestigd aan de Oudlaan 4 te Utrecht en ingeschreven in het register van de Kamer van Koophandel onder nummer 70150680,, in deze rechtsgeldig vertegenwoordigd door [naam bestuurder verwerker], Algemeen Directeur (hierna “Verwerker”).",
        "2. ‹party2.name›, gevestigd aan de ‹party2.address› te ‹party2.place› en ingeschreven in het register van de Kamer van Koophandel onder nummer ‹party2.kvk›,, in deze rechtsgeldig vertegenwoordigd door [naam bestuurder verwerker], ‹party2.function› (hierna “Verwerker”).",
      ],
      // The signature block.
      [`| ${DOTS} | BeterDichtbij B.V. |`, `| ${DOTS} | ‹party2.name› |`],
      [`| ${DOTS} | Algemeen Directeur |`, `| ${DOTS} | ‹party2.function› |`],
      [
        `| Plaats: ${DOTS}. | Plaats: Utrecht |`,
        `| Plaats: ${DOTS}. | Plaats: ‹party2.sign-place› |`,
      ],
      // Annex 5: the supplier's own staff, and whom it proposes on the customer's side.
      [
        "| Functionaris voor de Gegevensbescherming | Projectleider/Operationeel directeur |",
        "| ‹contact1.function› | ‹contact2.function› |",
      ],
      [
        "| Coordinator Informatiebeveiliging | Algemeen directeur |",
        "| ‹deputy1.function› | ‹deputy2.function› |",
      ],
    ],
    between: [
      {
        after:
          "| Ingangsdatum contract | Kenmerk / nummer / titel contract | Korte omschrijving diensten | Aard van de verwerking | Soort Persoonsgegevens | Categorieën van betrokkenen | Doeleinden van de verwerking | Goedgekeurde subverwerkers | Afspraken bewaartermijnen |",
        before: "## Bijlage 2: Omschrijving nadere beveiligingsmaatregelen",
        lines: [],
      },
      {
        after: "## Bijlage 2: Omschrijving nadere beveiligingsmaatregelen",
        before: "## Bijlage 3: Specificatie tarieven",
        lines: ["‹annex2.measures›"],
      },
      {
        after: "## Bijlage 3: Specificatie tarieven",
        before: "## Bijlage 4 - Aanpassingen t.o.v. standaard tekst",
        lines: ["‹annex3.notes›", "| Functie | Uurtarief |"],
      },
      {
        after: "| Art | Tekst die vervalt | Vervangende tekst | Reden |",
        before: "## Bijlage 5 - Contactgegevens",
        lines: [],
      },
    ],
  },
  "bouw-verwerker": { source: "001a", replace: [], between: [] },
  "bouw-gezamenlijk": { source: "001b", replace: [], between: [] },
  zelfstandig: { source: "000", replace: [], between: [] },
  mms: {
    source: "003",
    // Dashes in numbers are numbering style: one pattern for all articles.
    replace: [
      [
        "## Artikel 12 – Bewaartermijnen en gevolgen van beëindiging overeenkomst",
        "## Artikel 12 - Bewaartermijnen en gevolgen van beëindiging overeenkomst",
      ],
    ],
    between: [],
  },
  coach: {
    source: "004",
    // The full stop after the second number is lost: numbering style too.
    replace: [
      [
        "2 client, te weten ……………, woonachtig te …………… hierna te noemen: “bovengenoemde client”,",
        "2. client, te weten ……………, woonachtig te …………… hierna te noemen: “bovengenoemde client”,",
      ],
    ],
    between: [],
  },
};
