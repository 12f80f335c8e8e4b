import { readFileSync } from 'node:fs';
import { forms, inferKinds } from '@dorkarta/core';
import { describe, expect, test } from 'vitest';
import { methodicalForms, organizationalForms } from './vocabulary/methodical.ts';

/** The kinds in short: «methodical», or «methodical?» where doubtful. */
function kindsOf(title: string): readonly string[] {
  return inferKinds(title).map(({ kind, sure }) => (sure ? kind : `${kind}?`));
}

function isSure(title: string, kind: string): boolean {
  return kindsOf(title).includes(kind);
}

describe('organizational: who is supported is named, and the work is the event itself', () => {
  test.each([
    'Определение специалистов, ответственных за работу с ШНОР',
    'Заседания координационного совета по вопросам реализации дорожной карты',
    'Проведение семинаров - совещаний с кураторами ШНОР',
    'Экспертиза «дорожных карт» школ, функционирующих в условиях рисков снижения образовательных результатов',
    'ЗАСЕДАНИЕ КООРДИНАЦИОННОГО СОВЕТА ПО РАБОТЕ СО ШНОР',
    'Закрепление школы‑наставника за каждой ШНOР',
    'Приказ о назначении кураторов ШНОР',
  ])('«%s» is', (title) => {
    expect(isSure(title, 'organizational')).toBe(true);
  });

  test.each([
    'Отчёт о работе кураторов ШНОР',
    'Публикация в районной газете статьи о совещании с директорами ШНОР',
    'Оказание школам помощи в разработке дорожных карт',
    'Совещание с руководителями ОО по итогам четверти',
    'Встречи с обучающимися ШНОР',
    'Участие в региональном совещании для кураторов ШНОР',
    'Заседание рабочей группы по подготовке и проведению ГИА',
    'Направить независимых наблюдателей во время проведения ВПР в школы из списка рискованных школ',
    'Ремонт кабинетов в ШНОР',
    'Утверждение дорожной карты по введению обновлённых ФГОС',
    'Мониторинг посещаемости уроков обучающимися ШНОР',
    'Создание рабочих групп в ШНОР по разработке программ',
    'Разработка ШНОР планов повышения качества',
    'Анализ выполнения рекомендаций кураторов школами',
  ])('«%s» is not, or not surely', (title) => {
    expect(isSure(title, 'organizational')).toBe(false);
  });

  test('the fields of an event can tell whom it supports', () => {
    const title = 'Совещание с заместителями директоров по УВР';
    expect(inferKinds(title)[0]).toEqual({
      kind: 'organizational',
      form: 'совещание',
      sure: false,
      words: 'Совещание',
    });
    expect(inferKinds(title, { targeted: true })[0]).toMatchObject({ kind: 'organizational', sure: true });
    expect(inferKinds('Совещание с ответственными за проведение ЕГЭ', { targeted: true })[0]).toMatchObject({
      sure: false,
    });
  });
});

describe('methodical: for teachers or heads, and the event itself', () => {
  test.each([
    { title: 'Круглый стол с учителями математики', form: 'круглый стол', words: 'Круглый стол' },
    { title: 'СЕМИНАР ДЛЯ УЧИТЕЛЕЙ', form: 'семинар', words: 'СЕМИНАР' },
    { title: 'Семинар – практикум “Работа с текстом”', form: 'семинар-практикум', words: 'Семинар – практикум' },
    { title: 'Мастер класс учителя химии', form: 'мастер-класс', words: 'Мастер класс' },
    { title: 'Заседание РМО учителей физики', form: 'методическое объединение', words: 'РМО' },
    { title: 'Разработка и проведение семинара для завучей', form: 'семинар', words: 'семинара' },
    { title: 'Муниципальный конкурс методических разработок', form: 'конкурс', words: 'конкурс' },
    { title: 'Консультирование педагогов школ', form: 'консультация', words: 'Консультирование' },
  ])('«$title» is: $form', ({ title, form, words }) => {
    const guess = inferKinds(title).find(({ kind, sure }) => kind === 'methodical' && sure);
    expect(guess).toMatchObject({ form, words });
  });

  test.each([
    'Отчёт о семинаре для педагогов',
    'Приказ о проведении семинара для педагогов',
    'Положение о конкурсе «Лучший урок»',
    'Информирование родителей о семинарах для учителей',
    'График консультаций для учителей',
    'Анализ участия педагогов в конкурсах',
    'Семинар для родителей',
    'Тренинг для выпускников',
    'Конкурс рисунков',
    'Конкурс школьных команд «Эрудит»',
    'Участие педагогов в региональном семинаре',
    'Участие в семинарах, конференциях, круглых столах различного уровня',
    'Вебинары РИРО для педагогов',
    'Обучение организаторов в аудиториях ППЭ',
    'Семинар-совещание для руководителей ППЭ по процедуре проведения ЕГЭ',
    'Педагогический совет школы',
    'Мотивация педагогов на повышение квалификации',
    'Определение тематики семинаров для учителей',
    'Круглый стол «Молодёжь и выборы»',
    'Семинар по охране труда для заведующих хозяйством',
    'Консультации региональных методистов для педагогов',
    'Мастер-класс по робототехнике для учеников сельских школ',
    'Workshop for teachers',
    '',
  ])('«%s» is not, or not surely', (title) => {
    expect(isSure(title, 'methodical')).toBe(false);
  });
});

