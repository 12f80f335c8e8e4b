import { assertNever } from '../assert-never.ts';
import type { FactOf } from '../facts/event-facts.ts';
import type { EventFeature } from '../facts/event-feature.ts';
import { type Fact, noFact, weakest } from '../facts/fact.ts';
import type { Requirement } from '../rubric/rubric.schema.ts';
import { type EventAlone, recallBy, titleOf } from '../view/event-alone.ts';
import type { EventRun, EventView } from '../view/event-run.ts';
import { type EventGroup, type RunPart, type TaskView, tasksOf } from '../view/task-view.ts';
import { shareText, tasksText } from './conditions.ts';
import type { Evidence } from './evidence.ts';
import type { Mark, RequirementResult } from './mark.ts';
import { checkExists, checkReported } from './reported.ts';

/** Checks one requirement. Nothing is met vacuously: without events there is nothing to meet it with. */
export function checkRequirement(requirement: Requirement, subject: Evidence): RequirementResult {
  if ('count' in requirement) return checkCount(requirement.count, subject);
  if ('share' in requirement) return checkShare(requirement.share, subject);
  if ('everyTask' in requirement) return checkTasks(requirement.everyTask.with, subject);
  if ('reported' in requirement) return checkReported(requirement.reported, subject.monitoring);
  if ('exists' in requirement) return checkExists(requirement.exists, subject.monitoring);
  return assertNever(requirement);
}

/** The events that count: a copy adds nothing. */
function countedIn({ events }: EventRun): readonly EventView[] {
  return events.filter(({ original }) => original === undefined);
}

/** Whether an event has all of some features; asked again for the same list of them, it is known. */
function factOfAll(event: EventAlone, features: readonly EventFeature[], { factOf }: Evidence): Fact {
  return recallBy(event.known, features, () => findOfAll(event, features, factOf));
}

function findOfAll(event: EventAlone, features: readonly EventFeature[], factOf: FactOf): Fact {
  const facts: Fact[] = [];
  for (const feature of features) {
    const fact = factOf(event, feature);
    // What does not hold settles it: the other features need not be looked for.
    if (fact.certainty === 'no') return fact;
    facts.push(fact);
  }
  return combined(facts);
}

/** Facts that must all hold: as strong as the weakest, with the words of those that were more than taken for granted. */
function combined(facts: readonly Fact[]): Fact {
  const weak = weakest(facts);
  const words = [...new Set(facts.map((fact) => fact.words).filter((each) => each !== ''))].join('; ');
  const basis =
    weak.certainty === 'yes' && facts.some((fact) => fact.basis === 'inferred' && fact.words !== '')
      ? 'inferred'
      : weak.basis;
  return { ...weak, words, basis };
}

function markOf(event: EventView, fact: Fact): Mark {
  return { node: event.event, event, title: titleOf(event), fact };
}

/** Marks by how sure they are. */
interface MarksByCertainty {
  readonly sure: readonly Mark[];
  readonly doubtful: readonly Mark[];
  readonly not: readonly Mark[];
  /** The doubtful ones and those that it is not so of, in their order. */
  readonly unsure: readonly Mark[];
}

/** Gives of all events that count the marks of one certainty. */
type MarksOf = (certainty: keyof MarksByCertainty) => readonly Mark[];

/** The marks of a run are known by what the requirement asks for. */
function marksOf({ view }: Evidence, asked: object, marksOfEvent: (event: EventView) => readonly Mark[]): MarksOf {
  const parts = view.runs.map(({ run }) =>
    recallBy(run.known, asked, () => byCertainty(countedIn(run).flatMap(marksOfEvent))),
  );
  return (certainty) => parts.flatMap((part) => part[certainty]);
}

function byCertainty(marks: readonly Mark[]): MarksByCertainty {
  return {
    sure: marks.filter(({ fact }) => fact.certainty === 'yes'),
    doubtful: marks.filter(({ fact }) => fact.certainty === 'doubtful'),
    not: marks.filter(({ fact }) => fact.certainty === 'no'),
    unsure: marks.filter(({ fact }) => fact.certainty !== 'yes'),
  };
}

