/** The ribbon's buttons that do their work without a pane. */

/**
 * Ties buttons to their work once Office is there.
 * @param commands name in the manifest → what it does; a command ends when its work does, whatever happens
 */
export function onCommands(commands: Record<string, () => Promise<void>>): void {
  void Office.onReady(() => {
    for (const [name, work] of Object.entries(commands)) {
      Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
        // Word waits for this, and lets no other button work meanwhile.
        void work().finally(() => event.completed());
      });
    }
  });
}

/** Office's display language, such as "nl-NL"; undefined where Office could not start. */
export function displayLanguage(): string | undefined {
  return (Office.context as Office.Context | undefined)?.displayLanguage;
}
