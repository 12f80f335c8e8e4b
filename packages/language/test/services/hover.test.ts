import { describe, expect, test } from 'vitest';
import { hover } from '../../src/services/hover/hover.ts';
import { keywordHelp } from '../../src/vocabulary/help.ts';
import { openFiles, openText, wordsAt } from './open-files.ts';

const roadmap = `исполнитель координатор = Муниципальный координатор
исполнитель отдел = Отдел «А_Б»
школа сош15 = МБОУ СОШ № 15
школа сош3 = МБОУ СОШ № 3
группа шнор = Школы с низкими результатами
  школы: сош15, сош3
проект точка_роста = Точка роста
  уровень: федеральный
проект клуб = Клуб
карта К = Карта
  период: 2022
  задача кадры = Преодолеть дефицит
  участники: шнор
  критерии: рекомендации_2022 версия 1
раздел 1. Первый
  задачи: кадры
  исполнители: координатор
  мероприятие Сбор данных по школам
    срок: март
    вид: методическое, круглый стол
  мероприятие Семинар для учителей математики
    срок: ежемесячно
    исполнители: отдел
    площадка: сош15
    ресурсы: точка_роста, клуб
    показатель: Проведён семинар
  мероприятие Разное
    срок: по согласованию
    этап
      исполнители: координатор
`;

/** What is told at the cursor: the words, and the text. */
async function told(words: string, text = roadmap): Promise<readonly [string, string] | null> {
  const [before = '', inside = ''] = words.split('|');
  const found = text.indexOf(before + inside);
  if (found < 0) throw new Error(`No «${words}»`);
  const at = found + before.length;
  const { view, position, neighbours } = await openText(`${text.slice(0, at)}|${text.slice(at)}`);
  const answer = await hover(view, position, neighbours);
  if (answer?.range === undefined || !('value' in Object(answer.contents))) return null;
  return [wordsAt(view, answer.range), Object(answer.contents).value];
}

