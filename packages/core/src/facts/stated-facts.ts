import { mentionTitle } from '../model/mention.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import type { EventAlone } from '../view/event-alone.ts';
import { type Fact, noFact, statedFact } from './fact.ts';

/** Whether an event, or each of its stages, has a deadline. */
export function deadlineFact({ event }: EventAlone): Fact {
  const rows =
    event.stages.length === 0 ? [event] : event.stages.map((stage) => ({ deadline: stage.deadline ?? event.deadline }));
  const texts = rows.map(({ deadline }) => deadline?.text ?? '');
  return texts.some(isPlaceholder) ? noFact('', 'нет срока') : statedFact(texts.join('; '));
}

/** Whether somebody carries the event out. */
export function performerFact({ event, inherited }: EventAlone): Fact {
  const bodies = event.actions.flatMap((action) => action.bodies);
  const stages = event.stages.flatMap((stage) => stage.performers);
  const named = [...inherited.performers, ...stages, ...bodies]
    .map(mentionTitle)
    .filter((title) => !isPlaceholder(title));
  return named.length === 0 ? noFact('', 'нет исполнителя') : statedFact(named.join(', '));
}

/** Whether an event is addressed to all schools of the municipality. */
export function allSchoolsFact({ inherited }: EventAlone): Fact {
  return inherited.participants.some(({ kind }) => kind === 'all-schools')
    ? statedFact('участники: все школы')
    : noFact();
}
