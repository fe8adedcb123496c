/** The organisation's details: typed, checked, kept in this browser. */
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { checkAnswer } from "../../clauses/answer-check";
import {
  EMPTY_PROFILE,
  PROFILE_KEYS,
  PROFILE_TYPES,
  type Party,
  type Profile,
} from "../../clauses/profile";
import { fillTexts } from "../../messages/pane/fill";
import { keptTexts } from "../../messages/pane/kept";
import { keepProfile, keptProfile } from "../../word/profile";
import { Notice, type Tone } from "../parts/notice";
import { useSession, useTexts } from "../session/session";
import { ProfileFile } from "./profile-file";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  // A list is as wide as its longest entry, unless it is told otherwise.
  party: { gridTemplateColumns: "minmax(0, 1fr)" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function ProfileForm() {
  const styles = useStyles();
  const texts = useTexts(keptTexts);
  const { faults } = useTexts(fillTexts);
  const { announce } = useSession();
  const [profile, setProfile] = useState(() => keptProfile() ?? EMPTY_PROFILE);
  const [told, setTold] = useState<{ tone: Tone; text: string } | null>(null);
  const [asking, setAsking] = useState(false);

  const tell = (tone: Tone, text: string) => {
    setTold({ tone, text });
    announce(text);
  };
  const keep = (next: Profile | null, text: string) => {
    setAsking(false);
    setProfile(next ?? EMPTY_PROFILE);
    if (keepProfile(next)) tell("success", text);
    else tell("error", texts.refused);
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep(profile, texts.kept);
      }}
    >
      <Field label={texts.party} className={styles.party}>
        <Select
          value={String(profile.party ?? "")}
          onChange={(_, { value }) =>
            setProfile({ ...profile, party: value ? (Number(value) as Party) : undefined })
          }
        >
          <option value="">–</option>
          <option value="1">{texts.parties[1]}</option>
          <option value="2">{texts.parties[2]}</option>
        </Select>
      </Field>
      {PROFILE_KEYS.map((key) => {
        const value = profile.details[key] ?? "";
        const fault = checkAnswer(PROFILE_TYPES[key], value);
        return (
          <Field
            key={key}
            label={texts.keys[key]}
            validationState={fault ? "warning" : "none"}
            validationMessage={fault ? faults[fault] : undefined}
          >
            <Input
              value={value}
              onChange={(_, data) =>
                setProfile({ ...profile, details: { ...profile.details, [key]: data.value } })
              }
            />
          </Field>
        );
      })}
      {told && <Notice tone={told.tone} title={told.text} />}
      {asking && (
        <Notice
          tone="warning"
          title={texts.removeAsk}
          actions={
            <>
              <Button size="small" onClick={() => keep(null, texts.removed)}>
                {texts.removeYes}
              </Button>
              <Button size="small" onClick={() => setAsking(false)}>
                {texts.removeNo}
              </Button>
            </>
          }
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {texts.keep}
        </Button>
        <ProfileFile
          profile={profile}
          onRead={(read) => keep(read, texts.imported)}
          onTell={tell}
        />
        <Button onClick={() => setAsking(true)}>{texts.remove}</Button>
      </div>
    </form>
  );
}
