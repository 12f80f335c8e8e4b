/** What a row of a form is about, so that it is known wherever it comes to stand and whatever stands around it. */
export interface RowIdentity {
  /** The sign of the roadmap, and that of the version that the form was made from. */
  readonly roadmap: string;
  readonly version: string;
  /** The sign of the event. */
  readonly event: string;
  /** Which stage of the event it is, from 1; absent where it is the whole event. */
  readonly stage?: string;
  /** The days of the occasion, ISO; absent where its deadline names none. */
  readonly from?: string;
  readonly to?: string;
  /** The event's number when the form was made; absent where it has none. */
  readonly number?: string;
}

/** With what the identity of a row begins; a later form of it would begin otherwise. */
const mark = 'dk1';
/** What stands in the place of an identity in a row that only heads others. */
export const headingRow = `${mark}|heading`;

const whole = new RegExp(
  `^${mark}\\|([0-9a-f]+)\\|([0-9a-f]+)\\|([0-9a-f]+)\\|(\\d*)\\|([-\\d]*)\\|([-\\d]*)\\|([^|]*)$`,
);

/** A row's identity in one line of plain letters, which no office program takes for a number, a day or a formula. */
export function rowIdentityText({ roadmap, version, event, ...rest }: RowIdentity): string {
  const { stage = '', from = '', to = '', number = '' } = rest;
  return [mark, roadmap, version, event, stage, from, to, number.replaceAll('|', '')].join('|');
}

/** The identity that a cell holds; undefined where it holds none. */
export function readRowIdentity(text: string): RowIdentity | undefined {
  const [, roadmap, version, event, stage = '', from = '', to = '', number = ''] = whole.exec(text.trim()) ?? [];
  if (roadmap === undefined || version === undefined || event === undefined) return undefined;
  return {
    roadmap,
    version,
    event,
    ...(stage === '' ? {} : { stage }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(number === '' ? {} : { number }),
  };
}