describe('hover', () => {
  test('a performer: its title, and which events are its own, also by inheritance and in stages', async () => {
    expect(await told('исполнители: |координатор')).toEqual([
      'координатор',
      `**Муниципальный координатор** – исполнитель, имя \`координатор\`

Мероприятий карты: 2

- 1. Сбор данных по школам
- 3. Разное`,
    ]);
    const declared = await told('исполнитель ко|ординатор');
    expect(declared?.[1]).toContain('Мероприятий карты: 2');
    expect((await told('исполнители: |отдел'))?.[1]).toContain('**Отдел «А\\_Б»**');
  });

  test('a group: its schools; a school: the events at it', async () => {
    expect((await told('участники: ш|нор'))?.[1]).toContain('МБОУ СОШ № 15, МБОУ СОШ № 3');
    expect((await told('площадка: со|ш15'))?.[1]).toContain(
      'Мероприятий карты: 1\n\n- 2. Семинар для учителей математики',
    );
  });

  test('a project: its level; a task: the events that serve it', async () => {
    expect((await told('ресурсы: точка|_роста'))?.[1]).toContain('Уровень: федеральный');
    expect((await told('точка_роста, кл|уб'))?.[1]).toContain('Уровень не указан');
    expect((await told('задачи: ка|дры'))?.[1]).toContain('Мероприятий карты: 3');
  });

  test.each([
    ['срок: ма|рт', 'Понят в периоде «2022» как 01.03.2022 – 31.03.2022.'],
    ['срок: ма|рт', '«март» без года прочитано как 01.03.2022 – 31.03.2022: допишите год'],
    ['срок: ежем|есячно', 'несколько промежутков (12)'],
    ['срок: ежем|есячно', '- 01.01.2022 – 31.01.2022'],
    ['срок: по согла|сованию', 'Времени не называет.'],
    ['период: 20|22', 'Понят как 01.01.2022 – 31.12.2022.'],
    ['вид: мет|одическое', '**методическое** – семинары'],
    ['круглый| стол', '**круглый стол** – форма работы'],
  ])('%s: %s', async (words, expected) => {
    expect((await told(words))?.[1]).toContain(expected);
  });

  test('a deadline without a period says what it lacks', async () => {
    expect((await told('срок: ма|рт', 'карта К\nмероприятие М\n  срок: март'))?.[1]).toContain('укажите период');
  });

  test('a stated kind that the title contradicts is told', async () => {
    const text = 'карта К\nмероприятие Семинар для учителей математики\n  вид: организационное';
    expect((await told('вид: органи|зационное', text))?.[1]).toContain(
      '«организационное» под сомнением: название говорит о другом.',
    );
  });

  test('an event: number, what it inherits, its deadline, why a kind was inferred, what it counts for', async () => {
    const [words, text] = (await told('меро|приятие Семинар')) ?? [];
    expect(words).toBe('мероприятие');
    expect(text).toContain('**Мероприятие 2** – Семинар для учителей математики');
    expect(text).toContain('- задачи (от раздела): Преодолеть дефицит');
    expect(text).toContain('- участники (от карты): Школы с низкими результатами');
    expect(text).not.toContain('исполнители (от');
    expect(text).toContain('- срок «ежемесячно»: 01.01.2022 – 31.12.2022');
    expect(text).toContain('Вид не указан, понят из названия: методическое (по словам «Семинар');
    expect(text).toContain('- К3: засчитано – площадка: МБОУ СОШ № 15');
    expect(text).toContain(keywordHelp.event.sentence);
    expect((await told('Раз|ное'))?.[1]).toContain('Вид не указан, и по названию не понятен');
    expect((await told('эт|ап'))?.[1]).toContain('**Мероприятие 3** – Разное');
  });

  test.each(['карта| К =', 'К = Кар|та', 'критерии: реком|ендации', 'крит|ерии'])(
    'the score, criterion by criterion: %s',
    async (words) => {
      const text = (await told(words))?.[1] ?? '';
      expect(text).toContain('**ДК ');
      expect(text).toContain(
        'По критериям «Критерии оценки выполнения мероприятий дорожной карты» (рекомендации\\_2022 версия 1).',
      );
      expect(text).toContain('- **К3** выполнено, 1 из 1: Наличие включённых');
      expect(text).toContain('Основание: № 2 (площадка: МБОУ СОШ № 15)');
      expect(text).toContain('Не оценено, пока нет отчёта о мониторинге: С1, С2, С3, Р1, Р2.');
      expect(text).toContain('До «');
      expect(text).toContain('Принесёт 1 балл.');
      expect(text).toContain('Границы заключений (8–10, 4–7, 0–3 балла) в рекомендациях не названы и приняты такими');
    },
  );

  test('a regional roadmap has no score, and says why', async () => {
    expect((await told('ка|рта', 'карта К\n  уровень: региональный'))?.[1]).toContain(
      'Оценки нет: региональная дорожная карта: критерии не применяются.',
    );
  });

  test.each(Object.entries(keywordHelp))(
    'the word of %s: what it is for, with an example',
    async (keyword, { sentence, example }) => {
      // The line of an event is a decision only in an expert's conclusion.
      const around = keyword === 'ruling' ? 'экспертиза Э' : 'карта К\nмероприятие М';
      const { view, position, neighbours } = await openText(`${around}\n|${example}`);
      const answer = await hover(view, position, neighbours);
      expect(Object(answer?.contents).value).toContain(sentence);
      expect(Object(answer?.contents).value).toContain(`\n${example}\n`);
    },
  );

  test.each(['показатель: Прове|дён', 'раздел 1. Пер|вый'])('%s tells nothing', async (words) => {
    expect(await told(words)).toBeNull();
  });

  test('what another file declares is told from there', async () => {
    const files = {
      'карта.dk': 'подключить: регион.dk\nкарта К\nмероприятие М\n  исполнители: иро\n  в рамках: яо.сеть',
      'регион.dk':
        'исполнитель иро = Институт\nкарта яо = Карта области\n  уровень: региональный\nмероприятие 3.2. сеть = Стажировка',
    };
    const at = async (words: string): Promise<string> => {
      const [before = '', inside = ''] = words.split('|');
      const text = files['карта.dk'].replace(before + inside, words);
      const { view, position, neighbours } = await openFiles({ ...files, 'карта.dk': text });
      return Object((await hover(view, position, neighbours))?.contents).value;
    };
    expect(await at('исполнители: |иро')).toContain('**Институт** – исполнитель, имя `иро`, из файла `регион.dk`');
    expect(await at('яо.|сеть')).toContain('**Мероприятие 3.2** – Стажировка');
    expect(await at('|яо.сеть')).toContain('**Карта области** – карта, имя `яо`, из файла `регион.dk`');
  });
});
