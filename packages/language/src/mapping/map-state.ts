import {
  type EventReport,
  eventStateNames,
  heldInWords,
  nearestState,
  parseDays,
  parseState,
  type StateStatement,
} from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { FieldNode } from '../structure/outline.ts';
import type { MappingContext } from './context.ts';
import { isRepeatedEvent } from './reported-event.ts';
import { mapText } from './texts.ts';
import { reportMisfit } from './values.ts';

/** «частично», «не проведено», «февраль 2021: не проведено», «перенесено на сентябрь 2021» */
export function mapState(field: FieldNode, context: MappingContext): readonly StateStatement[] {
  const value = mapText(field, context);
  if (value === undefined) return [];
  const state = parseState(value.text);
  if (state.is === undefined) reportMisfit(value, unknownState(value.text), context);
  else if (state.is === 'moved' && !isTime(state)) {
    const message = `В «${value.text}» не понято, на какой срок перенесено: напишите, например, «перенесено на сентябрь 2021».`;
    reportMisfit(value, message, context);
  }
  return [context.trace.mark(state, value.span)];
}

const stateNames = Object.values(eventStateNames)
  .map((name) => `«${name}»`)
  .join(', ');

function unknownState(text: string): string {
  const day = heldInWords(text);
  if (day !== undefined) {
    const isDay = day !== '' && parseDays(day).trouble === undefined;
    return `«${text}» – значит, проведено: вместо состояния напишите день, «проведено: ${isDay ? day : '…'}».`;
  }
  const nearest = nearestState(text);
  if (nearest !== undefined) {
    return `Состояния «${text}» нет, ближе всего «${eventStateNames[nearest]}»: напишите его и причину, а если мероприятие прошло, – «проведено: …» с датой.`;
  }
  return `Состояние «${text}» неизвестно: возможны ${stateNames} и новый срок; если мероприятие прошло, напишите «проведено: …» с датой.`;
}

function isTime({ deadline }: StateStatement): boolean {
  return deadline?.parts.some(({ kind }) => kind !== 'unknown') ?? false;
}

/** What was held on a day was not left out, and not moved; of what has several times another one may be meant. */
export function reportContradictions({ event, held, states }: EventReport, context: MappingContext): void {
  // Of words that name no day it is told already.
  if (held === undefined || held.days.length === 0 || isRepeatedEvent(event, context)) return;
  for (const state of states) {
    const span = context.trace.spanOf({ node: state });
    if (span === undefined || (state.is !== 'not-held' && state.is !== 'moved')) continue;
    const message = `Мероприятие проведено (${held.text}), а состояние – «${state.text}»: оставьте что-то одно.`;
    context.diagnostics.push(diagnose('value-fits-field', span, message));
  }
}
