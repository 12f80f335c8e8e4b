/** How a stream shows what is written to it. */
export interface Appearance {
  readonly colours: boolean;
  /** The width of the terminal in characters; lines elsewhere may be of any length. */
  readonly width?: number;
}

/** A pipe or a file: text alone. */
export const plainAppearance: Appearance = { colours: false };

/** What Node says of a stream. */
export interface StreamTraits {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** A person at a terminal sees colours, and lines that fit it; NO_COLOR forbids colours, FORCE_COLOR asks for them anywhere. */
export function appearanceOf({ isTTY, columns }: StreamTraits, variables: NodeJS.ProcessEnv): Appearance {
  const colours = wantsColours(isTTY === true, variables);
  return isTTY === true && columns !== undefined && columns > 0 ? { colours, width: columns } : { colours };
}

function wantsColours(isTerminal: boolean, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}
