import { inferProjects } from '../../inference/infer-projects.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, notApplicable, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import type { Mention } from '../../model/mention.schema.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import { remember } from '../../text/remember.ts';

const unknown = message`Проект «${'project'}» неизвестен: если это проект, объявите его и его уровень («проект имя = ${'project'}», ниже «уровень: …»).`;

/** A project whose resources are used is declared with its level, or one that everybody knows. */
export const projectIsDeclared = eventRule('project-is-declared', ({ event }) => {
  // An author may name one many times.
  const isKnown = remember(isProject);
  return event.resources.map((resource) => judge(resource, isKnown));
});

function judge(resource: Mention, isKnown: (text: string) => boolean): Outcome {
  const place = { node: resource };
  if (resource.kind !== 'text' || isPlaceholder(resource.text)) return notApplicable(place);
  return isKnown(resource.text) ? pass(place) : fail(place, unknown({ project: shortened(resource.text) }));
}

function isProject(text: string): boolean {
  return inferProjects(`«${text}»`).length > 0 || inferProjects(text).length > 0;
}
