import type { IsoDay } from '../../calendar/iso-day.ts';
import { dueOf } from '../../due/due.ts';
import { type AskedRow, askedRows } from '../../identity/asked-rows.ts';
import { type AskingKey, askingHeads } from '../../identity/form-words.ts';
import { identityOf } from '../../identity/roadmap-identity.ts';
import { foldTitle } from '../../text/fold.ts';
import { inOneLine } from '../../text/in-one-line.ts';
import { quoted } from '../../text/quoted.ts';
import type { RoadmapView } from '../../view/roadmap-view.ts';
import { type FilledCell, type FilledRow, wordsOf } from './filled-rows.ts';
import type { FoundEvent } from './find-event.ts';

/** What a row asks otherwise than the roadmap does now. */
export interface AskedOtherwise {
  /** What changed in the roadmap since the form was made, a clause each. */
  readonly changes: readonly string[];
  /** What somebody wrote over in the form. */
  readonly written: readonly FilledCell[];
}

/** Compares what rows ask with what a form of the roadmap would ask now. */
export function askedOtherwise(
  view: RoadmapView,
  asOf: IsoDay | undefined,
): (row: FilledRow, found: FoundEvent) => AskedOtherwise {
  const identity = identityOf(view);
  const due = dueOf(view, { asOf: asOf ?? '9999-12-31' });
  const known = new Map<number, readonly AskedRow[]>();
  const rowsOf = ({ event, position }: FoundEvent): readonly AskedRow[] => {
    const standing = due.of(event.event);
    const rows = known.get(position) ?? (standing === undefined ? [] : askedRows(standing, identity));
    known.set(position, rows);
    return rows;
  };
  return (row, found) => {
    const rows = rowsOf(found);
    const now =
      rows.find((each) => isSameOccasion(each, found)) ?? rows.find(({ occasion }) => occasion.stage === found.stage);
    // All stages that were moved at once are asked for in one row.
    if (now === undefined) return { changes: [], written: [] };
    const isOlder = row.identity !== undefined && row.identity.version !== identity.version;
    const differing = (Object.keys(askingHeads) as AskingKey[]).flatMap((key) => {
      const cell = row.asks[key];
      return cell === undefined || isSame(key, wordsOf(cell), now.asks[key]) ? [] : [{ key, cell, is: now.asks[key] }];
    });
    if (!isOlder) return { changes: [], written: differing.map(({ cell }) => cell) };
    return { changes: differing.map(({ key, cell, is }) => changeText(key, wordsOf(cell), is)), written: [] };
  };
}

function isSameOccasion({ occasion }: AskedRow, { stage, days }: FoundEvent): boolean {
  return occasion.stage === stage && occasion.days?.from === days?.from && occasion.days?.to === days?.to;
}

/** What was moved bears its new deadline, and the stated one behind it. */
function isSame(key: AskingKey, was: string, is: string): boolean {
  const [one, other] = [was, is].map((text) => foldTitle(text.replace(/\s+/g, ' ')).replace(/\.$/, ''));
  if (one === other) return true;
  const stated = is.split('\n')[0] ?? '';
  return key === 'deadline' && stated !== '' && was.includes(`(было: ${stated})`);
}

/** «срок: было «март 2021», стало «апрель 2021»». */
function changeText(key: AskingKey, was: string, is: string): string {
  const now = is === '' ? 'теперь не указано' : `стало ${quoted(inOneLine(is))}`;
  return `${askingHeads[key].toLowerCase()}: было ${quoted(inOneLine(was))}, ${now}`;
}
