import type { Approval } from '../phrases/approval.schema.ts';
import type { DaysStatement } from '../phrases/days.schema.ts';
import type { Deadline } from '../phrases/deadline.schema.ts';
import type { Period } from '../phrases/period.schema.ts';
import type { StateStatement } from '../phrases/state.schema.ts';
import type { Verdict } from '../phrases/verdict.schema.ts';
import type { KindStatement } from '../taxonomy/kind.schema.ts';
import type { TraitStatement } from '../taxonomy/trait.schema.ts';
import type { Column } from './column.schema.ts';
import type { Declaration } from './declaration.ts';
import type {
  Action,
  Event,
  Indicator,
  LinkedText,
  OwnField,
  PartialPlan,
  Proposal,
  Stage,
  Suppression,
  Task,
} from './event.ts';
import type { Directory } from './file.schema.ts';
import type { Mention } from './mention.schema.ts';
import type { Achieved, EventReport, Monitoring } from './monitoring.ts';
import type { CriterionDecision, EventRuling, Review } from './review.ts';
import type { Roadmap, RubricChoice, Section, Subsection, TemplateChoice } from './roadmap.ts';
import type { Signatory } from './signatory.ts';

/** The objects of the model that stand somewhere in a text. */
export type ModelNode =
  | Roadmap
  | Monitoring
  | Review
  | CriterionDecision
  | EventRuling
  | Directory
  | Section
  | Subsection
  | Event
  | Stage
  | Proposal
  | Task
  | Declaration
  | EventReport
  | Indicator
  | PartialPlan
  | Achieved
  | LinkedText
  | OwnField
  | Action
  | Mention
  | Deadline
  | Period
  | Approval
  | Signatory
  | KindStatement
  | TraitStatement
  | Verdict
  | DaysStatement
  | StateStatement
  | Column
  | TemplateChoice
  | RubricChoice
  | Suppression;

/** The texts of an object: its fields by their names, those of a list by field and index («goals.0»). */
type TextsOf<Node> = {
  [Key in keyof Node & string]-?: NonNullable<Node[Key]> extends readonly string[] ? `${Key}.${number}` : Key;
}[keyof Node & string];

/** All that belongs to an object. */
type Extent = 'whole';

/** What objects call their texts. */
export type PlaceField =
  | (ModelNode extends infer Node ? (Node extends ModelNode ? TextsOf<Node> : never) : never)
  | Extent;

/** A place in a model: one of its objects, or one text of that object. Whoever read the text knows where it stands. */
export interface Place {
  readonly node: ModelNode;
  readonly field?: PlaceField;
}

/** The place of an object, or of a text that this very object has. */
export function placeOf<Node extends ModelNode>(node: Node, field?: TextsOf<Node> | Extent): Place {
  return field === undefined ? { node } : { node, field: field as PlaceField };
}
