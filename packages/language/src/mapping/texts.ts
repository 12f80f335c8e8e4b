import { diagnose } from '../diagnostics/diagnostic.ts';
import type { FieldNode } from '../structure/outline.ts';
import type { Span } from '../syntax/source-line.ts';
import { readText, type TextTrouble, type TextValue } from '../syntax/text-value.ts';
import type { MappingContext } from './context.ts';

const troubleMessages: Readonly<Record<TextTrouble, string>> = {
  'quote-is-unclosed': 'Кавычка открыта и не закрыта: закройте её на той же строке или уберите.',
  'block-is-unclosed':
    'Текст начат тремя кавычками """ и не закончен: поставьте """ в конце его последней строки. Пока он закончен перед следующим разделом или мероприятием.',
};

/** Reports a quote or a block that nothing closes. */
export function reportTrouble(
  value: { readonly span: Span; readonly trouble?: TextTrouble },
  { diagnostics }: MappingContext,
): void {
  if (value.trouble === undefined) return;
  const start = Math.max(0, value.span.start - 1);
  const end = Math.min(value.span.end, start + 40);
  diagnostics.push(diagnose('line-is-understood', { start, end }, troubleMessages[value.trouble]));
}

/** The text of a field; an empty one is reported. */
export function mapText(field: FieldNode | undefined, context: MappingContext): TextValue | undefined {
  if (field?.value === undefined) return undefined;
  const value = readText(field.value);
  reportTrouble(value, context);
  return value.text === '' ? undefined : value;
}
