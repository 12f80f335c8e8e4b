import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { FieldNode, OutlineNode } from '../structure/outline.ts';
import { isBodyOfText } from '../vocabulary/constructs.ts';
import { abbreviationFaults } from './abbreviation-lines.ts';
import { doubledLines, doubledStages } from './doubled-lines.ts';
import { unfinishedLine } from './unfinished-lines.ts';

/** What is wrong with the lines of a construct whatever they mean; the stages of an event are looked at with it. */
export function fieldFaults(node: OutlineNode): readonly Diagnostic[] {
  const { keyword, fields, children } = node;
  const inner = isBodyOfText(keyword) ? children.flatMap(fieldFaults) : [];
  const lines = fields.flatMap((field) => [field, ...(field.parts ?? [])]);
  return [
    ...lines.flatMap((field) => [...emptyField(field), ...unfinishedLine(field)]),
    ...abbreviationFaults(node),
    ...doubledLines(node),
    ...doubledStages(node),
    ...inner,
  ];
}

/** A field without a value says nothing, and is reported. */
function emptyField({ value, line: { word, colon } }: FieldNode): readonly Diagnostic[] {
  if (value !== undefined || colon === undefined) return [];
  const message = `Поле «${word.text}» пусто: допишите значение после двоеточия или уберите строку.`;
  return [diagnose('value-fits-field', word, message)];
}
