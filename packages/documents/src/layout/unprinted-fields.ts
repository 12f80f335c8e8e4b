import {
  containersOf,
  eventsOf,
  hasOwnColumn,
  innermost,
  isSameField,
  type Roadmap,
  type TableTemplate,
} from '@dorkarta/core';

/** The fields that the author added, and filled, and that a table has no column for, each once. */
export function unprintedFields(roadmap: Roadmap, template: TableTemplate): readonly string[] {
  const found: string[] = [];
  for (const field of filledFields(roadmap)) {
    if (!hasOwnColumn(template, field) && !found.some((each) => isSameField(each, field))) found.push(field);
  }
  return found;
}

function* filledFields(roadmap: Roadmap): Generator<string> {
  for (const { event } of eventsOf(roadmap)) {
    for (const { ownFields = [] } of [event, ...event.stages]) yield* ownFields.map(({ field }) => field);
  }
  for (const containers of containersOf(roadmap)) {
    for (const { ownFields = [] } of innermost(containers).proposals) yield* ownFields.map(({ field }) => field);
  }
}

/** That fields are not printed, and what to do about it. */
export function unprintedMessage(fields: readonly string[], { name }: TableTemplate): string {
  const named = fields.map((field) => `«${field}»`).join(', ');
  const [what, remedy] = fields.length > 1 ? ['поля', 'них'] : ['поле', 'него'];
  const verb = fields.length > 1 ? 'печатаются' : 'печатается';
  return `${what} ${named} не ${verb}: в таблице «${name}» нет столбца для ${remedy}. Возьмите шаблон, где он есть, или назовите столбцы строками «столбец: …».`;
}
