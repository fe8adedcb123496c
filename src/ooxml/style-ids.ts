/** Ids of our paragraph styles. The names the user sees stand below. */
export const STYLE = {
  title: "MTTitel",
  heading: "MTKop",
  text: "MTTekst",
  party: "MTPartij",
  recital: "MTOverweging",
  article: "MTArtikel",
  clause: "MTLid",
  clauseText: "MTLidVervolg",
  item: "MTOnderdeel",
  annex: "MTBijlage",
  annexHeading: "MTBijlageKop",
  definition: "MTDefinitie",
  cell: "MTTabeltekst",
  cellHead: "MTTabelkop",
  cellTight: "MTTabeltekstSmal",
  cellHeadTight: "MTTabelkopSmal",
  cellSmall: "MTTabeltekstKlein",
  cellHeadSmall: "MTTabelkopKlein",
  signature: "MTOndertekening",
  gap: "MTTussenruimte",
} as const;

/** Half points: Normal of a document of ours, and what widths are reckoned with. */
export const BODY_SIZE = 20;
/** Half points, in tables. */
export const CELL_SIZE = { normal: 18, small: 14 } as const;

/** Twips from the margin to the text of a clause; its number hangs in front. */
export const CLAUSE_INDENT = 737;
