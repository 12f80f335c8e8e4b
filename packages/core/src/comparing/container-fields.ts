import { answerWords } from '../model/answers.ts';
import { numberingWords } from '../model/numberings.ts';
import { orientationWords } from '../model/orientations.ts';
import type { Roadmap, Section, Subsection } from '../model/roadmap.ts';
import type { Container } from '../roadmap/walk.ts';
import { rubricName } from '../rubric/rubric-name.ts';
import {
  type ComparedField,
  declarationText,
  mentionTexts,
  proposalText,
  signatoryText,
  stated,
} from './field-texts.ts';
import { inheritableFields, statedFields } from './shared-fields.ts';

type SharedField = Exclude<keyof Section & keyof Roadmap, 'events'>;

/** What roadmaps, sections and subsections say alike. */
const sharedFields: Readonly<Record<SharedField, ComparedField<Container>>> = {
  title: { name: 'название', texts: ({ title }) => stated(title) },
  goals: { name: 'цель', texts: ({ goals }) => goals },
  tasks: { name: 'решаемые задачи', texts: ({ tasks }) => tasks.map(({ title }) => title) },
  ...inheritableFields,
  proposals: { name: 'предложения', texts: ({ proposals }) => proposals.map(proposalText) },
  name: statedFields.name,
  suppressions: statedFields.suppressions,
};

/** What a section or subsection says itself; its number is its place. */
export const sectionFields: Readonly<Record<string, ComparedField<Section | Subsection>>> = {
  ...sharedFields,
} satisfies Readonly<
  Record<Exclude<keyof Subsection, 'number' | 'rank' | 'events'>, ComparedField<Section | Subsection>>
>;

type RoadmapField = Exclude<keyof Roadmap, SharedField | 'type' | 'events' | 'sections'>;

function yesOrNo(whether: boolean | undefined): readonly string[] {
  return whether === undefined ? [] : [answerWords[whether ? 'yes' : 'no']];
}

const ownFieldsOfRoadmaps: Readonly<Record<RoadmapField, ComparedField<Roadmap>>> = {
  municipality: { name: 'муниципалитет', texts: ({ municipality }) => stated(municipality) },
  region: { name: 'регион', texts: ({ region }) => stated(region) },
  period: { name: 'период', texts: ({ period }) => stated(period?.text) },
  rationale: { name: 'обоснование', texts: ({ rationale }) => stated(rationale) },
  approval: { name: 'утверждено', texts: ({ approval }) => stated(approval?.text) },
  annex: { name: 'приложение', texts: ({ annex }) => stated(annex) },
  position: { name: 'должность', texts: ({ position }) => stated(position) },
  signature: { name: 'подпись', texts: ({ signature }) => stated(signature) },
  date: { name: 'дата', texts: ({ date }) => stated(date?.text) },
  approvers: { name: 'утверждаю', texts: ({ approvers }) => approvers.map(signatoryText) },
  agreements: { name: 'согласовано', texts: ({ agreements }) => agreements.map(signatoryText) },
  signatories: { name: 'подписано', texts: ({ signatories }) => signatories.map(signatoryText) },
  preparedBy: { name: 'составил', texts: ({ preparedBy }) => stated(preparedBy) },
  declarations: {
    name: 'школы, исполнители, группы и проекты',
    texts: ({ declarations }) => declarations.filter(({ from }) => from === undefined).map(declarationText),
  },
  imports: { name: 'подключено', texts: ({ imports }) => imports },
  rubric: { name: 'критерии', texts: ({ rubric }) => stated(rubric && rubricText(rubric)) },
  template: { name: 'шаблон', texts: ({ template }) => (template === undefined ? [] : templateTexts(template)) },
  columns: {
    name: 'столбцы',
    texts: ({ columns }) =>
      columns.map((column) => (column.key === 'own' ? `${column.field}: ${column.header}` : column.header)),
  },
  numbering: { name: 'нумерация', texts: ({ numbering }) => stated(numbering && numberingWords[numbering]) },
  orientation: { name: 'ориентация', texts: ({ orientation }) => stated(orientation && orientationWords[orientation]) },
  numbersColumns: { name: 'номера граф', texts: ({ numbersColumns }) => yesOrNo(numbersColumns) },
  listsSchools: { name: 'перечень школ', texts: ({ listsSchools }) => yesOrNo(listsSchools) },
  label: { name: 'обозначение', texts: ({ label }) => stated(label) },
  notes: statedFields.notes,
  abbreviations: { name: 'сокращения', texts: ({ abbreviations }) => abbreviations },
};

/** What a roadmap says of itself as a whole. */
export const roadmapFields: Readonly<Record<string, ComparedField<Roadmap>>> = {
  ...sharedFields,
  ...ownFieldsOfRoadmaps,
};

function rubricText({ id, version }: NonNullable<Roadmap['rubric']>): string {
  return version === undefined ? id : rubricName({ id, version });
}

function templateTexts({ name, bodies }: NonNullable<Roadmap['template']>): readonly string[] {
  return [name, ...mentionTexts(bodies)];
}
