export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

export function tallyStep(ok: boolean): Tally;
export function tallyVitest(report: VitestReport, ok: boolean): Tally;
export function tallyPlaywright(report: PlaywrightReport, ok: boolean): Tally;
export function addTallies(tallies: readonly Tally[]): Tally;
export function formatTally(tally: Tally): string;
