import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineSchema } from './deadline.schema.ts';
import { namesTime, parseDeadline } from './parse-deadline.ts';
import { anyWording } from './testing/wordings.ts';

interface RealDeadline {
  readonly wording: string;
  readonly parts: readonly unknown[];
  readonly notes: readonly string[];
}

const realDeadlines: readonly RealDeadline[] = JSON.parse(
  readFileSync(new URL('./fixtures/real-deadlines.json', import.meta.url), 'utf8'),
);

function codesOf(text: string): readonly string[] {
  return parseDeadline(text).notes.map(({ code }) => code);
}

describe('deadlines of real tables', () => {
  test.each(realDeadlines)('«$wording»', ({ wording, parts, notes }) => {
    expect(parseDeadline(wording).parts).toStrictEqual(parts);
    expect(codesOf(wording)).toStrictEqual(notes);
  });
});

describe('one meaning, many spellings', () => {
  const same: readonly (readonly [canonical: string, spellings: readonly string[]])[] = [
    [
      'март 2022',
      [
        'МАРТ 2022',
        'март 2022г.',
        'Март 2022 года*',
        'в марте 2022 года',
        'март\u00a02022',
        '03.2022',
        '2022-03',
        'март2022',
        '«март 2022»',
        'мар\u00adт 2022',
        'март 22 г.',
        'мaрт 2O22',
      ],
    ],
    [
      'март – май 2022',
      [
        'март - май 2022',
        'март—май 2022 г.',
        'с марта по май 2022 года',
        'в марте-мае 2022',
        'Март-\nмай 2022',
        'март ‑ май 2022',
        '03.2022 – 05.2022',
      ],
    ],
    [
      '18.05.2022',
      [
        '18 мая 2022 г.',
        '18-го мая 2022',
        '2022-05-18',
        '18/05/2022',
        '18.05.22',
        '18. 05. 2022',
        '18.05.2022 года',
        '18 мая 2022 (среда)',
      ],
    ],
    [
      'I квартал 2022',
      [
        '1 квартал 2022 г.',
        '1-й квартал 2022 года',
        'первый квартал 2022',
        'в I кв. 2022 г.',
        'І квартал 2022',
        'I-й квартал 2022',
        '1 кв. 2022',
      ],
    ],
    ['II квартал', ['П квартал', '2-ой квартал', 'второй квартал', 'во 2 квартале']],
    ['IV квартал', ['1V квартал', 'ІV квартал', 'IУ квартал', '4 кв.']],
    [
      '2021/2022 учебный год',
      [
        '2021-2022 уч. г.',
        '2021 – 2022 учебный год',
        '2021-22 учебный год',
        'в 2021/22 учебном году',
        'учебный год 2021-2022',
      ],
    ],
    [
      'с 1 по 15 марта 2022',
      [
        '1-15 марта 2022',
        '1–15.03.2022',
        '01.03.2022 - 15.03.2022',
        'от 1 до 15 марта 2022',
        'в период с 01.03. по 15.03.2022 г.',
      ],
    ],
    [
      'до 1 июня 2022',
      [
        'к 1 июня 2022',
        'не позднее 1 июня 2022 г.',
        'в срок до 01.06.2022',
        'по 1 июня 2022',
        'до 1 июня 2022 включительно',
        'Срок: до 01.06.2022г.',
      ],
    ],
    ['ежемесячно', ['раз в месяц', '1 раз в месяц', 'каждый месяц', 'один раз в месяц', '1 р/месяц', 'ежемсячно']],
    ['2 раза в год', ['дважды в год', 'два раза в год', '2 р. в год', '2 раза за год']],
    [
      'ежемесячно до 5 числа',
      [
        'до 5 числа каждого месяца',
        'до 5-го числа ежемесячно',
        'не позднее 5 числа каждого месяца',
        'ежемесячно (до 5 числа)',
      ],
    ],
    [
      'ежегодно до 1 марта',
      ['до 1 марта ежегодно', 'ежегодно, до 1 марта', 'до 1 марта каждого года', 'ежегодно не позднее 1 марта'],
    ],
    ['в течение года', ['на протяжении года', 'в теч. года', 'в течении года', 'весь год', 'до конца года', 'Год']],
  ];
  test.each(same)('«%s»', (canonical, spellings) => {
    const { parts } = parseDeadline(canonical);
    for (const spelling of spellings)
      expect([spelling, parseDeadline(spelling).parts]).toStrictEqual([spelling, parts]);
  });
});

describe('years that are written once', () => {
  const years: readonly (readonly [wording: string, same: string])[] = [
    ['июнь, сентябрь 2022', 'июнь 2022, сентябрь 2022'],
    ['сентябрь 2021 – май', 'сентябрь 2021 – май 2022'],
    ['сентябрь – май 2022', 'сентябрь 2021 – май 2022'],
    ['ноябрь 2021, декабрь, февраль', 'ноябрь 2021, декабрь 2021, февраль 2022'],
    ['2022 год: март, июнь', 'март 2022, июнь 2022'],
    ['2021-2022 учебный год (сентябрь, май)', 'сентябрь 2021, май 2022'],
  ];
  test.each(years)('«%s» is «%s»', (wording, same) => {
    expect(parseDeadline(wording).parts).toStrictEqual(parseDeadline(same).parts);
  });
});

