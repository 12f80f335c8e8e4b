import { daysText } from '../calendar/days-text.ts';
import type { DueEvent, DueOccasion } from '../due/due.ts';
import { plannedText } from '../model/indicator-plan.ts';
import type { Mention } from '../model/mention.schema.ts';
import { mentionTitle } from '../model/mention.ts';
import { partsOf } from '../roadmap/inheritance.ts';
import type { Container, Containers } from '../roadmap/walk.ts';
import { inOneLine } from '../text/in-one-line.ts';
import type { AskingKey } from './form-words.ts';
import type { RoadmapIdentity } from './roadmap-identity.ts';
import type { RowIdentity } from './row-identity.ts';

/** A row of a form: an occasion of an event, and what the form says of it. */
export interface AskedRow {
  readonly identity: RowIdentity;
  readonly occasion: DueOccasion;
  readonly asks: Readonly<Record<AskingKey, string>>;
  /** Who carries it out, co-performers too. */
  readonly performers: readonly string[];
}

/** The rows that a form can have of an event: one for each occasion that was not moved. */
export function askedRows(standing: DueEvent, identity: RoadmapIdentity): readonly AskedRow[] {
  const { event, number } = standing.event;
  const counting = standing.occasions.filter(({ movedTo }) => movedTo === undefined);
  return counting.map((occasion) => ({
    identity: {
      roadmap: identity.roadmap,
      version: identity.version,
      event: identity.events.get(event) ?? '',
      ...(occasion.stage === undefined ? {} : { stage: String(event.stages.indexOf(occasion.stage) + 1) }),
      ...occasion.days,
      ...(number === undefined ? {} : { number }),
    },
    occasion,
    ...asked(standing, occasion, counting.length > 1),
  }));
}

/** How the rows of a section are headed: «1. Кадры», «1. Кадры. 1.2. Методика». */
export function askedSection(containers: Containers, numbers: ReadonlyMap<object, string>): string {
  return (containers as readonly Container[])
    .flatMap((each) => ('rank' in each ? [[numbers.get(each) ?? '', each.title].filter(isSaid).join(' ')] : []))
    .filter(isSaid)
    .map(inOneLine)
    .join('. ');
}

function asked(
  { event: view, occasions }: DueEvent,
  { stage, days, isNew }: DueOccasion,
  isOneOfMany: boolean,
): Pick<AskedRow, 'asks' | 'performers'> {
  const [whole] = partsOf({ ...view.event, stages: [] }, view.inherited);
  const row = partsOf(view.event, view.inherited).find((each) => each.stage === stage) ?? whole;
  const performers = namesOf(row?.performers);
  const coPerformers = namesOf(row?.coPerformers);
  const stated = row?.deadline?.text ?? '';
  const deadline = isNew ? newDeadline(occasions, stage, stated) : stated;
  const indicators = row?.indicators ?? [];
  return {
    performers: [...new Set([...performers, ...coPerformers])],
    asks: {
      number: view.number ?? '',
      event: [...view.texts, stage?.title ?? ''].filter(isSaid).join('\n'),
      deadline: isOneOfMany && days !== undefined ? `${deadline}\n(${daysText(days)})` : deadline,
      performers: [...performers, ...(coPerformers.length === 0 ? [] : ['Соисполнители:', ...coPerformers])].join('\n'),
      plan: indicators
        .map((each) => [each.text, plannedText(each)].filter(isSaid).join(' – '))
        .map((text, index) => (indicators.length > 1 ? `${index + 1}) ${text}` : text))
        .join('\n'),
    },
  };
}

/** The deadline to which it was moved; of several stages at once there was no one deadline. */
function newDeadline(occasions: readonly DueOccasion[], stage: DueOccasion['stage'], stated: string): string {
  const moved = occasions.filter(({ movedTo }) => movedTo !== undefined);
  const { movedTo } = moved.find((each) => each.stage === stage) ?? moved[0] ?? {};
  if (movedTo === undefined) return stated;
  return stated === '' ? movedTo.text : `${movedTo.text} (было: ${stated})`;
}

function namesOf(mentions: readonly Mention[] = []): readonly string[] {
  return mentions.map(mentionTitle).map(inOneLine).filter(isSaid);
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}