function checkCount(
  { events: features, atLeast }: { readonly events: readonly EventFeature[]; readonly atLeast: number },
  subject: Evidence,
): RequirementResult {
  const marks = marksOf(subject, features, (event) => [markOf(event, factOfAll(event, features, subject))]);
  const sure = marks('sure');
  if (sure.length >= atLeast) return { state: 'met', evidence: sure, obstacles: [] };
  const possible = [...sure, ...marks('doubtful')];
  return {
    state: possible.length >= atLeast ? 'expert' : 'unmet',
    evidence: possible,
    obstacles: nearest(features, subject),
  };
}

/** The events that come nearest to some features, those first that surely have more of them. */
function nearest(features: readonly EventFeature[], subject: Evidence): readonly Mark[] {
  const near = subject.view.runs.flatMap(({ run }) => {
    const ofRun = nearInRun(run);
    const known = ofRun.get(features) ?? countedIn(run).flatMap((event) => nearTo(event, features, subject));
    ofRun.set(features, known);
    return known;
  });
  return near.toSorted((one, other) => other.holding - one.holding).map(({ mark }) => mark);
}

/** An event that has all of some features but one, and how many of these surely. */
interface Near {
  readonly mark: Mark;
  readonly holding: number;
}

/** What is near in a run, by the features asked for. */
function nearInRun(run: EventRun): Map<readonly EventFeature[], readonly Near[]> {
  return recallBy(run.known, nearInRun, () => new Map());
}

function nearTo(event: EventView, features: readonly EventFeature[], subject: Evidence): readonly Near[] {
  const facts = features.map((feature) => ({ feature, fact: subject.factOf(event, feature) }));
  const [lacking, ...others] = facts.filter(({ fact }) => fact.certainty === 'no');
  if (lacking === undefined || others.length > 0) return [];
  const holding = facts.filter(({ fact }) => fact.certainty === 'yes').length;
  const { feature, fact } = lacking;
  if (fact.why !== undefined) return [{ mark: markOf(event, fact), holding }];
  const isOtherwiseSure = features.length > 2 && holding === features.length - 1;
  return isOtherwiseSure && feature === 'organizational' ? [{ mark: markOf(event, notOrganizational), holding }] : [];
}

const notOrganizational = noFact('', 'по названию это не организационное мероприятие');

function checkShare(
  share: { readonly of: readonly EventFeature[]; readonly with: readonly EventFeature[]; readonly atLeast: number },
  subject: Evidence,
): RequirementResult {
  const marks = marksOf(subject, share, (event) => {
    const isOne = factOfAll(event, share.of, subject).certainty === 'yes';
    return isOne ? [markOf(event, factOfAll(event, share.with, subject))] : [];
  });
  // Where it is doubtful whether an event is asked about at all, both answers must give the same, or an expert decides.
  const perhaps = marksOf(subject, share.of, (event) => {
    const isDoubtful = factOfAll(event, share.of, subject).certainty === 'doubtful';
    return isDoubtful ? [markOf(event, factOfAll(event, share.with, subject))] : [];
  });
  const [sure, unsure, doubtful] = [marks('sure'), marks('unsure'), marks('doubtful')];
  const all = sure.length + unsure.length;
  const without = stateOfShare(share.atLeast, { all, sure: sure.length, doubtful: doubtful.length });
  const withAll = stateOfShare(share.atLeast, {
    all: all + perhaps('sure').length + perhaps('unsure').length,
    sure: sure.length + perhaps('sure').length,
    doubtful: doubtful.length + perhaps('doubtful').length,
  });
  const state = without === withAll ? without : 'expert';
  const figures = shareText({ ...share, all, sure: sure.length, doubtful, not: marks('not') });
  return { state, evidence: sure, obstacles: unsure, figures };
}