describe('what is wrong is told', () => {
  const wrong: readonly (readonly [wording: string, code: string, words: string])[] = [
    ['31 февраля', 'day-does-not-exist', '31 февраля'],
    ['29 февраля 2022', 'day-does-not-exist', '29 февраля 2022'],
    ['до 31.06.2022', 'day-does-not-exist', 'до 31.06.2022'],
    ['15.13.2022', 'day-does-not-exist', '15.13.2022'],
    ['май 2022, 45 мая 2022', 'day-does-not-exist', '45 мая 2022'],
    ['май 2022 – март 2022', 'runs-backwards', 'май 2022 – март 2022'],
    ['май – март 2022', 'runs-backwards', 'май – март 2022'],
    ['20–10 мая', 'runs-backwards', '20–10 мая'],
    ['с 18.05.2022 по 12.05.2022', 'runs-backwards', 'с 18.05.2022 по 12.05.2022'],
    ['2023–2022 гг.', 'runs-backwards', '2023–2022 гг'],
    ['ежемесячно, с 18.05.2022 по 12.04.2022', 'runs-backwards', 'с 18.05.2022 по 12.04.2022'],
    ['Май - Май', 'ends-are-equal', 'Май - Май'],
    ['март 2022, март 2022', 'repeats-itself', 'март 2022'],
    ['Декабрь 2020г. Февраль 2021г.', 'separator-is-missing', 'Декабрь 2020г. Февраль 2021г'],
    ['Сентрябрь 2022', 'word-is-misspelt', 'Сентрябрь'],
    ['до мая', 'month-is-not-included', 'до мая'],
    ['Май,', 'may-be-cut-off', 'Май,'],
    ['до 30 ноября 2', 'may-be-cut-off', 'до 30 ноября 2'],
    ['март 2022 (отв. Иванова)', 'words-are-not-understood', 'отв. Иванова'],
    ['по отдельному графику', 'is-vague', 'по отдельному графику'],
    ['как получится', 'nothing-is-understood', 'как получится'],
    ['', 'is-empty', ''],
    ['–', 'is-empty', ''],
  ];
  test.each(wrong)('«%s»: %s', (wording, code, words) => {
    const note = parseDeadline(wording).notes.find((one) => one.code === code);
    expect(note?.words).toBe(words);
    expect(note?.text).toMatch(/[а-яё]{3}/);
  });

  const right = [
    'Сентябрь-июнь',
    'декабрь 2021 - январь 2022',
    '29 февраля 2024',
    '29 февраля',
    'с 25 февраля по 3 марта 2022',
    '2021–2022 гг.',
    'осень – весна',
    'март 2022',
  ];
  test.each(right)('«%s» has nothing wrong', (wording) => {
    expect(codesOf(wording)).toStrictEqual([]);
  });
});

describe('for any text', () => {
  test('a deadline comes out, with the words in it, the same each time, and fit for JSON', () => {
    fc.assert(
      fc.property(anyWording, (text) => {
        const deadline = parseDeadline(text);
        expect(deadline.text).toBe(text);
        expect(deadlineSchema.parse(deadline)).toStrictEqual(deadline);
        expect(JSON.parse(JSON.stringify(deadline))).toStrictEqual(deadline);
        expect(parseDeadline(text)).toStrictEqual(deadline);
      }),
      { numRuns: 2000 },
    );
  });

  test('one that is wholly a time has a word of time, a date, or a number of its own', () => {
    const timeless = ['unknown', 'vague', 'whole'];
    fc.assert(
      fc.property(anyWording, (text) => {
        const { parts, notes } = parseDeadline(text);
        const isWhole = notes.every(({ code }) => code !== 'words-are-not-understood');
        const isTime = isWhole && parts.length > 0 && parts.every(({ kind }) => !timeless.includes(kind));
        expect(namesTime(text) || !isTime).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  const long = ['1, ', 'март ', 'до ', '(', 'по ', 'а', '- ', 'в течение ', '1 и 15 числа ', 'не реже '];
  test.each(long)('«%s» over and over is read in no time', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const start = performance.now();
    expect(parseDeadline(text).notes.map(({ code }) => code)).toContain('is-too-long');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('of more numbers and words than any deadline has only the first are read', () => {
    const codes = (text: string): readonly string[] => parseDeadline(text).notes.map(({ code }) => code);
    expect(codes('1 '.repeat(600))).toContain('is-too-long');
    expect(codes('март 2022, '.repeat(40))).not.toContain('is-too-long');
  });
});
