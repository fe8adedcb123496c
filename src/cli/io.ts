/** Where a command writes: handed in, so that tests need no process. */
export interface Io {
  out(text: string): void;
  error(text: string): void;
}

/** Exit codes, as documented in docs/report.md. */
export const EXIT = { fine: 0, deviations: 1, unreadable: 2, uncompared: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
