import { type ConstructNode, holderAmong, partOf } from '../../structure/outline.ts';
import type { FieldLine } from '../../syntax/source-line.ts';
import { ownerAt, surroundingsOf } from '../completion/open-constructs.ts';
import { rowAt } from '../completion/row.ts';
import { type Fix, quickFix } from './fix.ts';
import type { FixContext } from './fix-context.ts';
import { hasComment, removeLine } from './placing.ts';

/** The fixes of `field-stands-once`: one of the two lines goes; of two that say the same, the second may go without asking. */
export function twiceFixes(context: FixContext): readonly Fix[] {
  const { view, line } = context;
  if (line?.shape !== 'field') return [];
  const { text } = view;
  const first = firstOf(line, context);
  const isSame = first?.value?.text === line.value?.text && !hasComment(text, line);
  const removeSecond = quickFix('Оставить первую строку, эту убрать', [removeLine(text, line)], {
    isPreferred: true,
    ...(isSame ? { isSafe: true } : {}),
  });
  const removeFirst =
    first === undefined ? [] : [quickFix('Оставить эту строку, первую убрать', [removeLine(text, first)])];
  return [removeSecond, ...removeFirst];
}

/** The line above that holds in place of this one. */
function firstOf(line: FieldLine, { view }: FixContext): FieldLine | undefined {
  if (line.keyword === 'import') {
    const same = view.parsed.outline.imports.find((field) => field.value?.text === line.value?.text);
    return same?.line.start === line.start ? undefined : same?.line;
  }
  const owner = ownerAt(surroundingsOf(view.parsed, rowAt(view.text, line.start)), line.keyword);
  return owner === undefined ? undefined : fieldOf(owner, line);
}

function fieldOf(owner: ConstructNode, { keyword, start }: FieldLine): FieldLine | undefined {
  const above = owner.fields.filter((field) => field.line.start < start);
  const holder = holderAmong(above, keyword);
  return (holder === undefined ? above.find((field) => field.line.keyword === keyword) : partOf(holder, keyword))?.line;
}
