import { everyHint, type InlayHintSorts } from '../services/inlay-hints.ts';

/** What a person has chosen in the settings of an editor. */
export interface Settings {
  readonly inlayHints: InlayHintSorts;
}

/** What holds where nothing is chosen. */
export const defaultSettings: Settings = { inlayHints: everyHint };

/** Reads settings as an editor sends them. Total: what is absent or no setting counts as not chosen. */
export function readSettings(given: unknown): Settings {
  const hints = memberOf(given, 'inlayHints');
  const isWanted = (sort: keyof InlayHintSorts): boolean => {
    const chosen = memberOf(hints, sort);
    return typeof chosen === 'boolean' ? chosen : everyHint[sort];
  };
  return {
    inlayHints: {
      numbers: isWanted('numbers'),
      kinds: isWanted('kinds'),
      years: isWanted('years'),
      states: isWanted('states'),
    },
  };
}

/** The settings in a change of an editor's configuration; undefined where it says nothing of dorkarta. */
export function changedSettings(configuration: unknown): Settings | undefined {
  const own = memberOf(configuration, 'dorkarta');
  return own === undefined ? undefined : readSettings(own);
}

export function isSameSettings({ inlayHints: one }: Settings, { inlayHints: other }: Settings): boolean {
  return (
    one.numbers === other.numbers &&
    one.kinds === other.kinds &&
    one.years === other.years &&
    one.states === other.states
  );
}

/** An own member of an object, if it is one and has it. */
function memberOf(given: unknown, name: string): unknown {
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, name)) return undefined;
  return Object.getOwnPropertyDescriptor(given, name)?.value;
}
