import type { Mention, PartialPlan } from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { FieldNode } from '../structure/outline.ts';
import type { Words } from '../syntax/source-line.ts';
import type { MappingContext } from './context.ts';
import { mentionRules } from './mention-rules.ts';
import { mapPiece } from './mentions.ts';
import { mapText } from './texts.ts';

/** «план 2026: 50 %», «план II квартал: 5», «план сош15: 3 педагога»; a plan of the whole has nothing before its colon. */
export function mapPartialPlan(field: FieldNode, context: MappingContext): readonly PartialPlan[] {
  const { argument, word } = field.line;
  const value = argument === undefined ? undefined : mapText(field, context);
  if (argument === undefined || value === undefined) return [];
  const quantities = context.phrases.quantities(value.text);
  return [
    context.trace.mark({ against: mapPart(argument, word.text, context), text: value.text, quantities }, value.span),
  ];
}

function mapPart(argument: Words, field: string, context: MappingContext): Mention {
  const written = context.trace.mark<Mention>({ kind: 'text', text: argument.text }, argument);
  if (isPartOfTime(argument.text, context)) return written;
  if (mayMeanPart(argument, context)) {
    return mapPiece({ text: argument.text, span: argument, quoted: false }, field, mentionRules.plans, context);
  }
  const message = `Между словом «${field}» и двоеточием стоит период («${field} 2026: …», «${field} II квартал: …») или имя школы, группы, исполнителя, а «${argument.text}» – ни то ни другое: исправьте или объявите это имя.`;
  context.diagnostics.push(diagnose('value-fits-field', argument, message));
  return written;
}

/** Whether words mean, or were to mean, somebody declared whom a part of a plan can be for. */
export function mayMeanPart({ text }: Words, { lookUp }: MappingContext): boolean {
  const found = lookUp({ words: text, kinds: mentionRules.plans.kinds, quoted: false, numbers: false });
  return found.is !== 'unknown' || found.nearest !== undefined;
}

/** Whether words name a time, and nothing else: a year, a quarter, a month. */
export function isPartOfTime(words: string, { phrases }: MappingContext): boolean {
  const { parts } = phrases.deadline(words);
  return parts.length > 0 && parts.every(({ kind }) => kind !== 'unknown' && kind !== 'vague');
}
