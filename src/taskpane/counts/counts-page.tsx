/** Wat telt mee: kinds of difference that are counted from now on; a report that stands is made again. */
import { checkTexts } from "../../messages/pane/check";
import { verdictText } from "../check/verdict-text";
import { useSession, useTexts } from "../session/session";
import { WhatCounts } from "./what-counts";

export default function CountsPage() {
  const texts = useTexts(checkTexts);
  const { check, announce } = useSession();
  return (
    <WhatCounts
      counted={check.counted}
      onChange={(kinds) =>
        void check.count(kinds).then((made) => {
          if (made) announce(verdictText(texts, made.report));
        })
      }
    />
  );
}
