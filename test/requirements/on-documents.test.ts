/** A sample of the limb corpus on documents; `npm run prove -- --only limbs` runs all of it. */
import { measureLimbs } from "./measure";
import { NEUTRAL } from "./neutral";
import { limbsOn, once, rewritten, sourceOf, statuses } from "./words";

/** One in so many: under half a minute. */
const EACH = 40;

test("carrying words edited, moved or emptied are told with the right status, others are not", async () => {
  const { failures, byKind } = await measureLimbs([EACH, 7]);
  expect(failures).toEqual([]);
  for (const kind of ["deleted", "decisive", "denied", "conditional", "moved", "neutral"])
    expect(byKind[kind]?.[1]).toBeGreaterThan(0);
}, 120_000);

test("five hundred neutral edits", () => {
  expect(NEUTRAL).toHaveLength(500);
});

/** Edits around a verb: which word a difference tells as moved is its own choice. */
test.each([
  ["Verantwoordelijke kan verzoeken", "beperkt"],
  ["Verwerker kan verzoeken", "weaker"],
  ["Indien gewenst en voor zover mogelijk, kan verwerker verzoeken", "weaker"],
])("mms 12.4 as “%s” is %s", async (words, wanted) => {
  const { lines } = sourceOf("mms");
  const carrying = "Indien gewenst en voor zover mogelijk, kan verantwoordelijke verzoeken";
  const edited = rewritten(
    lines,
    "12.4",
    once((text) => text.replace(carrying, words)),
  );
  expect(edited.edits).toBe(1);
  const { "28.3.g-keuze": was } = statuses(await limbsOn("mms", lines));
  const { "28.3.g-keuze": now } = statuses(await limbsOn("mms", edited.lines));
  if (wanted === "beperkt") expect(now).toBe(was);
  else expect(["verzwakt", "vervallen"]).toContain(now);
});
