import type { Span } from '../places/span.ts';
import type { FieldSpans } from '../places/trace.ts';
import type { OutlineNode } from '../structure/outline.ts';
import { readList, readText } from '../syntax/text-value.ts';
import type { FieldKeyword } from '../vocabulary/spellings.ts';

/** Fields whose text is a plain string in the model, by its name there. */
const singles: Readonly<Partial<Record<FieldKeyword, string>>> = {
  homeMunicipality: 'municipality',
  short: 'short',
  genitive: 'genitive',
  region: 'region',
  rationale: 'rationale',
  position: 'position',
  signature: 'signature',
  label: 'label',
  annex: 'annex',
  prepared: 'preparedBy',
  curator: 'curator',
  contact: 'contact',
};

/** Fields that are lists of plain strings in the model, by their names there. */
const lists: Readonly<Partial<Record<FieldKeyword, string>>> = {
  goal: 'goals',
  note: 'notes',
  abbreviations: 'abbreviations',
  risk: 'risks',
};

/** Where texts stand that are plain strings in the model: by their field, those of a list by field and index («goals.0»). */
export function textSpans({ fields }: OutlineNode): FieldSpans {
  const spans: Record<string, Span> = {};
  const counts: Record<string, number> = {};
  for (const { line, value } of fields) {
    if (value === undefined) continue;
    const single = singles[line.keyword];
    if (single !== undefined) spans[single] ??= readText(value).span;
    const list = lists[line.keyword];
    if (list === undefined) continue;
    for (const { text, span } of list === 'risks' ? readList(value) : [readText(value)]) {
      if (text === '') continue;
      const index = counts[list] ?? 0;
      spans[`${list}.${index}`] = span;
      counts[list] = index + 1;
    }
  }
  return spans;
}
