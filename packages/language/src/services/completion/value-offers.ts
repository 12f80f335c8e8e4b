import {
  type Answer,
  answers,
  answerWords,
  columnKeys,
  columnWords,
  type EventState,
  eventStateNames,
  eventStates,
  eventsOf,
  foldTitle,
  inferKinds,
  inheritedBy,
  type Numbering,
  numberings,
  numberingWords,
  type Orientation,
  orientations,
  orientationWords,
  roadmapIn,
  rubricName,
  typicalIndicators,
} from '@dorkarta/core';
import { mentionRules } from '../../mapping/mention-rules.ts';
import type { ConstructNode } from '../../structure/outline.ts';
import type { FieldKeyword } from '../../vocabulary/spellings.ts';
import type { FileView } from '../view/file-view.ts';
import type { Offer } from './completion-item.ts';
import { deadlineOffers, periodOffers } from './deadline-offers.ts';
import { ignoreOffers } from './ignore-offers.ts';
import { importOffers } from './import-offers.ts';
import { kindOffers } from './kind-offers.ts';
import { levelOffers } from './level-offers.ts';
import { nameOffers } from './name-offers.ts';
import { fieldsBeside, ownerAt, surroundingsOf } from './open-constructs.ts';
import { projectOffers } from './project-offers.ts';
import type { CompletionProject } from './project-view.ts';
import { traitOffers, verdictOffers } from './review-offers.ts';
import type { ValueSlot } from './slot.ts';
import { templateOffers } from './template-offers.ts';
import { textOffer } from './text-offer.ts';
import { typicalValues } from './typical-texts.ts';

/** What can stand as the value of a field, or as one piece of it. */
export function valueOffers(slot: ValueSlot, view: FileView, project: CompletionProject): readonly Offer[] {
  const owner = ownerAt(surroundingsOf(view.parsed, slot.row), slot.keyword);
  const known = [...view.scope.own.all, ...view.scope.imported.all].map(({ title }) => title);
  const taken = new Set([...known, ...slot.others].map(foldTitle));
  const typical = (typicalValues[slot.keyword] ?? []).map((text) => textOffer(text));
  const found = finders[slot.keyword]?.({ slot, owner, view, project }) ?? [];
  return [...found, ...typical.filter(({ label }) => !taken.has(foldTitle(label)))];
}

/** A value that is asked for, and what there is to find it in. */
interface Asked {
  readonly slot: ValueSlot;
  readonly owner: ConstructNode | undefined;
  readonly view: FileView;
  readonly project: CompletionProject;
}

type Finder = (asked: Asked) => readonly Offer[];

/** What is known of the values of a field, by its keyword. */
const finders: Partial<Record<FieldKeyword, Finder>> = {
  import: ({ view, project }) => importOffers(view, project.files ?? []),
  schools: (asked) => mentioned('schools')(asked).filter(({ label }) => label !== asked.owner?.head.name?.text),
  level: ({ owner }) => levelOffers(owner),
  period: ({ project }) => periodOffers(project.year),
  template: ({ slot, view, project }) => templateOffers(slot, view, project.templates),
  column: ({ slot, owner }) => columnOffers(slot, owner),
  numbering: () => numberings.map((each) => valueOffer(numberingWords[each], numberingMeanings[each])),
  orientation: () => orientations.map((each) => valueOffer(orientationWords[each], orientationMeanings[each])),
  columnNumbers: answerOffers,
  schoolList: answerOffers,
  rubric: ({ project }) =>
    project.rubrics
      .toSorted((one, other) => other.version - one.version)
      .map((rubric) => valueOffer(rubricName(rubric), rubric.title)),
  kind: ({ slot }) => kindOffers(slot.others),
  deadline: ({ slot, view, project }) => deadlineOffers(periodOf(view), project.year, slot.before),
  indicator: ({ owner, view }) => indicatorOffers(owner, view),
  ignore: ({ owner, view }) => ignoreOffers(view, owner),
  resources: (asked) => [...mentioned('resources')(asked), ...projectOffers(asked.slot, asked.view)],
  criterion: verdictOffers,
  ruling: traitOffers,
  state: () => eventStates.map((state) => valueOffer(eventStateNames[state], stateMeanings[state])),
  performers: mentioned('performers'),
  coPerformers: mentioned('coPerformers'),
  participants: mentioned('participants'),
  venue: mentioned('venue'),
  tasks: mentioned('tasks'),
  within: mentioned('within'),
  homeMunicipality: mentioned('homeMunicipality'),
};

/** The names that may be meant in a field. */
function mentioned(field: keyof typeof mentionRules): Finder {
  return ({ view, slot }) => nameOffers(view, mentionRules[field], slot.others);
}

const stateMeanings: Readonly<Record<EventState, string>> = {
  partly: 'Прошло не всё, что было в плане',
  'not-held': 'Не состоялось; почему – в строке «причина»',
  moved: 'Дальше – новый срок: «перенесено на сентябрь 2022»',
};

function valueOffer(label: string, detail: string): Offer {
  return { label, kind: 'value', detail };
}

const numberingMeanings: Readonly<Record<Numbering, string>> = {
  'by-subsection': '1.1.1, 1.1.2 – заново в каждом подразделе',
  continuous: '1, 2, 3 … через всю карту',
  'by-section': '1.1, 1.2 … 2.1 – номер раздела и номер в нём',
  none: 'Печатаются только написанные номера',
};

const orientationMeanings: Readonly<Record<Orientation, string>> = {
  landscape: 'Лист лежит: так без этой строки',
  portrait: 'Лист стоит: для узких таблиц',
};

const answerMeanings: Readonly<Record<Answer, string>> = { yes: 'Печатать', no: 'Не печатать: так без этой строки' };

function answerOffers(): readonly Offer[] {
  return answers.map((each) => valueOffer(answerWords[each], answerMeanings[each]));
}

/** The columns that the table does not have yet, each with its usual header. */
function columnOffers(slot: ValueSlot, owner: ConstructNode | undefined): readonly Offer[] {
  const stated = owner === undefined ? [] : fieldsBeside(owner, slot.row);
  const taken = stated.flatMap(({ line, value }) => (line.keyword === 'column' ? value?.text.split(/\s/, 1) : []));
  return columnKeys
    .filter((key) => !taken.includes(columnWords[key].name))
    .map((key) => ({
      label: columnWords[key].name,
      kind: 'value',
      detail: columnWords[key].header,
      insert: [`${columnWords[key].name} `, { hole: columnWords[key].header }],
    }));
}

function periodOf({ file }: FileView): Parameters<typeof deadlineOffers>[0] {
  return roadmapIn(file)?.period;
}

/** Indicators that are typical of the event: of its stated kinds and forms, else of what its title says. */
function indicatorOffers(owner: ConstructNode | undefined, { file, trace }: FileView): readonly Offer[] {
  const node = owner?.keyword === 'stage' ? owner.parent : owner;
  const roadmap = roadmapIn(file);
  const events = roadmap === undefined ? [] : [...eventsOf(roadmap)];
  const at = events.find(({ event }) => trace.spanOf({ node: event })?.start === node?.line?.start);
  const title = at?.event.title ?? '';
  const stated = at === undefined ? [] : inheritedBy(at).kinds;
  const inferred = stated.length > 0 ? [] : inferKinds(title);
  const statements = [...stated, ...inferred];
  const traits = {
    kinds: [...new Set([...stated.flatMap((statement) => statement.kinds), ...inferred.map(({ kind }) => kind)])],
    forms: statements.flatMap(({ form }) => form ?? []),
    title,
  };
  return typicalIndicators(traits).map((text) => textOffer(text));
}
