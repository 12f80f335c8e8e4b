import { type JsonFile, readJsonFile } from '../json/json-file.ts';
import { failure, type Result, success } from '../result.ts';
import { type Rubric, rubricSchema } from './rubric.schema.ts';

/** Reads the text of a file of criteria, strictly: what is wrong is told in Russian with key, value and what was expected. */
export function parseRubric(text: string): Result<Rubric, readonly string[]> {
  const file = readJsonFile(text, rubricSchema);
  if (!file.ok) return file;
  const troubles = repeatedIds(file.value);
  return troubles.length > 0 ? failure(troubles) : success(file.value.value);
}

function repeatedIds({ value, text }: JsonFile<Rubric>): readonly string[] {
  const seen = new Set<string>();
  return value.criteria.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const place = text.placeOf(['criteria', index, 'id']);
    return [`ключ «criteria[${index}].id»: имя "${id}" уже есть выше, ожидается другое. ${place}`];
  });
}
