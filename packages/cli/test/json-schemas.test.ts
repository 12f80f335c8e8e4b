import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurableRules, officialRubric } from '@dorkarta/core';
import { parseConfiguration, parseRubric } from '@dorkarta/core/settings';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const validatorOf = (name: string): ((value: unknown) => boolean) =>
  new Ajv({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(
    JSON.parse(read(`schemas/${name}.schema.json`)),
  );

/** What the program itself says of the same text. */

describe('editors judge dorkarta.config.json as the program does', () => {
  const isValid = validatorOf('dorkarta.config');

  test.each([
    ['{}', true],
    ['{"template": "типовой", "rubric": "рекомендации_2022", "rubrics": ["критерии.json"]}', true],
    ['{"severity": {"deadline-exists": "off", "event-has-indicator": "error"}}', true],
    ['{"templates": {"наш": [{"column": "срок", "header": "Когда"}, {"column": "event", "header": "Что"}]}}', true],
    ['[]', false],
    ['{"templete": "типовой"}', false],
    ['{"template": 5}', false],
    ['{"severity": {"deadline-exist": "off"}}', false],
    ['{"severity": {"deadline-exists": "fatal"}}', false],
    ['{"templates": {"наш": []}}', false],
    ['{"templates": {"наш": [{"column": "сроки", "header": "Когда"}]}}', false],
    ['{"templates": {"наш": [{"column": "срок"}]}}', false],
  ])('%s', (text, good) => {
    expect([isValid(JSON.parse(text)), parseConfiguration(text).ok]).toEqual([good, good]);
  });

  test('they tell what each key and each rule is for', () => {
    const { properties } = JSON.parse(read('schemas/dorkarta.config.schema.json'));
    expect(properties.template.description).toBe('Название шаблона в кавычках, например "типовой".');
    for (const { id, title } of configurableRules) {
      expect(properties.severity.properties[id].description).toBe(`${title}.`);
    }
  });
});

describe('editors judge criteria as the program does', () => {
  const isValid = validatorOf('rubric');
  const official = JSON.stringify(officialRubric);
  const [first] = officialRubric.criteria;

  test.each([
    ['the official ones', official, true],
    ['the example', read('examples/rubric-survey-2024.json'), true],
    ['a wrong version', official.replace('"version":1', '"version":0'), false],
    ['a surplus key', official.replace('"version":1', '"version":1,"verion":1'), false],
    ['no criteria', JSON.stringify({ ...officialRubric, criteria: [] }), false],
    ['points below 0', JSON.stringify({ ...officialRubric, criteria: [{ ...first, points: -1 }] }), false],
    ['an unknown requirement', official.replace('"count"', '"counts"'), false],
    ['an unknown feature', official.replace('"organizational"', '"organisational"'), false],
  ])('%s', (_, text, good) => {
    expect([isValid(JSON.parse(text)), parseRubric(text).ok]).toEqual([good, good]);
  });
});
