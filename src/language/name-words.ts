/** Words of the grammar of names (`names`), as data. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** In lower case no name holds one of these: what begins there is a clause, a condition or a sentence. */
export const NAME_STOPS = set(
  // Who, which, whose.
  "die dat welke wie wat waar waarvan waarvoor waarbij waarop waaraan waarmee waarin waartoe wiens zij hij ze " +
    "haar hun hen hem ons onze wij we u uw ik mij mijn jij jou jouw deze dit zulks men iedere enige " +
    "derde derden daartoe daarvan daarvoor daarbij daarmee daarin hierna hierbij hiervan hiervoor hiertoe hierin hieronder " +
    // On what condition, how far.
    "mits tenzij behoudens indien wanneer zodra zolang zover voorzover behalve uitgezonderd ongeacht hoewel omdat " +
    "opdat zodat terwijl totdat voordat nadat alsof als anders tevens slechts uitsluitend alleen enkel hoogste hoogstens " +
    "hooguit maximaal maximum minimaal minimum minste tegen " +
    // Not.
    "niet geen nooit nimmer noch zonder niets niemand evenmin " +
    // Verbs that contracts are made of.
    "is zijn wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden mag mogen " +
    "moet moeten dient dienen hoeft hoeven wil willen blijft blijven geldt gelden betaalt betalen draagt dragen " +
    "aanvaardt aanvaarden garandeert garanderen vrijwaart vrijwaren vergoedt vergoeden doet gaat gaan komt komen ziet " +
    "staat staan stelt stellen houdt houden neemt nemen geeft geven krijgt krijgen laat laten maakt maken meldt melden " +
    "bewaart bewaren gebruikt ontvangt levert leveren sluit sluiten eindigt vervalt behoudt wijkt wijst beslist bepaalt " +
    "optreedt erkent verklaart verbindt voorbehoudt begint loopt ligt berust bindt treedt handelend handelende " +
    // What is limited or excluded.
    "aansprakelijk aansprakelijkheid vrijwaring uitsluiting voorbehoud toepassing toepasselijkheid " +
    // English.
    "without unless provided if shall will may must not no any its their which who whose subject except only hereinafter",
);

/** With a capital only because a sentence begins so. */
export const NAMES_OF_NOBODY = set(
  "De Het Een Deze Dit Die Dat Wij We Zij Hij Ik U Jij Je Men Alle Elke Iedere Geen Aan Als Indien Op In Bij Na Voor " +
    "Van Met Te Ter Ten Tot Door Over Onder Uit Om Zodra Wanneer Tenzij Mits The A An We If",
);

/** Small words inside names. */
export const PARTICLES = set(
  "van der den de het een 't t 's s ten ter te tot op aan in bij voor uit en of & la le les du des von zu da dos el al bin a b c",
);

export const TITLES = set(
  "mevrouw mevr mw de heer dhr meneer mr dr drs ir ing prof bc msc mba ms mrs sir namens haar zijn ondergetekende",
);

/** What an address says besides names and numbers. */
export const ADDRESS_WORDS = set(
  "bis hs huis etage verdieping e ed boven beneden unit kamer gebouw toren postbus bezoekadres postadres factuuradres " +
    "rood zwart links rechts nr nrs no nummer t/m toegang ingang",
);

/** A street in lower case. */
export const STREETS =
  /(?:straat|laan|weg|plein|kade|singel|gracht|dijk|steeg|hof|park|pad|markt|dreef|baan|ring|plantsoen|boulevard)$/u;
