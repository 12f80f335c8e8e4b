/** The exit codes of the command line; where several apply, the highest does. */
export const exitCodes = {
  /** Everything asked for was done. */
  fine: 0,
  /** There are findings at or above the threshold, or files that are not formatted as they should be. */
  findings: 1,
  /** The call or a configuration is wrong; nothing was written. */
  usage: 2,
  /** A file could not be read (missing, not UTF-8, over 20 MB, 100,000 lines or 150,000 separators) or written. */
  files: 3,
  /** The program itself is wrong. */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The highest of the codes that apply. */
export function highest(codes: Iterable<ExitCode>): ExitCode {
  let result: ExitCode = exitCodes.fine;
  for (const code of codes) if (code > result) result = code;
  return result;
}
