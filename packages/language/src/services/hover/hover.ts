import { foldWord, isSameField } from '@dorkarta/core';
import type { Hover, Position } from 'vscode-languageserver';
import type { Span } from '../../places/span.ts';
import type { ConstructNode } from '../../structure/outline.ts';
import type { Words } from '../../syntax/source-line.ts';
import { readList, readText } from '../../syntax/text-value.ts';
import { keywordHelp } from '../../vocabulary/help.ts';
import type { Keyword } from '../../vocabulary/spellings.ts';
import type { Neighbours } from '../view/feature.ts';
import type { FileView } from '../view/file-view.ts';
import { type NamedHere, nameAt, targetOf } from '../view/name-target.ts';
import { constructAt, fieldAt, type OwnedField } from '../view/outline-nodes.ts';
import { monitoringIn, reportAt } from '../view/reported-events.ts';
import { roadmapLines } from '../view/roadmap-lines.ts';
import { isSameFile } from '../view/same-file.ts';
import { describeDeadline, describePeriod } from './describe-deadline.ts';
import { describeDecision } from './describe-decision.ts';
import { describeDeclared } from './describe-declared.ts';
import { describeEvent } from './describe-event.ts';
import { describeKind } from './describe-kind.ts';
import { describeReport } from './describe-report.ts';
import { describeScore } from './describe-score.ts';
import { paragraphs, plain } from './markdown.ts';

/** What can be told of the words at a position, in Russian. */
export async function hover(view: FileView, position: Position, neighbours: Neighbours): Promise<Hover | null> {
  const offset = view.positions.offsetAt(position);
  const described =
    (await ofUse(view, offset, neighbours)) ??
    ofDecision(view, offset) ??
    ofWord(view, offset) ??
    ofValue(view, offset) ??
    ofHead(view, offset);
  if (described === undefined || described.text === '') return null;
  return { contents: { kind: 'markdown', value: described.text }, range: view.positions.rangeOf(described.span) };
}

interface Described {
  readonly text: string;
  readonly span: Span;
}

async function ofUse(view: FileView, offset: number, neighbours: Neighbours): Promise<Described | undefined> {
  const named = nameAt(view, offset);
  if (named === undefined || named.isDeclaration) return undefined;
  const node = constructAt(view.parsed.outline, offset);
  const report =
    node?.keyword === 'report' && node.line !== undefined && offset <= node.line.end ? reportText(node, view) : '';
  return { text: paragraphs(report, await describeTarget(named, view, neighbours)), span: named.span };
}

/** An event or a roadmap of another file is described as that file sees it. */
async function describeTarget({ target }: NamedHere, view: FileView, neighbours: Neighbours): Promise<string> {
  const home = isSameFile(target.uri, view.uri) ? view : await neighbours.view(target.uri);
  if (home === undefined) return describeDeclared(target, view);
  if (target.kind === 'event' && target.span !== undefined) {
    const node = constructAt(home.parsed.outline, target.span.start);
    const event = node === undefined ? undefined : eventText(node, home);
    if (event !== undefined) return event;
  }
  if (target.kind === 'roadmap') return describeDeclared({ ...target, title: rootTitle(home) }, view);
  return describeDeclared(target, view);
}

function rootTitle({ file }: FileView): string {
  switch (file.type) {
    case 'roadmap':
    case 'monitoring':
    case 'review':
      return file.title;
    case 'directory':
      return '';
  }
}

/** A line of an expert's conclusion: what the program finds beside what is decided, and what the word is for. */
function ofDecision(view: FileView, offset: number): Described | undefined {
  const found = fieldAt(view.parsed.outline, offset);
  if (found === undefined) return undefined;
  const { keyword, start, end } = found.field.line;
  if (keyword !== 'criterion' && keyword !== 'ruling') return undefined;
  return { text: paragraphs(describeDecision(view, start), help(keyword)), span: { start, end } };
}

/** A word of the language: what its line is, and what the word is for, even where the line is out of place. */
function ofWord(view: FileView, offset: number): Described | undefined {
  const line = view.parsed.lines.find(({ start, end }) => start <= offset && offset <= end);
  if (line === undefined || line.shape === 'stray' || offset > line.word.end) return undefined;
  if (line.keyword === 'own') return { text: describeOwnField(line.own, view), span: line.word };
  const node = line.shape === 'construct' ? constructAt(view.parsed.outline, offset) : undefined;
  const own = node === undefined ? undefined : describeConstruct(node, view);
  const score = line.keyword === 'rubric' ? scoreText(view) : undefined;
  return { text: paragraphs(own, score, help(line.keyword)), span: line.word };
}

