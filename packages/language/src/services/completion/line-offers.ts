import { roadmapIn } from '@dorkarta/core';
import { languageOfLines } from '../../format/file-language.ts';
import { type ConstructNode, reviewNodeIn } from '../../structure/outline.ts';
import {
  constructs,
  hasField,
  holdsEvents,
  isRoot,
  partsOf,
  type RootKeyword,
  rootKeywords,
  sharedDeclarations,
} from '../../vocabulary/constructs.ts';
import { keywordHelp } from '../../vocabulary/help.ts';
import {
  type ConstructKeyword,
  type Keyword,
  type KnownField,
  type SpellingLanguage,
  spell,
  spellingsOf,
} from '../../vocabulary/spellings.ts';
import type { FileView } from '../view/file-view.ts';
import { hole, type Offer, type Snippet } from './completion-item.ts';
import { importOffers } from './import-offers.ts';
import {
  bodiesOf,
  eventSnippet,
  fieldFront,
  lineSnippet,
  reviewSnippet,
  roadmapSnippet,
  sectionFront,
  typicalEventSnippet,
} from './line-snippets.ts';
import {
  canTake,
  fieldsBeside,
  holderAbove,
  holds,
  levelInside,
  levelOf,
  type Surroundings,
  surroundingsOf,
} from './open-constructs.ts';
import type { CompletionProject } from './project-view.ts';
import { reportSkeletons } from './report-snippets.ts';
import { criteriaInOrder } from './review-offers.ts';
import type { LineStart } from './slot.ts';
import { typicalEvents } from './typical-events.ts';
import { matrixEventOrder, type WritingOrder, writingOrder } from './writing-order.ts';

/** An offer of a line, and how deep the line is to stand. */
export interface LineOffer {
  readonly offer: Offer;
  readonly level: number;
}

interface LineContext extends Surroundings {
  readonly slot: LineStart;
  readonly view: FileView;
  readonly project: CompletionProject;
  readonly language: SpellingLanguage;
}

/** The lines that can begin at a place, in the order in which a roadmap is written. */
export function lineOffers(slot: LineStart, view: FileView, project: CompletionProject): readonly LineOffer[] {
  const { lines, outline } = view.parsed;
  const others = lines.filter(({ start, end }) => end < slot.row.start || start > slot.row.end);
  const surroundings = surroundingsOf({ lines, outline }, slot.row);
  const context: LineContext = { ...surroundings, slot, view, project, language: languageOfLines(others) };
  return withoutRepeats([
    ...directOffers(context),
    ...(context.open.length === 0 ? topOffers(context) : bodyOffers(context)),
    ...sharedDeclarations.map((keyword) => constructOffer(keyword, 0, context)),
    fieldOffer('import', 0, context),
  ]);
}

