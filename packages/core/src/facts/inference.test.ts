import { expect, test } from 'vitest';
import { indexSchools } from '../schools/school-index.ts';
import { rememberingInference } from './inference.ts';

const title = 'Семинар в гимназии № 5';

test('what is known of a title is forgotten when the schools or the roadmap become others', () => {
  const { targeting } = rememberingInference();
  const known = indexSchools(['МБОУ гимназия № 5']);
  expect(targeting(title, known, 'Карта').targeted).toBe('sure');
  expect(targeting(title, indexSchools(['МБОУ СОШ № 2']), 'Карта').targeted).toBe('doubtful');
  expect(targeting(title, known, 'Карта').targeted).toBe('sure');
  const roadmapOnly = 'Реализация дорожной карты';
  expect(targeting(roadmapOnly, known, 'Карта').targeted).not.toBe(
    targeting(roadmapOnly, known, 'Дорожная карта по подготовке к ГИА').targeted,
  );
});

test('asking of all titles of a roadmap compares no names of its schools', () => {
  const { targeting } = rememberingInference();
  const index = indexSchools(['МБОУ гимназия № 5']);
  let looks = 0;
  const watched = {
    ...index,
    get key() {
      looks += 1;
      return index.key;
    },
  };
  for (let number = 0; number < 100; number += 1) targeting(`${title} и № ${number}`, watched, 'Карта');
  expect(looks).toBe(0);
});
