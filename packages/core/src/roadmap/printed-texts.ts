import type { Declaration } from '../model/declaration.ts';
import type { Event, Indicator, LinkedText, Proposal, Stage } from '../model/event.ts';
import type { Mention } from '../model/mention.schema.ts';
import type { ModelNode, Place, PlaceField } from '../model/place.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { type Container, containersOf, innermost } from './walk.ts';

/** A text of the author's that the documents print, and where it stands. */
export interface PrintedText {
  readonly place: Place;
  readonly text: string;
}

/** Every text of a roadmap's own file that its documents print but those of its events; phrases, as approvals are, apart. */
export function* textsAroundEvents(roadmap: Roadmap): Generator<PrintedText> {
  for (const declaration of roadmap.declarations) {
    if (declaration.from === undefined) yield* textsOfDeclaration(declaration);
  }
  yield* textsAround(roadmap);
  for (const column of roadmap.columns) yield { place: { node: column }, text: column.header };
  for (const containers of containersOf(roadmap)) yield* textsOfContainer(innermost(containers));
}

function* textsOfDeclaration(declaration: Declaration): Generator<PrintedText> {
  yield* fieldsIn(declaration, ['title']);
  if (declaration.kind !== 'school') return;
  yield* fieldsIn(declaration, ['curator', 'contact']);
  yield* listIn({ ...declaration, risks: declaration.risks ?? [] }, 'risks');
}

/** What stands above and below the table. */
function* textsAround(roadmap: Roadmap): Generator<PrintedText> {
  yield* fieldsIn(roadmap, ['municipality', 'region', 'rationale', 'position', 'signature', 'label']);
  yield* fieldsIn(roadmap, ['annex', 'preparedBy']);
  yield* listIn(roadmap, 'notes');
  yield* listIn(roadmap, 'abbreviations');
  for (const signatory of [...roadmap.approvers, ...roadmap.agreements, ...roadmap.signatories]) {
    yield* fieldsIn(signatory, ['text', 'signature']);
  }
}

function* textsOfContainer(container: Container): Generator<PrintedText> {
  yield* fieldsIn(container, ['title']);
  yield* listIn(container, 'goals');
  for (const task of container.tasks) yield* fieldsIn(task, ['title']);
  yield* textsOfShared(container);
  for (const proposal of container.proposals) {
    yield* fieldsIn(proposal, ['title']);
    yield* textsOfOwnFields(proposal);
    yield* mentioned(proposal.participants);
  }
}

function* textsOfShared(node: Container | Event): Generator<PrintedText> {
  yield* mentioned(node.participants);
  yield* listIn(node, 'risks');
  yield* mentioned(node.performers);
  yield* mentioned(node.coPerformers);
}

/** Every text of an event that documents print; deadlines, which are phrases, apart. */
export function* textsOfEvent(event: Event): Generator<PrintedText> {
  yield* fieldsIn(event, ['title']);
  yield* textsOfShared(event);
  yield* textsOfResults(event);
  yield* mentioned(event.venue === undefined ? event.resources : [event.venue, ...event.resources]);
  for (const action of event.actions) yield { place: { node: action }, text: action.text };
  yield* listIn(event, 'notes');
  yield* textsOfOwnFields(event);
  for (const stage of event.stages) {
    yield* fieldsIn(stage, ['title']);
    yield* mentioned(stage.performers);
    yield* mentioned(stage.coPerformers);
    yield* textsOfResults(stage);
    yield* textsOfOwnFields(stage);
  }
}

function* textsOfOwnFields({ ownFields = [] }: Event | Stage | Proposal): Generator<PrintedText> {
  for (const field of ownFields) yield { place: { node: field }, text: field.text };
}

function* textsOfResults({ indicators, documents }: Event | Stage): Generator<PrintedText> {
  for (const indicator of indicators) yield* textsOfIndicator(indicator);
  for (const document of documents) yield textOfDocument(document);
}

function* textsOfIndicator(indicator: Indicator): Generator<PrintedText> {
  yield { place: { node: indicator, field: 'text' }, text: indicator.text };
  if (indicator.target !== undefined) {
    yield { place: { node: indicator, field: 'target' }, text: indicator.target.text };
  }
  for (const plan of indicator.plans ?? []) yield { place: { node: plan }, text: plan.text };
}

function textOfDocument(document: LinkedText): PrintedText {
  return { place: { node: document }, text: document.text };
}

/** Free words; what is declared is looked at where it is declared. */
function* mentioned(mentions: readonly Mention[]): Generator<PrintedText> {
  for (const mention of mentions) {
    if (mention.kind === 'text') yield { place: { node: mention }, text: mention.text };
  }
}

function* fieldsIn<Field extends PlaceField>(
  node: ModelNode & Readonly<Partial<Record<Field, string>>>,
  fields: readonly Field[],
): Generator<PrintedText> {
  const texts: Readonly<Partial<Record<Field, string>>> = node;
  for (const field of fields) {
    const text = texts[field];
    if (text !== undefined) yield { place: { node, field }, text };
  }
}

/** The fields that are lists of plain texts. */
type ListField = 'goals' | 'risks' | 'notes' | 'abbreviations';

/** Texts of a list are its fields by their index: «goals.0». */
function* listIn<Field extends ListField>(
  node: ModelNode & Readonly<Record<Field, readonly string[]>>,
  field: Field,
): Generator<PrintedText> {
  const texts: Readonly<Record<Field, readonly string[]>> = node;
  for (const [index, text] of texts[field].entries()) yield { place: { node, field: `${field}.${index}` }, text };
}
