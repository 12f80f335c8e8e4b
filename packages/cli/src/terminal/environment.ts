import type { Appearance } from './appearance.ts';

/** Threads that can share work. */
export interface Threads {
  /** What each thread runs, beside the parts of the program: it begins with the part that its first argument names. */
  readonly start: string;
  /** So many can run at a time. */
  readonly most: number;
  /** Is told how to end threads when some were started: whoever calls the program off lets them do what they have begun. */
  readonly onStart?: (end: () => Promise<void>) => void;
}

/** What a call of the command line has around it, so that tests can give it another. */
export interface Environment {
  /** How the program is called here, as a person types it: «dorkarta», or «node packages/cli/dist/dorkarta.js». */
  readonly callName: string;
  /** The year that it is: only a new roadmap asks, where its author names no period. */
  readonly year: number;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Machine-readable output. */
  readonly stdout: (text: string) => void;
  /** Everything else. */
  readonly stderr: (text: string) => void;
  /** How each of the two shows text. */
  readonly appearance: { readonly stdout: Appearance; readonly stderr: Appearance };
  /** Whether a person watches stderr. */
  readonly interactive: boolean;
  /** Absent, everything is done in one thread. */
  readonly threads?: Threads;
  /** Is told of a file so large that the call takes some seconds. */
  readonly onLongRun?: () => void;
  /** Whether a bug shows where in the program it happened. */
  readonly debug: boolean;
}
