import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { Span } from '../../places/span.ts';
import type { ConstructNode } from '../../structure/outline.ts';
import { readText } from '../../syntax/text-value.ts';
import type { ConstructKeyword, FieldKeyword } from '../../vocabulary/spellings.ts';
import type { FileView } from '../view/file-view.ts';
import { oneLine } from '../view/one-line.ts';
import { printedNumber } from '../view/printed-number.ts';
import { type RoadmapLines, roadmapLines } from '../view/roadmap-lines.ts';

/** How editors draw each construct. */
export const symbolKinds: Readonly<Record<ConstructKeyword, SymbolKind>> = {
  roadmap: SymbolKind.Module,
  section: SymbolKind.Namespace,
  subsection: SymbolKind.Namespace,
  event: SymbolKind.Event,
  stage: SymbolKind.EnumMember,
  proposal: SymbolKind.Interface,
  performer: SymbolKind.Object,
  school: SymbolKind.Class,
  group: SymbolKind.Array,
  project: SymbolKind.Package,
  municipality: SymbolKind.Constant,
  task: SymbolKind.Key,
  monitoring: SymbolKind.Module,
  report: SymbolKind.Event,
  review: SymbolKind.Module,
  recommendation: SymbolKind.String,
  decision: SymbolKind.String,
};

/** The outline of a file, numbered as the printed table is; declarations stand where they are written. */
export function documentSymbols(view: FileView): DocumentSymbol[] {
  const { roots, declarations } = view.parsed.outline;
  const lines = roadmapLines(view);
  const tree = roots.map((root) => drawNode(root, view, lines));
  for (const node of declarations) placeInto(tree, { node, symbol: symbolOf(node, view, lines), children: [] });
  return symbolsOf(tree);
}

interface Drawn {
  readonly node: ConstructNode;
  readonly symbol: DocumentSymbol;
  readonly children: Drawn[];
}

function drawNode(node: ConstructNode, view: FileView, lines: RoadmapLines): Drawn {
  const children = node.children.map((child) => drawNode(child, view, lines));
  return { node, symbol: symbolOf(node, view, lines), children };
}

/** Puts what was drawn into the innermost of those that hold its place in the text. */
function placeInto(siblings: Drawn[], drawn: Drawn): void {
  const around = siblings.find(({ node }) => isInside(drawn.node.span, node.span));
  if (around === undefined) siblings.push(drawn);
  else placeInto(around.children, drawn);
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function symbolsOf(drawn: readonly Drawn[]): DocumentSymbol[] {
  return drawn
    .toSorted((one, other) => one.node.span.start - other.node.span.start)
    .map(({ symbol, children }) => ({ ...symbol, children: symbolsOf(children) }));
}

function symbolOf(node: ConstructNode, { positions }: FileView, lines: RoadmapLines): DocumentSymbol {
  const { name, title } = node.head;
  const own = name ?? title?.span ?? node.line?.word ?? { start: node.span.start, end: node.span.start };
  const detail = detailOf(node);
  return {
    name: nameOf(node, lines),
    ...(detail === '' ? {} : { detail }),
    kind: symbolKinds[node.keyword],
    range: positions.rangeOf(node.span),
    selectionRange: positions.rangeOf(own),
  };
}

const mostLetters = 120;

/** «1. Организационные действия», «1.1 Сбор данных», «Этап 2»: what names a construct in an outline; never empty. */
function nameOf(node: ConstructNode, lines: RoadmapLines): string {
  const title = titleOf(node);
  const start = node.line?.start ?? -1;
  switch (node.keyword) {
    case 'section':
    case 'subsection':
      return oneLine([labelFor(node), lines.sectionNumbers.get(start) ?? '', title].join(' '), mostLetters);
    case 'event': {
      const number = lines.events.get(start)?.number;
      return number === undefined ? title : oneLine(`${printedNumber(number)} ${title}`, mostLetters);
    }
    default:
      return title;
  }
}

/** «Трек» of «Трек 1. …». */
function labelFor({ keyword, parent }: ConstructNode): string {
  return keyword === 'section' && parent !== undefined ? fieldText(parent, 'label') : '';
}

const untitled: Readonly<Record<ConstructKeyword, string>> = {
  roadmap: 'Карта без названия',
  section: 'Раздел без названия',
  subsection: 'Подраздел без названия',
  event: 'Мероприятие без названия',
  stage: 'Этап',
  proposal: 'Предложение без названия',
  performer: 'Исполнитель без названия',
  school: 'Школа без названия',
  group: 'Группа без названия',
  project: 'Проект без названия',
  municipality: 'Муниципалитет без названия',
  task: 'Задача без названия',
  monitoring: 'Мониторинг',
  report: 'Отчёт',
  review: 'Экспертиза',
  recommendation: 'Рекомендация',
  decision: 'Решение',
};

/** The title of a construct; of an event of a matrix, its first action; without either, what it is. */
export function titleOf(node: ConstructNode): string {
  const title = oneLine(node.head.title?.text ?? fieldText(node, 'action'), mostLetters);
  if (node.keyword === 'report') return `${untitled.report} ${title}`.trim();
  if (title !== '') return title;
  if (node.keyword !== 'stage' || node.parent === undefined) return untitled[node.keyword];
  return `${untitled.stage} ${node.parent.children.filter(({ keyword }) => keyword === 'stage').indexOf(node) + 1}`;
}

/** What is told beside the name: when, or by which name it is meant. */
function detailOf(node: ConstructNode): string {
  switch (node.keyword) {
    case 'event':
    case 'stage':
      return fieldText(node, 'deadline');
    case 'roadmap':
      return fieldText(node, 'period');
    case 'proposal':
      return fieldText(node, 'kind');
    default:
      return node.head.name?.text ?? '';
  }
}

function fieldText({ fields }: ConstructNode, keyword: FieldKeyword): string {
  const value = fields.find(({ line }) => line.keyword === keyword)?.value;
  return value === undefined ? '' : oneLine(readText(value).text, mostLetters);
}
