import { bareNumber } from '@dorkarta/core';
import type { ConstructNode } from '../../structure/outline.ts';
import { spell } from '../../vocabulary/spellings.ts';
import { oneLine } from '../view/one-line.ts';
import { constructsOf } from '../view/outline-nodes.ts';
import { type Fix, inserting, quickFix } from './fix.ts';
import { constructOfLine, type FixContext } from './fix-context.ts';
import { hasLine, insertField, type LinedNode, removeLine } from './placing.ts';

/** For so many sections it is offered that they serve a task. */
const mostSections = 5;

/** The fixes of `task-is-served`: a section serves it, or it goes. */
export function unservedTaskFixes(context: FixContext): readonly Fix[] {
  const { view } = context;
  const task = constructOfLine(context);
  if (!hasLine(task)) return [];
  const { name, number } = task.head;
  const handle = name?.text ?? (number === undefined ? undefined : bareNumber(number.text));
  const sections = constructsOf(view.parsed.outline)
    .filter(({ keyword }) => keyword === 'section')
    .filter(hasLine);
  const serving =
    handle === undefined ? [] : sections.slice(0, mostSections).map((node) => serve(handle, node, context));
  return [...serving, quickFix('Убрать задачу', [removeLine(view.text, task.line)])];
}

function serve(handle: string, node: LinedNode, { view: { text }, language }: FixContext): Fix {
  const stated = lastTasks(node);
  const edit =
    stated === undefined
      ? insertField(text, node, { keyword: 'tasks', value: handle, language })
      : inserting(stated, `, ${handle}`);
  const words = `${spell('tasks', language)}: ${handle}`;
  return quickFix(`Указать у раздела «${oneLine(node.head.title?.text ?? '', 40)}»: ${words}`, [edit]);
}

/** The end of what a section says of its tasks. */
function lastTasks({ fields }: ConstructNode): number | undefined {
  return fields.findLast(({ line, value }) => line.keyword === 'tasks' && value !== undefined)?.value?.end;
}
