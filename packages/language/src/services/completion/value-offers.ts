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
  return [...knownOffers(slot, owner, view, project), ...typical.filter(({ label }) => !taken.has(foldTitle(label)))];
}

function knownOffers(
  slot: ValueSlot,
  owner: ConstructNode | undefined,
  view: FileView,
  project: CompletionProject,
): readonly Offer[] {
  const names = (field: keyof typeof mentionRules): readonly Offer[] =>
    nameOffers(view, mentionRules[field], slot.others);
  switch (slot.keyword) {
    case 'import':
      return importOffers(view, project.files ?? []);
    case 'schools':
      return names('schools').filter(({ label }) => label !== owner?.head.name?.text);
    case 'level':
      return levelOffers(owner);
    case 'period':
      return periodOffers(project.year);
    case 'template':
      return templateOffers(slot, view, project.templates);
    case 'column':
      return columnOffers(slot, owner);
    case 'numbering':
      return numberings.map((each) => valueOffer(numberingWords[each], numberingMeanings[each]));
    case 'orientation':
      return orientations.map((each) => valueOffer(orientationWords[each], orientationMeanings[each]));
    case 'columnNumbers':
    case 'schoolList':
      return answers.map((each) => valueOffer(answerWords[each], answerMeanings[each]));
    case 'rubric':
      return project.rubrics
        .toSorted((one, other) => other.version - one.version)
        .map((rubric) => valueOffer(rubricName(rubric), rubric.title));
    case 'kind':
      return kindOffers(slot.others);
    case 'deadline':
      return deadlineOffers(periodOf(view), project.year, slot.before);
    case 'indicator':
      return indicatorOffers(owner, view);
    case 'ignore':
      return ignoreOffers(view, owner);
    case 'resources':
      return [...names('resources'), ...projectOffers(slot, view)];
    case 'criterion':
      return verdictOffers();
    case 'ruling':
      return traitOffers();
    case 'state':
      return eventStates.map((state) => ({
        label: eventStateNames[state],
        kind: 'value',
        detail: stateMeanings[state],
      }));
    case 'performers':
    case 'coPerformers':
    case 'participants':
    case 'venue':
    case 'tasks':
    case 'within':
    case 'homeMunicipality':
      return names(slot.keyword);
    default:
      return [];
  }
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
