import { inferProjects } from '../../inference/infer-projects.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, notApplicable, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import type { Mention } from '../../model/mention.schema.ts';
import { isPlaceholder } from '../../text/placeholder.ts';

const unknown = message`Проект «${'project'}» неизвестен: если это проект, объявите его и его уровень («проект имя = ${'project'}», ниже «уровень: …»).`;

/** A project whose resources are used is declared with its level, or one that everybody knows. */
export const projectIsDeclared = eventRule('project-is-declared', ({ event }) => event.resources.map(judge));

function judge(resource: Mention): Outcome {
  const place = { node: resource };
  if (resource.kind !== 'text' || isPlaceholder(resource.text)) return notApplicable(place);
  const known = [...inferProjects(`«${resource.text}»`), ...inferProjects(resource.text)];
  return known.length > 0 ? pass(place) : fail(place, unknown({ project: shortened(resource.text) }));
}