/** A field that the roadmap or its configuration adds: in which column it is printed. */
function describeOwnField(name: string, { subject }: FileView): string {
  const column = subject?.template.columns.find((each) => each.key === 'own' && isSameField(each.field, name));
  const printed =
    column === undefined
      ? 'В этой таблице столбца для него нет: поле не печатается.'
      : `Печатается в столбце «${plain(column.header)}».`;
  return paragraphs(
    `Своё поле «${plain(name)}»: его объявляет строка «столбец: ${plain(name)} …» или шаблон настроек.`,
    printed,
  );
}

function ofValue(view: FileView, offset: number): Described | undefined {
  const found = fieldAt(view.parsed.outline, offset);
  const value = found?.field.value;
  if (found === undefined || value === undefined || offset < value.start) return undefined;
  return describeValue(found, value, view, offset);
}

function describeValue(
  { field, owner }: OwnedField,
  value: Words,
  view: FileView,
  offset: number,
): Described | undefined {
  const { text, span } = readText(value);
  switch (field.line.keyword) {
    case 'deadline':
      return { text: describeDeadline(text, view.subject?.view.roadmap.period), span };
    case 'period':
      return { text: describePeriod(text), span };
    case 'fact':
      return { text: owner === undefined ? '' : reportText(owner, view), span };
    case 'rubric':
      return { text: scoreText(view) ?? '', span };
    case 'column':
      return describeColumn(readText(value), view);
    case 'kind': {
      const piece = readList(value).find((each) => each.span.start <= offset && offset <= each.span.end);
      const event = owner === undefined ? undefined : roadmapLines(view).events.get(owner.line?.start ?? -1);
      return piece && { text: describeKind(piece.text, view.subject, event), span: piece.span };
    }
    default:
      return undefined;
  }
}

/** The line that adds a field tells of it too. */
function describeColumn({ text, span }: ReturnType<typeof readText>, view: FileView): Described | undefined {
  const [key = ''] = text.split(/\s/, 1);
  const name = view.parsed.read.own.get(foldWord(key));
  return name === undefined ? undefined : { text: describeOwnField(name, view), span };
}

function ofHead(view: FileView, offset: number): Described | undefined {
  const node = constructAt(view.parsed.outline, offset);
  const head = node?.line?.head;
  if (node === undefined || head === undefined) return undefined;
  return { text: describeConstruct(node, view) ?? '', span: head };
}

function describeConstruct(node: ConstructNode, view: FileView): string | undefined {
  switch (node.keyword) {
    case 'roadmap':
    case 'review':
    case 'monitoring':
      return scoreText(view);
    case 'report':
      return reportText(node, view);
    case 'event':
    case 'stage':
      return eventText(node, view);
    case 'performer':
    case 'school':
    case 'group':
    case 'project':
    case 'municipality':
    case 'task':
      return describeDeclared(targetOf(node, view.uri), view);
    default:
      return undefined;
  }
}

function scoreText({ file, scored }: FileView): string | undefined {
  return file.type === 'directory' ? undefined : describeScore(scored);
}

/** A report beside what was planned. */
function reportText(node: ConstructNode, view: FileView): string {
  const monitoring = monitoringIn(view);
  const report = reportAt(node.line?.start ?? -1, view);
  return monitoring === undefined || report === undefined ? '' : describeReport(report, monitoring);
}

function eventText(node: ConstructNode, view: FileView): string | undefined {
  const { subject } = view;
  const owner = node.keyword === 'stage' && node.parent?.keyword === 'event' ? node.parent : node;
  const event = roadmapLines(view).events.get(owner.line?.start ?? -1);
  if (subject === undefined || event === undefined) return undefined;
  return describeEvent(event, subject);
}

function help(keyword: Keyword): string {
  const { sentence, example } = keywordHelp[keyword];
  return paragraphs(sentence, `\`\`\`dorkarta\n${example}\n\`\`\``);
}
