import type { LinkedText } from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { OutlineNode } from '../structure/outline.ts';
import type { MappingContext } from './context.ts';
import { reportTrouble } from './texts.ts';
import { mapLinkedWords } from './values.ts';

/** The constructs of a kind that stand in another. */
export function childrenOf({ children }: OutlineNode, keyword: OutlineNode['keyword']): readonly OutlineNode[] {
  return children.filter((child) => child.keyword === keyword);
}

/** Recommendations and decisions: one text each, which may end in a link. */
export function mapConclusions(nodes: readonly OutlineNode[], context: MappingContext): readonly LinkedText[] {
  return nodes.flatMap(({ head: { title }, line }) => {
    if (title !== undefined) reportTrouble(title, context);
    if (title !== undefined && title.text !== '') return [mapLinkedWords(title, context)];
    if (line === undefined) return [];
    const message = `После слова «${line.word.text}» нет текста: допишите его на этой строке.`;
    context.diagnostics.push(diagnose('value-fits-field', line.word, message));
    return [];
  });
}
