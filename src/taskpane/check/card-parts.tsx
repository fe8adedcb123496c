/** What the cards of deviations are made of: where, of what kind, why it counts, who proposed it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Deviation } from "../../outcome";
import { BCP47 } from "../../messages/locale";
import { checkTexts } from "../../messages/pane/check";
import { contentsTexts } from "../../messages/pane/contents";
import { TOUCHES_REQUIREMENT, weightReasons } from "../../messages/weight";
import { Mark } from "../parts/mark";
import { useSession, useTexts } from "../session/session";

const useStyles = makeStyles({
  card: {
    listStyleType: "none",
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The marks stay together: beside the place, or all of them below it.
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  marks: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function Card({ children }: { children: ReactNode }) {
  return <li className={useStyles().card}>{children}</li>;
}

/** A line below the head, in small grey letters. */
export function CardLine({ children }: { children: ReactNode }) {
  return <p className={useStyles().line}>{children}</p>;
}

/** A name, and the marks of the deviation beside it. */
export function CardHead(props: { children: ReactNode; deviation: Deviation | null }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { deviation } = props;
  return (
    <div className={styles.head}>
      {props.children}
      {deviation && (
        <div className={styles.marks}>
          {[deviation.kind, ...(deviation.also ?? [])].map((kind) => (
            <Mark key={kind} tone="plain">
              {texts.kind[kind]}
            </Mark>
          ))}
          {deviation.weight.level === "substance" && <Mark tone="strong">{texts.substance}</Mark>}
        </div>
      )}
    </div>
  );
}

/** Why it is of substance, or only wording; and the requirements it touches by name. */
export function Reasons(props: { deviation: Deviation; sources: ReadonlyMap<string, string> }) {
  const contents = useTexts(contentsTexts);
  const { locale } = useSession();
  const { weight, requirements } = props.deviation;
  const touched = [...new Set(requirements.flatMap((id) => props.sources.get(id) ?? []))];
  const codes = weight.reasons.filter(
    (code) => code !== TOUCHES_REQUIREMENT || touched.length === 0,
  );
  const sentences = [
    weightReasons(codes, locale),
    touched.length > 0 ? `${contents.touches} ${touched.join("; ")}` : "",
  ].filter(Boolean);
  if (sentences.length === 0) return null;
  return <CardLine>{sentences.map(asSentence).join(" ")}</CardLine>;
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Who proposed it, and when last: each author once. */
export function Proposers({ deviation }: { deviation: Deviation }) {
  const texts = useTexts(checkTexts);
  const { locale } = useSession();
  const last = new Map(deviation.proposals?.map(({ author, date }) => [author, date]));
  if (last.size === 0) return null;
  const names = [...last].map(([author, date]) =>
    texts.proposer(author, when(date, BCP47[locale])),
  );
  return <CardLine>{texts.proposedBy(names.join("; "))}</CardLine>;
}

/** Word writes its own clock and calls it UTC: shown as written. */
function when(date: string, language: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return "";
  return new Intl.DateTimeFormat(language, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(time);
}
