import { placeholder, ruleCatalogue } from '@dorkarta/core';
import type { ConstructNode } from '../../structure/outline.ts';
import { hasField } from '../../vocabulary/constructs.ts';
import { constructsOf } from '../view/outline-nodes.ts';
import { type Fix, quickFix } from './fix.ts';
import type { FixContext } from './fix-context.ts';
import { hasLine, insertField } from './placing.ts';

/** Switches a rule about what the file says off for the innermost construct that can hold that; the reason is to be written. */
export function suppressFixes({ view, diagnostic: { rule, span }, language }: FixContext): readonly Fix[] {
  const { about, title } = ruleCatalogue[rule];
  const holds = (node: ConstructNode): boolean =>
    hasField(node.keyword, 'ignore') && node.span.start <= span.start && span.end <= node.span.end;
  const node = constructsOf(view.parsed.outline).findLast(holds);
  if (about === 'text' || about === 'file' || !hasLine(node)) return [];
  const value = `${rule} ${placeholder}`;
  const edit = insertField(view.text, node, { keyword: 'ignore', value, language });
  return [quickFix(`Не проверять здесь «${title}»: понадобится причина`, [edit])];
}
