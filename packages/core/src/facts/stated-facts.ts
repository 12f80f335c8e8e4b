import type { Mention } from '../model/mention.schema.ts';
import { mentionTitle } from '../model/mention.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { isImpossible, rowDeadlines } from '../view/deadline-view.ts';
import type { EventAlone } from '../view/event-alone.ts';
import { recallOfList } from '../view/setting.ts';
import { type Fact, noFact, statedFact } from './fact.ts';

/** Whether an event, or each of its stages, has a deadline that can be: «31 апреля» is none. */
export function deadlineFact(view: EventAlone): Fact {
  const { event } = view;
  const rows =
    event.stages.length === 0 ? [event] : event.stages.map((stage) => ({ deadline: stage.deadline ?? event.deadline }));
  const texts = rows.map(({ deadline }) => deadline?.text ?? '');
  if (texts.some(isPlaceholder)) return noFact('', 'нет срока');
  const impossible = rowDeadlines(view).filter(isImpossible);
  return impossible.length === 0
    ? statedFact(texts.join('; '))
    : noFact(impossible.map(({ deadline }) => deadline.text).join('; '), 'такого срока не бывает');
}

/** Whether somebody carries the event out. */
export function performerFact({ event, inherited, setting }: EventAlone): Fact {
  const own = [
    ...event.stages.map(({ performers }) => performers),
    ...event.actions.map(({ bodies }) => bodies),
  ].flat();
  const words = [recallOfList(setting, inherited.performers, namesOf), namesOf(own)].filter((names) => names !== '');
  return words.length === 0
    ? noFact('', 'нет исполнителя')
    : statedFact(words.reduce((one, other) => `${one}, ${other}`));
}

function namesOf(mentions: readonly Mention[]): string {
  return mentions
    .map(mentionTitle)
    .filter((title) => !isPlaceholder(title))
    .join(', ');
}

/** Whether an event is addressed to all schools of the municipality. */
export function allSchoolsFact({ inherited, setting }: EventAlone): Fact {
  return recallOfList(setting, inherited.participants, namesAllSchools) ? statedFact('участники: все школы') : noFact();
}

function namesAllSchools(participants: readonly Mention[]): boolean {
  return participants.some(({ kind }) => kind === 'all-schools');
}