function withoutRepeats(offers: readonly LineOffer[]): readonly LineOffer[] {
  const seen = new Set<string>();
  return offers.filter(({ offer: { label, kind } }) => {
    // «решение» begins a decision on the whole report, and with a colon one on an event.
    const key = `${kind} ${label}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The fields of the declaration directly above. */
function directOffers(context: LineContext): readonly LineOffer[] {
  const { direct } = context;
  return direct === undefined ? [] : ownFields(direct, writingOrder[direct.keyword], context);
}

function ownFields(node: ConstructNode, order: WritingOrder | undefined, context: LineContext): readonly LineOffer[] {
  return [...missingFields(node, order?.first ?? [], context), ...furtherFields(node, order?.later ?? [], context)];
}

/** Above everything that a roadmap consists of. */
function topOffers(context: LineContext): readonly LineOffer[] {
  if (context.view.parsed.outline.roots.length > 0) return [];
  const plain = constructOffer('roadmap', 0, context);
  const others = rootKeywords
    .filter((keyword) => keyword !== 'roadmap')
    .map((keyword) => constructOffer(keyword, 0, context));
  return context.slot.rest === ''
    ? [wholeRoadmap(plain, context), plain, ...others, wholeReview(context)]
    : [plain, ...others];
}

function wholeRoadmap({ offer }: LineOffer, { project, language }: LineContext): LineOffer {
  const label = `${offer.label} с титулом`;
  const insert = roadmapSnippet(project, language);
  return { level: 0, offer: { ...offer, label, kind: 'snippet', detail: 'Название и все сведения о карте', insert } };
}

/** A conclusion with its lines; the roadmap that it is on is imported already, or is probably the nearest file. */
function wholeReview(context: LineContext): LineOffer {
  const { view, project, language } = context;
  const { offer } = constructOffer('review', 0, context);
  const [nearest] = view.importLines.length > 0 ? [] : importOffers(view, project.files ?? []);
  const path = view.importLines.length > 0 ? undefined : (nearest?.label ?? 'карта.dk');
  const label = `${offer.label} целиком`;
  const insert = reviewSnippet(path, language);
  return { level: 0, offer: { ...offer, label, kind: 'snippet', detail: 'Со всеми нужными строками', insert } };
}

function bodyOffers(context: LineContext): readonly LineOffer[] {
  const innermost = context.open.at(-1);
  if (innermost === undefined) return [];
  const root = context.open.map(({ keyword }) => keyword).findLast(isRoot) ?? 'roadmap';
  return offersIn[root](innermost, orderOf(innermost, context), context);
}

type BodyOffers = (innermost: ConstructNode, order: WritingOrder, context: LineContext) => readonly LineOffer[];

/** What is offered below the first line of each kind of file. */
const offersIn: Readonly<Record<RootKeyword, BodyOffers>> = {
  roadmap: roadmapOffers,
  monitoring: reportOffers,
  review: reviewOffers,
};

/** Inside a roadmap: what is missing around, the next event and what holds events, and whatever else can be said. */
function roadmapOffers(innermost: ConstructNode, order: WritingOrder, context: LineContext): readonly LineOffer[] {
  return [
    ...missingParts(innermost, context),
    ...missingFields(innermost, order.first, context),
    ...newTask(innermost, context),
    ...nextConstructs(innermost, context),
    ...furtherFields(innermost, order.later, context),
    ...ownFieldOffers(innermost, context),
    ...outerFields(context),
    ...typicalEventOffers(context),
  ];
}

/** Inside a monitoring report: what the report on an event still lacks, the next one, and what follows from them all. */
function reportOffers(innermost: ConstructNode, order: WritingOrder, context: LineContext): readonly LineOffer[] {
  return [
    ...missingFields(innermost, order.first, context),
    constructAt('report', context),
    ...furtherFields(innermost, order.later, context),
    constructAt('recommendation', context),
    constructAt('decision', context),
    ...(hasReview(context) ? [] : [constructOffer('review', 0, context)]),
    ...wholeReports(context),
  ];
}

/** Inside an expert's conclusion: who and when, a line for each criterion in doubt, and whatever else can be decided. */
function reviewOffers(innermost: ConstructNode, order: WritingOrder, context: LineContext): readonly LineOffer[] {
  const review = context.open.find(({ keyword }) => keyword === 'review') ?? innermost;
  const isInMonitoring = context.open[0]?.keyword === 'monitoring';
  const open = context.slot.rest === '' ? openCriteria(review, context) : [];
  return [
    ...missingFields(review, order.first, context).filter(
      ({ offer }) => offer.label !== spell('criterion', context.language),
    ),
    ...open,
    ...furtherFields(review, order.later, context),
    ...(isInMonitoring ? reportParts(context) : [constructAt('recommendation', context)]),
  ];
}

/** Behind a conclusion that stands in a monitoring report, the report goes on. */
function reportParts(context: LineContext): readonly LineOffer[] {
  return (['report', 'recommendation', 'decision'] as const).map((keyword) => constructOffer(keyword, 0, context));
}

function hasReview({ view }: LineContext): boolean {
  return reviewNodeIn(view.parsed.outline) !== undefined;
}

/** «критерий К3: выполнено – …» for each criterion that is left to the expert and has no line yet. */
function openCriteria(review: ConstructNode, { view, language }: LineContext): readonly LineOffer[] {
  const open = criteriaInOrder(view).filter(({ state }) => state === 'expert');
  return open.map(({ code, title }) => {
    const label = `${spell('criterion', language)} ${code}`;
    const insert = [`${label}: `, hole('выполнено'), ' – ', hole('…')];
    return { level: levelOf(review) + 1, offer: { label, kind: 'snippet', detail: title, insert } };
  });
}

/** Whole reports on the events that are due and have none, last of all. */
function wholeReports(context: LineContext): readonly LineOffer[] {
  const { view, slot, language } = context;
  if (slot.rest !== '') return [];
  const { offer, level } = constructAt('report', context);
  return reportSkeletons(view, language)
    .slice(0, mostWholeReports)
    .map(({ handle, title, snippet: insert }) => {
      const label = `${offer.label} ${handle} целиком`;
      return { level, offer: { ...offer, label, kind: 'snippet', detail: title, insert, search: wordsOf(title) } };
    });
}

/** More whole reports than these nobody looks through. */
const mostWholeReports = 20;

function orderOf({ keyword }: ConstructNode, { view }: LineContext): WritingOrder {
  const order = writingOrder[keyword] ?? { first: [], later: [] };
  if (keyword === 'event' && bodiesOf(view).length > 0) return matrixEventOrder;
  const hasTasks = view.scope.own.all.some(({ kind }) => kind === 'task');
  const isSection = keyword === 'section' || keyword === 'subsection';
  return isSection && hasTasks ? { ...order, first: ['tasks', ...order.first] } : order;
}

/** Of who approves, agrees or signs in the line above: what is still to be said of him. Plans come only where they are needed. */
function missingParts(node: ConstructNode, context: LineContext): readonly LineOffer[] {
  const { row } = context.slot;
  const above = node.fields.findLast(({ line }) => line.start < row.start);
  const parts = above === undefined ? [] : partsOf(above.line.keyword);
  return parts
    .filter((part) => part !== 'target' && canTake(node, part, row))
    .map((part) => fieldOfOwner(node, part, context));
}

function missingFields(node: ConstructNode, fields: readonly KnownField[], context: LineContext): readonly LineOffer[] {
  const { row } = context.slot;
  const missing = fields.filter((field) => !holds(node, field, row) && canTake(node, field, row));
  return missing.map((field) => fieldOfOwner(node, field, context));
}

function furtherFields(node: ConstructNode, fields: readonly KnownField[], context: LineContext): readonly LineOffer[] {
  const possible = fields.filter((field) => canTake(node, field, context.slot.row));
  return possible.map((field) => fieldOfOwner(node, field, context));
}

/** The fields that the roadmap adds to the language, where one of them can stand: first those that are not there yet. */
function ownFieldOffers(node: ConstructNode, { view, slot }: LineContext): readonly LineOffer[] {
  if (!hasField(node.keyword, 'own')) return [];
  const stated = fieldsBeside(node, slot.row).map(({ line }) => line.own);
  const names = [...view.parsed.read.own.values()];
  return names
    .toSorted((one, other) => Number(stated.includes(one)) - Number(stated.includes(other)))
    .map((name) => ({ level: levelOf(node) + 1, offer: ownFieldOffer(name, slot.rest) }));
}

function ownFieldOffer(name: string, rest: string): Offer {
  const detail = 'Своё поле: у него есть столбец';
  return { label: name, kind: 'field', detail, insert: [fieldFront(name, rest)], leadsOn: true };
}

/** Of a stage's event: what the stage has not itself. */
function outerFields(context: LineContext): readonly LineOffer[] {
  const [event, stage] = context.open.slice(-2);
  if (event === undefined || stage?.keyword !== 'stage') return [];
  return furtherFields(event, orderOf(event, context).later, context);
}

function newTask(innermost: ConstructNode, context: LineContext): readonly LineOffer[] {
  return holdsEvents(innermost.keyword) && innermost.children.every(({ keyword }) => keyword !== 'event')
    ? [constructOffer('task', levelOf(innermost) + 1, context)]
    : [];
}

/** The constructs that can follow, those that are nearest first. */
function nextConstructs(innermost: ConstructNode, context: LineContext): readonly LineOffer[] {
  const event = constructAt('event', context);
  const wholeEvents = context.slot.rest === '' ? [wholeEvent(event, context)] : [];
  const stages = innermost.keyword === 'event' || innermost.keyword === 'stage' ? [constructAt('stage', context)] : [];
  const hasSection = context.open.some(({ keyword }) => keyword === 'section');
  const subsections = hasSection ? [constructAt('subsection', context)] : [];
  const { file } = context.view;
  const isRegional = roadmapIn(file)?.level === 'regional';
  const proposals = isRegional ? [constructAt('proposal', context)] : [];
  const sections = [constructAt('section', context)];
  const events = [...wholeEvents, event];
  if (innermost.keyword === 'roadmap') return [...sections, ...events, ...proposals];
  return innermost.keyword === 'stage'
    ? [...stages, ...events, ...proposals, ...subsections, ...sections]
    : [...events, ...proposals, ...subsections, ...sections, ...stages];
}

function wholeEvent({ offer, level }: LineOffer, { view, language }: LineContext): LineOffer {
  const label = `${offer.label} целиком`;
  const insert = eventSnippet(view, level, language);
  return { level, offer: { ...offer, label, kind: 'snippet', detail: 'Со всеми нужными строками', insert } };
}

/** Events as many roadmaps have them, last of all; in a matrix, where bodies act, there are none. */
function typicalEventOffers(context: LineContext): readonly LineOffer[] {
  if (context.slot.rest !== '' || bodiesOf(context.view).length > 0) return [];
  const { offer, level } = constructAt('event', context);
  return typicalEvents.map((event) => {
    const insert = typicalEventSnippet(event, level, context.language);
    const { label, purpose: detail } = event;
    return { level, offer: { ...offer, label, kind: 'snippet', detail, insert, search: wordsOf(label) } };
  });
}

function wordsOf(label: string): readonly string[] {
  return label.split(/[\s:]+/).slice(1);
}

/** A construct where its rank puts it. */
function constructAt(keyword: ConstructKeyword, context: LineContext): LineOffer {
  const rank = constructs[keyword].rank ?? 0;
  const parent = context.open.findLast((node) => (constructs[node.keyword].rank ?? 0) < rank);
  const level = parent === undefined ? 0 : levelInside(parent);
  return constructOffer(keyword, level, context, sectionFront(keyword, parent, context.slot.row));
}

function constructOffer(
  keyword: ConstructKeyword,
  level: number,
  { slot, language }: LineContext,
  front = '',
): LineOffer {
  const snippet = lineSnippet(keyword, 'construct', slot.rest, language);
  const insert = slot.rest === '' && front !== '' ? [...snippet, front] : snippet;
  return { level, offer: keywordOffer(keyword, 'construct', insert, language) };
}

function fieldOfOwner(node: ConstructNode, field: KnownField, context: LineContext): LineOffer {
  const isPart = holderAbove(node, field, context.slot.row) !== undefined;
  return fieldOffer(field, levelOf(node) + (isPart ? 2 : 1), context);
}

function fieldOffer(keyword: KnownField, level: number, { slot, language }: LineContext): LineOffer {
  const insert = lineSnippet(keyword, 'field', slot.rest, language);
  return { level, offer: keywordOffer(keyword, 'field', insert, language) };
}

function keywordOffer(
  keyword: Keyword,
  kind: 'construct' | 'field',
  insert: Snippet,
  language: SpellingLanguage,
): Offer {
  const { sentence, example } = keywordHelp[keyword];
  const label = spell(keyword, language);
  return {
    label,
    kind,
    detail: sentence,
    help: `${sentence}\n\n\`\`\`dk\n${example}\n\`\`\``,
    insert,
    search: spellingsOf(keyword).filter((spelling) => spelling !== label),
    leadsOn: true,
  };
}