describe('several kinds at once', () => {
  test.each([
    { title: 'Семинар-совещание с директорами ШНОР', kinds: ['organizational', 'methodical', 'administration'] },
    { title: 'Экспертиза антирисковых программ', kinds: ['organizational', 'methodical'] },
    { title: 'Мониторинг реализации антирисковых программ', kinds: ['organizational'] },
    { title: 'Мониторинг успеваемости обучающихся ШНОР', kinds: ['organizational', 'monitoring'] },
    { title: 'Мониторинг качества подготовки обучающихся', kinds: ['organizational?', 'monitoring'] },
    { title: 'Назначение кураторов', kinds: ['organizational', 'curatorship'] },
    { title: 'Мастер-класс (из опыта работы школы)', kinds: ['methodical', 'experience'] },
    { title: 'Родительские собрания', kinds: ['parents'] },
    { title: 'Перепроверка работ ВПР', kinds: ['objectivity'] },
    { title: 'Районная контрольная работа по географии', kinds: ['diagnostics'] },
    { title: 'Организация горячего питания', kinds: [] },
  ])('«$title»: $kinds', ({ title, kinds }) => {
    expect(kindsOf(title)).toEqual(kinds);
  });

  test('a direction brings its kind along', () => {
    for (const title of ['Совещание директоров', 'Мониторинг успеваемости', 'Работа куратора']) {
      expect(kindsOf(title).some((kind) => kind.startsWith('organizational'))).toBe(true);
    }
    expect(kindsOf('Банк лучших практик').some((kind) => kind.startsWith('methodical'))).toBe(true);
  });
});

test.each([...methodicalForms, ...organizationalForms])('the form «$form» is one of the taxonomy', ({ form }) => {
  const methodical = methodicalForms.some((each) => each.form === form);
  const kinds = forms.find(({ name }) => name === form)?.kinds;
  expect(kinds).toContain(methodical ? 'methodical' : 'organizational');
});

const titles = readFileSync(new URL('fixtures/labelled-titles.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0] ?? '');

describe('however the title is typed', () => {
  test.each([
    { how: 'in capitals', retype: (title: string) => title.toUpperCase() },
    { how: 'without ё', retype: (title: string) => title.replaceAll('ё', 'е').replaceAll('Ё', 'Е') },
    { how: 'with two spaces', retype: (title: string) => title.replaceAll(' ', '  ') },
    { how: 'with non-breaking spaces', retype: (title: string) => title.replaceAll(' ', '\u00a0') },
    { how: 'with all kinds of dash', retype: (title: string) => title.replaceAll('-', '‑').replaceAll('–', '—') },
    { how: 'with decomposed letters', retype: (title: string) => title.normalize('NFD') },
  ])('$how it is of the same kinds', ({ retype }) => {
    const different = titles.filter((title) => kindsOf(retype(title)).join() !== kindsOf(title).join());
    expect(different).toEqual([]);
  });
});

test('10,000 titles take a second of processor time at most', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => titles[index % titles.length] ?? '');
  const time = (): number => {
    const start = process.threadCpuUsage();
    for (const title of many) inferKinds(title);
    return process.threadCpuUsage(start).user / 1000;
  };
  expect(Math.min(...Array.from({ length: 5 }, time))).toBeLessThan(1000);
});
