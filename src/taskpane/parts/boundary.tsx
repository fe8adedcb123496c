/** A page that fails says so in its own place; the rest of the pane goes on. */
import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Locale } from "../../messages/locale";
import { shellTexts } from "../../messages/pane/shell";
import { causeOf, failureOf, type Failure } from "../session/failure";
import { forgetFailedPages } from "../page-loader";
import { forgetModels } from "../session/library";
import { FailureNotice } from "./notice";

export class Boundary extends Component<
  { locale: Locale; children: ReactNode },
  { failure: Failure | null }
> {
  override state: { failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: failureOf(error) };
  }

  override componentDidCatch(error: unknown): void {
    void causeOf(error).then((failure) => this.setState({ failure }));
  }

  private readonly retry = () => {
    forgetFailedPages();
    forgetModels();
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { locale, children } = this.props;
    if (!this.state.failure) return children;
    return (
      <FailureNotice
        failure={this.state.failure}
        locale={locale}
        actions={<Button onClick={this.retry}>{shellTexts[locale].retry}</Button>}
      />
    );
  }
}
