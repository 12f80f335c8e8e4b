import { type DaysStatement, daysTroubles, isPlaceholder, parseDays } from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { FieldNode } from '../structure/outline.ts';
import type { MappingContext } from './context.ts';
import { mapText } from './texts.ts';
import { reportMisfit } from './values.ts';

/** «15.03.2021», «14.04.2021, 12.05.2021»; what is still to be filled in is none. */
export function mapDays(field: FieldNode | undefined, context: MappingContext): DaysStatement | undefined {
  const value = mapText(field, context);
  if (value === undefined || isPlaceholder(value.text)) return undefined;
  const { statement, trouble } = parseDays(value.text);
  if (trouble !== undefined) reportMisfit(value, `«${value.text}»: ${daysTroubles[trouble]}.`, context);
  return context.trace.mark(statement, value.span);
}

/** What is said of several days where one is asked for. */
export type SeveralDays = (text: string) => string;

/** «28.08.2026»: one day. */
export function mapDay(
  field: FieldNode | undefined,
  several: SeveralDays,
  context: MappingContext,
): DaysStatement | undefined {
  const value = field?.value;
  if (value === undefined) return undefined;
  const statement = mapDays(field, context);
  const [first, second] = statement?.days ?? [];
  if (first !== undefined && (second !== undefined || first.from !== first.to)) {
    context.diagnostics.push(diagnose('value-fits-field', value, several(value.text)));
  }
  return statement;
}
