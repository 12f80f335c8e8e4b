import {
  type Container,
  type Containers,
  type DueEvent,
  type DueOccasion,
  daysText,
  dueOf,
  type EventView,
  type IsoDay,
  identityOf,
  inOneLine,
  mentionTitle,
  partsOf,
  plannedText,
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
    const section = sectionHead(containers, numbers.sections);
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

/** A form for each performer, with his own rows, in the order in which they are first named; what nobody carries out comes last. */
export function splitByPerformer(form: Form): readonly Form[] {
  const names = new Set(form.rows.flatMap(({ performers }) => performers));
  const own = [...names].map((performer) => ({
    ...form,
    performer,
    rows: form.rows.filter(({ performers }) => performers.includes(performer)),
  }));
  const nobodys = form.rows.filter(({ performers }) => performers.length === 0);
  return nobodys.length === 0 ? own : [...own, { ...form, performer: '', rows: nobodys }];
}

/** «1. Кадры», «1. Кадры. 1.2. Методика». */
function sectionHead(containers: Containers, numbers: ReadonlyMap<object, string>): string {
  return (containers as readonly Container[])
    .flatMap((each) => ('rank' in each ? [[numbers.get(each) ?? '', each.title].filter(isSaid).join(' ')] : []))
    .filter(isSaid)
    .map(inOneLine)
    .join('. ');
}

/** What the rows of an event rest on beside the event. */
interface Around {
  readonly section: string;
  readonly identity: RoadmapIdentity;
  readonly all: boolean;
}

function eventRows(standing: DueEvent, { section, identity, all }: Around): readonly FormRow[] {
  const { event } = standing.event;
  const counting = standing.occasions.filter(({ movedTo }) => movedTo === undefined);
  const asked = all ? counting : counting.filter(({ timing }) => timing === 'due');
  return asked.map((occasion, index): FormRow => {
    const row = askedRow(standing, occasion, counting.length > 1);
    const { number } = standing.event;
    return {
      identity: rowIdentityText({
        roadmap: identity.roadmap,
        version: identity.version,
        event: identity.events.get(event) ?? '',
        ...(occasion.stage === undefined ? {} : { stage: String(event.stages.indexOf(occasion.stage) + 1) }),
        ...occasion.days,
        ...(number === undefined ? {} : { number }),
      }),
      section,
      ...row,
      answers: reportedAnswers(standing, occasion, { isFirst: index === 0, isOnly: asked.length === 1 }),
      days: occasion.days,
      event,
    };
  });
}

function askedRow(
  { event: view, occasions }: DueEvent,
  { stage, days, isNew }: DueOccasion,
  isOneOfMany: boolean,
): Pick<FormRow, 'asks' | 'performers'> {
  const [whole] = partsOf({ ...view.event, stages: [] }, view.inherited);
  const row = partsOf(view.event, view.inherited).find((each) => each.stage === stage) ?? whole;
  const performers = (row?.performers ?? []).map(mentionTitle).map(inOneLine).filter(isSaid);
  const moved = isNew ? occasions.find((each) => each.movedTo !== undefined && each.stage === stage) : undefined;
  const stated = row?.deadline?.text ?? '';
  const deadline = moved?.movedTo === undefined ? stated : `${moved.movedTo.text} (было: ${stated})`;
  const indicators = row?.indicators ?? [];
  return {
    performers: [...new Set(performers)],
    asks: {
      number: view.number ?? '',
      event: [...view.texts, stage?.title ?? ''].filter(isSaid).join('\n'),
      deadline: isOneOfMany && days !== undefined ? `${deadline}\n(${daysText(days)})` : deadline,
      performers: performers.join('\n'),
      plan: indicators
        .map((each) => [each.text, plannedText(each)].filter(isSaid).join(' – '))
        .map((text, index) => (indicators.length > 1 ? `${index + 1}) ${text}` : text))
        .join('\n'),
    },
  };
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}
