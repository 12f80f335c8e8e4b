import type { Declaration } from '../model/declaration.ts';
import type { Event, Indicator, LinkedText, OwnField, Proposal, Stage, Suppression } from '../model/event.ts';
import { plannedText } from '../model/indicator-plan.ts';
import { levelNames } from '../model/level.ts';
import type { Mention } from '../model/mention.schema.ts';
import { mentionTitle } from '../model/mention.ts';
import type { Signatory } from '../model/signatory.ts';

/** How one of the fields of something is compared. */
export interface ComparedField<Owner> {
  /** Its word in Russian. */
  readonly name: string;
  /** What it says, each of several values by itself. */
  readonly texts: (owner: Owner) => readonly string[];
  /** Whether it names some of many, so that neither their order nor the case of their letters says anything. */
  readonly namesSome?: true;
}

/** A text that may not be there, as a list. */
export function stated(text: string | undefined): readonly string[] {
  return text === undefined || text.trim() === '' ? [] : [text];
}

export function mentionTexts(mentions: readonly Mention[]): readonly string[] {
  return mentions.map(mentionTitle);
}

/** «Доля педагогов – не менее 75 %» */
export function indicatorText(indicator: Indicator): string {
  return [indicator.text, plannedText(indicator)].filter((part) => part !== '').join(' – ');
}

/** Words with the link that they end in. */
export function linkedWords({ text, link = '' }: LinkedText): string {
  return [text, link].filter((part) => part !== '').join(' ');
}

export function actionTexts({ actions }: Pick<Event, 'actions'>): readonly string[] {
  return actions.map(({ bodies, text }) =>
    [mentionTexts(bodies).join(', '), text].filter((each) => each !== '').join(': '),
  );
}

/** «проведено обучение – 15.03.2026», to tell stages from each other. */
export function stageTitle({ title, number }: Stage, index: number): string {
  return title !== '' ? title : (number ?? `этап ${index + 1}`);
}

export function suppressionTexts(suppressions: readonly Suppression[]): readonly string[] {
  return suppressions.map(({ rule, reason }) => [rule, reason].filter((each) => each !== '').join(' '));
}

export function ownFieldTexts(fields: readonly OwnField[]): readonly string[] {
  return fields.map(({ field, text }) => `${field}: ${text}`);
}

/** «И. И. Иванова, начальник отдела, 25.08.2026» */
export function signatoryText({ text, signature, date }: Signatory): string {
  return [text, signature, date?.text].filter((part) => part !== undefined && part !== '').join(', ');
}

/** A proposal with all that it says. */
export function proposalText({ number, title, participants, kinds, ownFields = [] }: Proposal): string {
  const further = [...mentionTexts(participants), ...kinds.map(({ text }) => text), ...ownFieldTexts(ownFields)];
  const head = [number, title].filter((part) => part !== undefined && part !== '').join(' ');
  return further.length === 0 ? head : `${head} (${further.join('; ')})`;
}

/** A declaration with all that it says: «сош15 = МБОУ СОШ № 15 (куратор …)». */
export function declarationText(declaration: Declaration): string {
  const { name, title } = declaration;
  const further = furtherOf(declaration).filter((each) => each !== undefined && each !== '');
  const head = name === undefined ? title : `${name} = ${title}`;
  return further.length === 0 ? head : `${head} (${further.join('; ')})`;
}

function furtherOf(declaration: Declaration): readonly (string | undefined)[] {
  switch (declaration.kind) {
    case 'performer':
      return [];
    case 'school':
      return [declaration.curator, ...(declaration.risks ?? []), declaration.contact];
    case 'group':
      return [...mentionTexts(declaration.schools), declaration.count];
    case 'project':
      return [declaration.level === undefined ? undefined : levelNames[declaration.level]];
    case 'municipality':
      return [declaration.short, declaration.genitive];
  }
}
