import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleRoadmap } from '../../../../scripts/bench/sample-roadmap.ts';

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

/** A roadmap with this many events, one of them at a school. */
export function roadmapOf(events: number): string {
  const venue = '    площадка: сош1\n';
  const kind = '    вид: методическое, семинар\n';
  return sampleRoadmap(events).replaceAll(venue, '').replace(kind, `${kind}${venue}`);
}

/** A roadmap full of HTML, each piece of which would tell that it ran. */
export const hostileRoadmap = smallRoadmap
  .replace('Семинар для', '<script>alert(1)</script><img src="x" onerror="alert(2)"> Семинар для')
  .replace('раздел 1. Методическая', 'раздел 1. <svg onload="alert(3)"></svg><b>Методическая</b>')
  .replace('Приволжский', '<iframe srcdoc="<script>alert(4)</script>"></iframe>Приволжский')
  .replace('Проведен 1 семинар', 'Проведен 1 семинар "><script>alert(5)</script>');

/** A text of which no line is understood. */
export const brokenRoadmap = `${smallRoadmap}${Array.from({ length: 100 }, (_, index) => `совсем непонятно ${index}\n`).join('\n')}`;
