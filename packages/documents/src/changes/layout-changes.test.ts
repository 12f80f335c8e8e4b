import { prepareSubject } from '@dorkarta/core';
import { compareRoadmaps } from '@dorkarta/core/comparing';
import { layoutChanges } from '@dorkarta/documents/changes';
import { expect, test } from 'vitest';
import { documentText } from '../testing/document-text.ts';
import { roadmapView } from '../testing/printed-file.ts';

const old = `карта Дорожная карта
  муниципалитет: Район
  период: 2021
  утверждено: приказ от 18.05.2021 № 51

мероприятие Сбор данных
  срок: март 2021

мероприятие Совет директоров
  срок: апрель 2021
`;

const next = old
  .replace('№ 51', '№ 51-р')
  .replace('март', 'апрель')
  .replace('Совет директоров\n  срок: апрель 2021', 'Методический день на базе МБОУ СОШ № 3\n  площадка: МБОУ СОШ № 3');

async function documentOf(one: string, other: string): Promise<string> {
  const [was, is] = [await roadmapView(one), await roadmapView(other)].map(({ roadmap }) => prepareSubject(roadmap));
  if (was === undefined || is === undefined) throw new Error('Two versions are compared');
  return documentText(layoutChanges(compareRoadmaps(was, is), { old: was.view.roadmap, next: is.view.roadmap }));
}

test('says what changed as a letter does: what was and what is, side by side, and what it did to the score', async () => {
  const text = await documentOf(old, next);
  expect(text).toMatchInlineSnapshot(`
    "title: Изменения в дорожной карте
    subtitle: Дорожная карта⏎Район⏎Прежняя редакция: приказ от 18.05.2021 № 51⏎Новая редакция: приказ от 18.05.2021 № 51-р
    body: Мероприятия: добавлено 1, исключено 1, изменено 1; изменены сведения о карте (1 поле).
    table «Изменения»: № п/п | Мероприятие | Что изменилось | Было | Стало
      section: →5 Сведения о карте
      event:  | Дорожная карта | утверждено | приказ от 18.05.2021 № 51 | приказ от 18.05.2021 № 51*-р*
      section: →5 Мероприятия: добавлены
      event: 2 | Методический день на базе МБОУ СОШ № 3 ¶ (теперь основание для К2, К3) | площадка |  | МБОУ СОШ № 3
      section: →5 Мероприятия: исключены
      event: 2 | Совет директоров ¶ (больше не основание для К1) | срок | апрель 2021 | 
      section: →5 Мероприятия: изменены
      event: 1 | Сбор данных | срок | *март* 2021 | *апрель* 2021 ¶ (на 30 дней позже)
    table-title: Оценка по критериям экспертизы
    body: Баллы за дорожную карту: было 0–1 из 5 (не оценено 5), стало 2–3 из 5 (не оценено 5).
    table «Оценка»: № | Требование | Было | Стало | Мероприятия
      event: К2 | Наличие муниципальных методических мероприятий | не выполнено | выполнено | № 2
      event: К3 | Наличие включённых в муниципальную дорожную карту мероприятий на базе школ муниципалитета | не выполнено | выполнено | № 2"
  `);
});

test('says so where nothing changed', async () => {
  const text = await documentOf(old, old);
  expect(text).toContain('body: Изменений нет.');
  expect(text).not.toContain('Было');
});
