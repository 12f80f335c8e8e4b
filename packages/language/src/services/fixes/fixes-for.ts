import type { RuleId } from '@dorkarta/core';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FileView } from '../view/file-view.ts';
import { alphabetFixes } from './alphabet-fixes.ts';
import { dayFixes, forwardFixes, periodYearFixes, slipFixes, titlePeriodFixes, yearFixes } from './deadline-fixes.ts';
import { addEvent, addField, addPerformer, addTarget } from './event-fixes.ts';
import { doubledFixes, finishedFixes } from './finished-fixes.ts';
import { type Fix, quickFix, replacing } from './fix.ts';
import { constructOfLine, type FixContext, type FixMaker, type FixProject, fixContext } from './fix-context.ts';
import { freeName } from './free-name.ts';
import { numberFixes, numberingFixes, surplusColonFixes, unusedNameFixes } from './heading-fixes.ts';
import { circleFixes, importFixes, spellingFixes } from './import-fixes.ts';
import { lineFixes } from './line-fixes.ts';
import { eventNameFixes, ofThisRoadmapFixes, oneRoadmapFixes, originalFixes } from './meant-event-fixes.ts';
import { ambiguousFixes, meantCommaFixes, repeatedFixes, unknownNameFixes } from './mention-fixes.ts';
import { mergeFixes } from './merge-fixes.ts';
import { municipalityFixes } from './municipality-fixes.ts';
import { bulletFixes, layoutFixes } from './pasted-fixes.ts';
import { hasHidden, hiddenFixes, mixedFixes } from './plain-fixes.ts';
import { planFixes } from './plan-fixes.ts';
import { printableFixes } from './printable-fixes.ts';
import { typographicFixes } from './quotes-fixes.ts';
import { addReport } from './report-fixes.ts';
import { agreeingFixes, boundsFixes, criterionFixes, reasonFixes, signingFixes } from './review-fixes.ts';
import { approvalFixes, beginRoadmap, copyFixes, rubricFixes, unusedDeclarationFixes } from './roadmap-fixes.ts';
import { spacesFixes } from './spaces-fixes.ts';
import { suppressFixes } from './suppress-fix.ts';
import { unservedTaskFixes } from './task-fixes.ts';
import { titleFixes } from './title-fixes.ts';
import { twiceFixes } from './twice-fixes.ts';
import { valueFixes } from './value-fixes.ts';

/** A second name like the first becomes one of its own; words that mean several are told apart. */
const uniqueFixes: FixMaker = (context) => {
  const { view, line, diagnostic, words } = context;
  if (line?.shape === 'field') return ambiguousFixes(context, line);
  if (line === undefined) return [];
  if (line.shape === 'construct' && isTitle(context)) return unusedDeclarationFixes(context);
  const name = freeName(words, view);
  return [quickFix(`Дать другое имя: ${name}`, [replacing(diagnostic.span, name)], { isPreferred: true })];
};

/** What is told of a title is that it stands twice: a name beside it changes nothing. */
function isTitle(context: FixContext): boolean {
  return constructOfLine(context)?.head.title?.span.start === context.diagnostic.span.start;
}

/** A comma that divides nothing, or the signs of a list within one field. */
const listFixes: FixMaker = (context) => [...bulletFixes(context), ...meantCommaFixes(context)];

/** The fixes of rules of which some are safe: they may be made without asking. */
const partlySafe: Readonly<Partial<Record<RuleId, FixMaker>>> = {
  'line-is-understood': lineFixes,
  'field-stands-once': twiceFixes,
  'import-is-spelled-exactly': spellingFixes,
  'colon-is-needed': surplusColonFixes,
  'text-is-printable': printableFixes,
  'words-are-plain': hiddenFixes,
  'word-is-in-one-alphabet': mixedFixes,
  'quotes-are-typographic': typographicFixes,
  'spaces-are-single': spacesFixes,
};

