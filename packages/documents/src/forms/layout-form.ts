import {
  askedRows,
  askedSection,
  type DueEvent,
  dueOf,
  type EventView,
  foldTitle,
  grouped,
  type IsoDay,
  identityOf,
  knownAnswers,
  type ReportsOn,
  type RoadmapIdentity,
  type RoadmapView,
  rowIdentityText,
} from '@dorkarta/core';
import type { Form, FormRow } from './form.ts';
import { reportedAnswers } from './reported-answers.ts';

/** What a form asks for. */
export interface FormOptions {
  /** What is due by that day is asked for. */
  readonly asOf: IsoDay;
  /** Whether everything is asked for, due or not. */
  readonly all?: boolean;
  /** What was reported of an event already, the earliest first. */
  readonly reportsOn?: ReportsOn;
}

/** A form, and what it does not ask for because nobody said when it is due. */
export interface FormLayout {
  readonly form: Form;
  readonly undated: readonly EventView[];
}

/** The form to be sent out: a row for each occasion that is due. */
export function layoutForm(view: RoadmapView, { asOf, all = false, reportsOn }: FormOptions): FormLayout {
  const { roadmap, runs, numbers } = view;
  const identity = identityOf(view);
  const due = dueOf(view, { asOf, reportsOn: reportsOn ?? (() => []) });
  const undated: EventView[] = [];
  const rows = runs.flatMap(({ run, containers }) => {
    const section = askedSection(containers, numbers.sections);
    return run.events.flatMap(({ event }): readonly FormRow[] => {
      const standing = due.of(event);
      if (standing === undefined) return [];
      if (!all && standing.occasions.some(({ timing }) => timing === 'vague')) undated.push(standing.event);
      return eventRows(standing, { section, identity, all });
    });
  });
  const { title, municipality = '', region = '' } = roadmap;
  return {
    form: {
      roadmap: { title, municipality, region, sign: identity.roadmap, version: identity.version },
      asOf,
      rows,
    },
    undated,
  };
}

/**
 * A form for each performer and co-performer, with his own rows, in the order in which they are first named; a name in other letters
 * or quotes is the same. What nobody carries out comes last.
 */
export function splitByPerformer(form: Form): readonly Form[] {
  const names = grouped(
    form.rows.flatMap(({ performers }) => performers),
    foldTitle,
  );
  const own = [...names].map(([folded, [performer = '']]) => ({
    ...form,
    performer,
    rows: form.rows.filter(({ performers }) => performers.some((each) => foldTitle(each) === folded)),
  }));
  const nobodys = form.rows.filter(({ performers }) => performers.length === 0);
  return nobodys.length === 0 ? own : [...own, { ...form, performer: '', rows: nobodys }];
}

/** What the rows of an event rest on beside the event. */
interface Around {
  readonly section: string;
  readonly identity: RoadmapIdentity;
  readonly all: boolean;
}

function eventRows(standing: DueEvent, { section, identity, all }: Around): readonly FormRow[] {
  const rows = askedRows(standing, identity).filter(({ occasion }) => all || occasion.timing === 'due');
  if (rows.length === 0) return [];
  const known = knownAnswers(standing);
  return rows.map(
    ({ identity: own, occasion, asks, performers }, index): FormRow => ({
      identity: rowIdentityText(own),
      section,
      asks,
      performers,
      answers: reportedAnswers(known, occasion, index === 0),
      days: occasion.days,
      event: standing.event.event,
    }),
  );
}
