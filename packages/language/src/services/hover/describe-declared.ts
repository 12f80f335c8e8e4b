import {
  type Declaration,
  type EventView,
  inCase,
  levelNames,
  type Mention,
  type Municipality,
  mentionTitle,
  type Subject,
  shortMunicipality,
} from '@dorkarta/core';
import { spell } from '../../vocabulary/spellings.ts';
import type { FileView } from '../view/file-view.ts';
import type { NameTarget } from '../view/name-target.ts';
import { fileName, isSameFile } from '../view/same-file.ts';
import { eventLine } from './describe-event.ts';
import { bullets, code, paragraphs, plain } from './markdown.ts';

const mostEvents = 12;

/** Something declared, as the file at hand sees it: its title, what it holds, and the events of this roadmap that mean it. */
export function describeDeclared(target: NameTarget, view: FileView): string {
  const { file, subject, uri } = view;
  const declaration = file.declarations.find(({ kind, title }) => kind === target.kind && title === target.title);
  const events = subject === undefined ? undefined : eventsOf(target, subject);
  return paragraphs(
    headLine(target, isSameFile(target.uri, uri) ? undefined : fileName(target.uri)),
    declaration === undefined ? undefined : contentOf(declaration),
    events === undefined ? undefined : `Мероприятий карты: ${events.length}`,
    events === undefined ? undefined : bullets(events.map(eventLine), mostEvents),
  );
}

function headLine({ kind, name, title }: NameTarget, from: string | undefined): string {
  const named = name === undefined ? '' : `, имя ${code(name)}`;
  const file = from === undefined ? '' : `, из файла ${code(from)}`;
  return `**${plain(title) || (name ?? '')}** – ${spell(kind)}${named}${file}`;
}

function contentOf(declaration: Declaration): string | undefined {
  switch (declaration.kind) {
    case 'group': {
      const schools = declaration.schools.map((school) => plain(mentionTitle(school)));
      const count = declaration.count === undefined ? [] : [plain(declaration.count)];
      return [...schools, ...count].join(', ');
    }
    case 'project':
      return declaration.level === undefined
        ? 'Уровень не указан: допишите «уровень: федеральный» или «уровень: региональный».'
        : `Уровень: ${levelNames[declaration.level]}`;
    case 'municipality':
      return municipalityText(declaration);
    case 'performer':
    case 'school':
      return undefined;
  }
}

/** How reports about a region name it, as stated or derived. */
function municipalityText({ title, short = shortMunicipality(title), genitive }: Municipality): string {
  return `Кратко – ${plain(short)}, в родительном падеже – ${plain(genitive ?? inCase(short, 'genitive'))}.`;
}

/** The events that mean what is declared in any of their fields, their own or inherited; undefined where none can. */
function eventsOf({ kind, title }: NameTarget, { view }: Subject): readonly EventView[] | undefined {
  const mentions = mentionsFor(kind);
  if (mentions === undefined) return undefined;
  return view.events.filter((event) => mentions(event).includes(title));
}

function mentionsFor(kind: NameTarget['kind']): ((event: EventView) => readonly string[]) | undefined {
  switch (kind) {
    case 'performer':
    case 'school':
    case 'group':
      return whoIsMeant;
    case 'project':
      return ({ event }) => titles(event.resources);
    case 'task':
      return ({ inherited }) => inherited.serves.map((task) => task.title);
    default:
      return undefined;
  }
}

function whoIsMeant({ event, inherited }: EventView): readonly string[] {
  return titles([
    ...inherited.performers,
    ...inherited.coPerformers,
    ...inherited.participants,
    ...event.stages.flatMap((stage) => [...stage.performers, ...stage.coPerformers]),
    ...event.actions.flatMap((action) => action.bodies),
    ...(event.venue === undefined ? [] : [event.venue]),
  ]);
}

function titles(mentions: readonly Mention[]): readonly string[] {
  return mentions.filter(({ kind }) => kind === 'declared').map(mentionTitle);
}
