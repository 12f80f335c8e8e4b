import { placeholder, rubricName, templateCatalogue } from '@dorkarta/core';
import { partsOf } from '../../vocabulary/constructs.ts';
import { spell } from '../../vocabulary/spellings.ts';
import { plainText } from '../completion/completion-item.ts';
import { roadmapSnippet } from '../completion/line-snippets.ts';
import { lineBreakOf } from '../view/line-break.ts';
import { addingField } from './event-fixes.ts';
import { type Fix, inserting, quickFix } from './fix.ts';
import { constructOfLine, type FixContext } from './fix-context.ts';
import { hasLine, insertField, type LinedNode, removeLine } from './placing.ts';

/** The fix of `roadmap-is-approved`: the lines of the approval, still to be filled in. */
export function approvalFixes(context: FixContext): readonly Fix[] {
  const node = constructOfLine(context);
  if (!hasLine(node) || node.keyword !== 'roadmap') return [];
  if (node.fields.some(({ line }) => line.keyword === 'approved' || line.keyword === 'approver')) return [];
  return [addingField('approved', placeholder, node, context), addingApprover(node, context)];
}

/** «утверждаю» with its own lines below, in place of an act. */
function addingApprover(node: LinedNode, { view: { text }, language }: FixContext): Fix {
  const row = insertField(text, node, { keyword: 'approver', value: placeholder, language });
  const indentation = /[ \t]*(?=\S)/.exec(row.text)?.[0] ?? '';
  const parts = partsOf('approver').map((part) => `${indentation}  ${spell(part, language)}: ${placeholder}`);
  const rows = [row.text, ...parts].join(lineBreakOf(text));
  return quickFix(`Добавить строку «${spell('approver', language)}» с подписью и датой`, [{ ...row, text: rows }]);
}

/** The fix of `rubric-is-pinned`: writes down the criteria by which the roadmap is scored now. */
export function rubricFixes(context: FixContext): readonly Fix[] {
  const { view, diagnostic, line } = context;
  const rubric = view.subject?.rubric;
  if (rubric === undefined) return [];
  if (line?.shape === 'field' && line.keyword === 'rubric') {
    const version = ` версия ${rubric.version}`;
    return [quickFix(`Дописать «${version.trim()}»`, [inserting(diagnostic.span.end, version)], { isPreferred: true })];
  }
  const node = constructOfLine(context);
  return hasLine(node) && node.fields.every((field) => field.line.keyword !== 'rubric')
    ? [addingField('rubric', rubricName(rubric), node, context)]
    : [];
}

/** The fix of rules about declarations that nothing needs. */
export function unusedDeclarationFixes(context: FixContext): readonly Fix[] {
  const node = constructOfLine(context);
  return hasLine(node) ? [quickFix('Убрать объявление', [removeLine(context.view.text, node.span)])] : [];
}

/** The fix of `event-is-unique`. */
export function copyFixes(context: FixContext): readonly Fix[] {
  const node = constructOfLine(context);
  return hasLine(node) ? [quickFix('Убрать это мероприятие', [removeLine(context.view.text, node.span)])] : [];
}

/** The fix of `file-has-content`: a roadmap to be filled in. */
export function beginRoadmap({ view: { text }, project, language }: FixContext): readonly Fix[] {
  const { templates = templateCatalogue(), rubrics = [] } = project;
  const roadmap = plainText(roadmapSnippet({ templates, rubrics }, language)).replaceAll('\n', lineBreakOf(text));
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  return [quickFix('Начать дорожную карту', [inserting(at, `${roadmap}${lineBreakOf(text)}`)], { isPreferred: true })];
}
