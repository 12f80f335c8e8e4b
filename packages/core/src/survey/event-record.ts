import { eventFeatures } from '../facts/event-feature.ts';
import { type Fact, noFact, statedFact } from '../facts/fact.ts';
import type { Inference } from '../facts/inference.ts';
import { regionalFact } from '../facts/regional-fact.ts';
import { mentionTitle } from '../model/mention.ts';
import { namesTime } from '../phrases/resolve-deadline.ts';
import type { Evidence } from '../score/evidence.ts';
import type { Locate } from '../score/score-roadmap.ts';
import { inOneLine } from '../text/in-one-line.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { rowDeadlines } from '../view/deadline-view.ts';
import { titleOf } from '../view/event-alone.ts';
import type { EventView } from '../view/event-run.ts';
import { indicatorsOf } from '../view/fact-view.ts';
import type { EventRecord, FactRecord, SurveyFeature } from './survey-record.ts';

/** With what an event is recorded: what is known of it, its sign, and where it stands. */
export interface RecordingEvents extends Pick<Evidence, 'factOf'> {
  readonly signs: ReadonlyMap<EventView['event'], string>;
  readonly locate: Locate;
  readonly inference: Inference;
}

/** What a survey keeps of an event. */
export function eventRecord(view: EventView, { factOf, signs, locate, inference }: RecordingEvents): EventRecord {
  const { event, number, original, inherited } = view;
  const line = locate({ node: event, field: 'title' })?.line;
  return {
    sign: signs.get(event) ?? '',
    number: number ?? null,
    title: inOneLine(titleOf(view)),
    ...(line === undefined ? {} : { line }),
    deadline: inOneLine(
      rowDeadlines(view)
        .map(({ deadline }) => deadline.text)
        .join('; '),
    ),
    performers: inOneLine(inherited.performers.map(mentionTitle).join(', ')),
    indicators: indicatorsOf(event).map(({ text }) => inOneLine(text)),
    forms: formsOf(view, inference),
    ...(original === undefined ? {} : { copies: original.number ?? inOneLine(titleOf(original)) }),
    facts: factRecords([
      ...eventFeatures.map((feature): FoundFact => [feature, factOf(view, feature)]),
      ['concrete-deadline', concreteDeadlineFact(view, factOf(view, 'deadline'))],
      ['joins-region', regionalFact(view, factOf)],
    ]),
  };
}

type FoundFact = readonly [feature: SurveyFeature, fact: Fact];

/** Facts to be kept: what is so or may be, and what is not so although somebody could think it is. */
export function factRecords(facts: Iterable<FoundFact>): EventRecord['facts'] {
  const kept: Partial<Record<SurveyFeature, FactRecord>> = {};
  for (const [feature, { certainty, basis, words, why }] of facts) {
    if (certainty === 'no' && why === undefined && words === '') continue;
    kept[feature] = { certainty, basis, words: inOneLine(words), ...(why === undefined ? {} : { why }) };
  }
  return kept;
}

/** Whether every deadline of an event names a time: «по отдельному графику» names none. */
function concreteDeadlineFact(view: EventView, deadline: Fact): Fact {
  if (deadline.certainty === 'no') return deadline;
  const vague = rowDeadlines(view).filter((each) => !namesTime(each.deadline));
  return vague.length === 0
    ? statedFact(deadline.words)
    : noFact(vague.map((each) => each.deadline.text).join('; '), 'срок не называет времени');
}

/** Forms as stated; where none is, those that the title names. */
function formsOf({ inherited, texts }: EventView, inference: Inference): readonly string[] {
  const stated = inherited.kinds.flatMap(({ form }) => form ?? []);
  if (inherited.kinds.length > 0) return [...new Set(stated)];
  const named = texts.filter((text) => !isPlaceholder(text)).flatMap((text) => inference.kinds(text, {}));
  return [...new Set(named.flatMap(({ sure, form }) => (sure && form !== undefined ? [form] : [])))];
}