/** The fixes of all rules that have some. */
const fixMakers: Readonly<Partial<Record<RuleId, FixMaker>>> = {
  ...partlySafe,
  'value-fits-field': valueFixes,
  'name-is-known': unknownNameFixes,
  'name-is-unique': uniqueFixes,
  'name-is-in-one-alphabet': alphabetFixes,
  'name-is-used': unusedNameFixes,
  'number-is-clear': numberFixes,
  'list-is-meant': listFixes,
  'list-names-once': repeatedFixes,
  'line-stands-once': doubledFixes,
  'line-is-finished': finishedFixes,
  'merge-is-finished': mergeFixes,
  'plan-names-part': planFixes,
  'layout-is-russian': layoutFixes,
  'import-exists': importFixes,
  'import-is-acyclic': circleFixes,
  'file-has-content': beginRoadmap,
  'section-has-events': addEvent,
  'event-has-deadline': addField('deadline'),
  'event-has-performer': addPerformer,
  'event-has-indicator': addField('indicator'),
  'indicator-is-measurable': addTarget,
  'deadline-exists': dayFixes,
  'deadline-is-spelled': slipFixes,
  'deadline-has-year': yearFixes,
  'deadline-is-within-period': periodYearFixes,
  'title-names-period': titlePeriodFixes,
  'municipality-is-listed': municipalityFixes,
  'numbering-fits-subsections': numberingFixes,
  'deadline-runs-forward': forwardFixes,
  'roadmap-is-approved': approvalFixes,
  'rubric-is-pinned': rubricFixes,
  'event-is-unique': copyFixes,
  'task-is-served': unservedTaskFixes,
  'performer-is-used': unusedDeclarationFixes,
  'title-is-capitalised': titleFixes,
  'school-is-reached': unusedDeclarationFixes,
  'decision-names-criterion': criterionFixes,
  'points-are-within-bounds': boundsFixes,
  'decisions-agree': agreeingFixes,
  'decision-has-reason': reasonFixes,
  'review-is-signed': signingFixes,
  'report-names-event': eventNameFixes,
  'ruling-names-event': eventNameFixes,
  'review-is-of-this-roadmap': ofThisRoadmapFixes,
  'ruling-is-on-original': originalFixes,
  'review-is-on-one-roadmap': oneRoadmapFixes,
  'report-has-date': addField('date'),
  'event-is-reported': addReport,
  'occasion-is-held': addField('held'),
  'report-has-information': addField('information'),
  'report-has-document': addField('document'),
  'report-has-coverage': addField('coverage'),
  'deviation-has-reason': addField('reason'),
  'moved-has-decision': addField('resolution'),
};

/** The rules whose findings can be mended, but for suppressing them. */
export const rulesWithFixes: readonly string[] = Object.keys(fixMakers);

/** What can be done about a diagnostic, the likeliest first. Total: any diagnostic, of this text or of another. */
export function fixesFor(view: FileView, diagnostic: Diagnostic, project: FixProject = {}): readonly Fix[] {
  const context = fixContext(view, diagnostic, project);
  if (hasHidden(context)) return hasSafeFixes(diagnostic.rule) ? hiddenFixes(context) : askedFor(hiddenFixes(context));
  return [...(fixMakers[diagnostic.rule]?.(context) ?? []), ...suppressFixes(context)];
}

/** The same fixes, made only where the author asks for them. */
function askedFor(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.map((fix) => ({ ...fix, isSafe: false }));
}

/** Whether some fixes of a rule are safe. */
export function hasSafeFixes(rule: RuleId): boolean {
  return partlySafe[rule] !== undefined;
}

/** The fix of a diagnostic that may be made without asking. */
export function safeFixFor(view: FileView, diagnostic: Diagnostic): Fix | undefined {
  if (diagnostic.suppressed !== undefined) return undefined;
  const context = fixContext(view, diagnostic, {});
  if (hasHidden(context) && diagnostic.rule !== 'words-are-plain') return undefined;
  return partlySafe[diagnostic.rule]?.(context).find(({ isSafe }) => isSafe);
}
