/** The organisation's details proposed for the open fields of one party. Nothing filled is touched. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { profileAnswers, type Party } from "../../clauses/profile";
import { fillTexts } from "../../messages/pane/fill";
import { keptProfile } from "../../word/profile";
import type { FillChange, ModelFill } from "../../word/fill-types";
import { useSession, useTexts } from "../session/session";
import { keyOf, type } from "./store";

const useStyles = makeStyles({
  box: { display: "grid", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function OwnDetails(props: {
  fills: readonly ModelFill[];
  drafts: ReadonlyMap<string, FillChange>;
  disabled: boolean;
}) {
  const styles = useStyles();
  const texts = useTexts(fillTexts);
  const { announce, goTo } = useSession();
  const [profile] = useState(keptProfile);
  const [told, setTold] = useState("");
  const roles = props.fills[0]?.model.roles ?? [];

  if (!profile)
    return (
      <Button size="small" onClick={() => goTo("bewaarde-gegevens")}>
        {texts.noProfile}
      </Button>
    );

  const propose = (party: Party) => {
    const changes = props.fills.flatMap(({ model, fields }) =>
      Object.entries(profileAnswers(model, profile, party)).flatMap(([id, value]): FillChange[] => {
        const state = fields.find((field) => field.id === id);
        const change: FillChange = { kind: "field", model: model.id, id, value, seen: [] };
        const open = state && !state.closed && state.values.length === 0;
        return open && !props.drafts.has(keyOf(change)) ? [change] : [];
      }),
    );
    changes.forEach(type);
    setTold(texts.profileUsed(changes.length));
    announce(texts.profileUsed(changes.length));
  };
  return (
    <div className={styles.box} role="group" aria-label={texts.profile}>
      <div>{texts.profile}</div>
      <div className={styles.buttons}>
        {([1, 2] as const).map((party) => (
          <Button
            key={party}
            size="small"
            appearance={profile.party === party ? "outline" : "secondary"}
            disabledFocusable={props.disabled}
            onClick={() => propose(party)}
          >
            {roles[party - 1] ?? String(party)}
          </Button>
        ))}
      </div>
      {told && <div>{told}</div>}
    </div>
  );
}
