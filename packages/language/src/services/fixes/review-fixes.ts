import { criterionNamed, isPlaceholder, meantCodes, placeholder, reviewedIn, splitReason } from '@dorkarta/core';
import { type FieldNode, reviewNodeIn } from '../../structure/outline.ts';
import { spell } from '../../vocabulary/spellings.ts';
import { decisionEdit } from '../reviews/decide.ts';
import type { FileView } from '../view/file-view.ts';
import { fieldsOf } from '../view/outline-nodes.ts';
import { type Fix, inserting, quickFix, replacing } from './fix.ts';
import type { FixContext } from './fix-context.ts';
import { hasLine, insertBelow, type LinedNode, removeLine } from './placing.ts';

/** The fixes of `decision-has-reason`: what is decided, or the place for the reason; beside a decision the line goes. */
export function reasonFixes(context: FixContext): readonly Fix[] {
  const { view } = context;
  const field = fieldOf(context);
  const value = field?.value;
  const code = field?.line.argument?.text;
  if (field === undefined || value === undefined || code === undefined) return [];
  if (context.diagnostic.related !== undefined) return agreeingFixes(context);
  const { words, reason } = splitReason(value.text);
  if (!isPlaceholder(words)) {
    return reason === undefined
      ? [quickFix('Дописать место для причины', [inserting(value.end, ` – ${placeholder}`)])]
      : [];
  }
  const node = reviewNode(view);
  if (field.line.keyword !== 'criterion' || node === undefined) return [];
  return (['met', 'unmet'] as const).flatMap((is) => {
    const edit = decisionEdit(view, node, { code, is });
    return edit === undefined
      ? []
      : [quickFix(`Решить: ${code} ${is === 'met' ? 'выполнено' : 'не выполнено'}`, [edit])];
  });
}

/** The fix of `decisions-agree`: the line is not needed, or contradicts another. */
export function agreeingFixes(context: FixContext): readonly Fix[] {
  const field = fieldOf(context);
  return field === undefined ? [] : [quickFix('Убрать эту строку', [removeLine(context.view.text, field.line)])];
}

/** The fix of `decision-names-criterion`: the nearest code. */
export function criterionFixes({ view, diagnostic, words }: FixContext): readonly Fix[] {
  const rubric = rubricOf(view);
  const [near, ...others] = rubric === undefined ? [] : meantCodes(words, rubric);
  return near === undefined || others.length > 0
    ? []
    : [quickFix(`Исправить на «${near}»`, [replacing(diagnostic.span, near)])];
}

/** The fix of `points-are-within-bounds`: the most that there can be. */
export function boundsFixes(context: FixContext): readonly Fix[] {
  const rubric = rubricOf(context.view);
  const code = fieldOf(context)?.line.argument?.text ?? '';
  const criterion = rubric === undefined ? undefined : criterionNamed(code, rubric);
  if (criterion === undefined) return [];
  const most = String(criterion.points).replace('.', ',');
  return [quickFix(`Исправить на ${most}`, [replacing(context.diagnostic.span, most)])];
}

/** The fix of `review-is-signed`: the lines that are missing, still to be filled in. */
export function signingFixes(context: FixContext): readonly Fix[] {
  const node = reviewNode(context.view);
  if (node === undefined) return [];
  const missing = (['date', 'expert'] as const).filter((field) =>
    node.fields.every(({ line: { keyword } }) => keyword !== field),
  );
  if (missing.length === 0) return [];
  const { language } = context;
  const rows = missing.map((field) => `  ${spell(field, language)}: ${placeholder}`);
  const words = missing.map((field) => `«${spell(field, language)}»`).join(' и ');
  const title = `Добавить ${missing.length === 1 ? 'строку' : 'строки'} ${words}`;
  return [quickFix(title, [insertBelow(context.view.text, node.line, rows)], { isPreferred: true })];
}

function rubricOf({ printed }: FileView) {
  return reviewedIn(printed)?.examined?.rubric;
}

function reviewNode({ parsed }: FileView): LinedNode | undefined {
  const node = reviewNodeIn(parsed.outline);
  return hasLine(node) ? node : undefined;
}

function fieldOf({ view, diagnostic }: FixContext): FieldNode | undefined {
  const { start } = diagnostic.span;
  return fieldsOf(view.parsed.outline).find(({ field: { line } }) => line.start <= start && start <= line.end)?.field;
}
