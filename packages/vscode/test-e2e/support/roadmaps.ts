import { readFileSync } from 'node:fs';
import path from 'node:path';

const examples = path.join(import.meta.dirname, '../../../../examples');

/** A file of `examples/`. */
export function example(name: string): string {
  return readFileSync(path.join(examples, name), 'utf8');
}

/** A roadmap that a line more brings a point: «площадка: сош1». */
export const smallRoadmap = `исполнитель координатор = Муниципальный координатор
школа сош1 = МОУ СОШ № 1

карта Дорожная карта по работе со школами с низкими результатами
  муниципалитет: Приволжский муниципальный район
  период: 2022

раздел 1. Методическая помощь школам

  мероприятие Семинар для педагогов школ с низкими образовательными результатами
    вид: методическое, семинар
    срок: март 2022
    исполнители: координатор
    показатель: Проведен 1 семинар
`;
