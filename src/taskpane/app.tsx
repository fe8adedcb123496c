/** Starts with Word, then shows the shell in the right colours and language. */
import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { localeOf } from "../messages/locale";
import { shellTexts } from "../messages/pane/shell";
import { startHost, type HostInfo } from "../word/host";
import { FailureNotice } from "./parts/notice";
import { failureOf, type Failure } from "./session/failure";
import { Shell } from "./shell";
import { darkTheme, lightTheme, useDark } from "./theme";

type Start = { host: HostInfo } | { failure: Failure } | null;

export function App() {
  const [start, setStart] = useState<Start>(null);
  useEffect(() => {
    startHost().then(
      (host) => setStart({ host }),
      (error: unknown) => setStart({ failure: failureOf(error) }),
    );
  }, []);
  const host = start && "host" in start ? start.host : null;
  const dark = useDark(host?.dark ?? null);
  const locale = localeOf(host?.language ?? navigator.language);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} style={{ minHeight: "100%" }}>
      {start === null && <p role="status">{shellTexts[locale].starting}</p>}
      {start && "failure" in start && <FailureNotice failure={start.failure} locale={locale} />}
      {host && <Shell host={host} locale={locale} />}
    </FluentProvider>
  );
}
