import { describe, expect, test } from 'vitest';
import { completeAt, completeIn } from './completing.ts';

const head = `исполнитель координатор = Муниципальный координатор
школа сош15 = МБОУ СОШ № 15
группа шнор = Школы с низкими образовательными результатами
  школы: сош15
проект точка_роста = Точка роста
  уровень: федеральный

карта Дорожная карта
  период: 2022
  задача кадры = Преодолеть дефицит педагогических кадров

`;
const event = `${head}мероприятие Круглый стол для кураторов
  `;

test('x', async () => {
  for (const text of [
    '|',
    'карт|',
    `${head}|`,
    `${event}|`,
    `${event}срок: |`,
    `${event}вид: методическое, кр|`,
    `${event}исполнители: |`,
    `${event}показатель: |`,
    `${event}ресурсы: |`,
    `${event}не проверять: |`,
    `${event}срок мар|`,
    `${event}в ра|`,
    `${event}сроки: мар|т - м`,
  ]) {
    const { items } = await completeAt(text);
    console.log(
      text.slice(-40),
      '\n' +
        items
          .slice(0, 12)
          .map(
            (i) =>
              `   ${i.label} — ${i.detail ?? ''} [${JSON.stringify(i.insert)}] ${i.span.start}-${i.span.end} ${JSON.stringify(i.furtherEdits)}`,
          )
          .join('\n'),
      items.length,
    );
  }
});
