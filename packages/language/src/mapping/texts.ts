import { diagnose } from '../diagnostics/diagnostic.ts';
import type { FieldNode } from '../structure/outline.ts';
import { readText, type TextTrouble, type TextValue } from '../syntax/text-value.ts';
import type { MappingContext } from './context.ts';
import { reportNameInField } from './names-in-text.ts';

const troubleMessages: Readonly<Record<TextTrouble['is'], string>> = {
  'quote-is-unclosed': 'Кавычка открыта и не закрыта: закройте её на той же строке или уберите.',
  'block-is-unclosed':
    'Текст начат тремя кавычками """ и не закончен: поставьте """ в конце его последней строки. Пока он закончен перед следующей строкой языка.',
};

/** Reports a quote or a block that nothing closes. */
export function reportTrouble({ trouble }: { readonly trouble?: TextTrouble }, { diagnostics }: MappingContext): void {
  if (trouble !== undefined)
    diagnostics.push(diagnose('line-is-understood', trouble.span, troubleMessages[trouble.is]));
}

/** The text of a field; an empty one is reported. */
export function mapText(field: FieldNode | undefined, context: MappingContext): TextValue | undefined {
  if (field?.value === undefined) return undefined;
  const value = readText(field.value);
  reportTrouble(value, context);
  reportNameInField(field.line.keyword, field.value, context);
  return value.text === '' ? undefined : value;
}
