import { readJsonFile } from '../json/json-file.ts';
import { failure, type Result } from '../result.ts';
import { type Rubric, rubricSchema } from './rubric.schema.ts';

const keysByDepth: Readonly<Record<string, readonly string[]>> = {
  '': ['id', 'version', 'title', 'source', 'levels', 'criteria', 'conclusions', 'boundsNote'],
  criteria: ['id', 'code', 'part', 'title', 'points', 'requires', 'remedy'],
  conclusions: ['level', 'text', 'short', 'from'],
};

/** Reads the text of a file of criteria, strictly: what is wrong is told in Russian with key, value and what was expected. */
export function parseRubric(text: string): Result<Rubric, readonly string[]> {
  const rubric = readJsonFile(text, rubricSchema, (path) =>
    path.length > 2 ? [] : (keysByDepth[path.filter((part) => typeof part === 'string').join('.')] ?? []),
  );
  if (!rubric.ok) return rubric;
  const troubles = repeatedIds(rubric.value);
  return troubles.length > 0 ? failure(troubles) : rubric;
}

function repeatedIds({ criteria }: Rubric): readonly string[] {
  const seen = new Set<string>();
  return criteria.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [`ключ «criteria[${index}].id»: имя "${id}" уже есть выше, ожидается другое.`];
  });
}