function stateOfShare(
  atLeast: number,
  { all, sure, doubtful }: { readonly all: number; readonly sure: number; readonly doubtful: number },
): RequirementResult['state'] {
  const reaches = (count: number): boolean => all > 0 && count >= atLeast * all;
  if (reaches(sure)) return 'met';
  return reaches(sure + doubtful) ? 'expert' : 'unmet';
}

function checkTasks(features: readonly EventFeature[], subject: Evidence): RequirementResult {
  const bestOf = rememberBest(features, subject);
  const tasks = tasksOf(subject.view);
  const results = tasks.map((task) => checkTask(task, features, bestOf));
  const states = results.map(({ state }) => state);
  const titled = (asked: RequirementResult['state']): readonly string[] =>
    tasks.filter((_, index) => states[index] === asked).map(({ title }) => title);
  const state =
    states.length === 0 || states.includes('unmet') ? 'unmet' : states.includes('expert') ? 'expert' : 'met';
  return {
    state,
    evidence: withoutRepeats(results.flatMap(({ evidence }) => evidence)),
    obstacles: results.flatMap(({ obstacles }) => obstacles),
    figures: tasksText(features, tasks[0]?.isDeclared === true, {
      all: tasks.length,
      sure: titled('met').length,
      doubtful: titled('expert'),
      not: titled('unmet'),
    }),
  };
}

/** Marks with each node once: one event may serve many tasks, or meet several requirements. */
export function withoutRepeats(marks: readonly Mark[]): readonly Mark[] {
  return [...new Map(marks.map((mark) => [mark.node, mark])).values()];
}

/** The event of a group that has the features, surely or else doubtfully. */
interface Best {
  readonly mark: Mark;
  readonly order: number;
}

type BestOf = (group: EventGroup) => Best | undefined;

/** Looks at a group once, however many tasks it serves. */
function rememberBest(features: readonly EventFeature[], subject: Evidence): BestOf {
  const known = new Map<EventGroup, Best | undefined>();
  return (group) => {
    if (!known.has(group)) known.set(group, bestOf(group, features, subject));
    return known.get(group);
  };
}

function bestOf(group: EventGroup, features: readonly EventFeature[], subject: Evidence): Best | undefined {
  return better(
    group.flatMap(({ part, before }) => {
      const { best } = recallBy(part.known, features, () => ({ best: bestIn(part, features, subject) }));
      return best === undefined ? [] : [{ mark: best.mark, order: before + best.order }];
    }),
  );
}

function bestIn({ events, order }: RunPart, features: readonly EventFeature[], subject: Evidence): Best | undefined {
  return better(
    events.map((event, index) => ({
      mark: markOf(event, factOfAll(event, features, subject)),
      order: order[index] ?? 0,
    })),
  );
}

function better(marks: readonly Best[]): Best | undefined {
  return (
    marks.find(({ mark }) => mark.fact.certainty === 'yes') ??
    marks.find(({ mark }) => mark.fact.certainty === 'doubtful')
  );
}

function checkTask(
  { groups, node, title }: TaskView,
  features: readonly EventFeature[],
  bestOf: BestOf,
): RequirementResult {
  const found = groups.flatMap((group) => bestOf(group) ?? []).toSorted((one, other) => one.order - other.order);
  const best = better(found)?.mark;
  if (best !== undefined) {
    return { state: best.fact.certainty === 'yes' ? 'met' : 'expert', evidence: [best], obstacles: [] };
  }
  const lacking = features.includes('indicator')
    ? 'ни у одного мероприятия нет показателя'
    : 'ни одно мероприятие не подходит';
  const words = groups.length === 0 ? 'нет ни одного мероприятия' : lacking;
  const fact: Fact = { certainty: 'no', basis: 'stated', words };
  return { state: 'unmet', evidence: [], obstacles: [{ node, event: undefined, title, fact }] };
}
