import { expect, test } from 'vitest';
import { monitoringOf, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'link-is-valid';
const roadmap = { events: [{ title: 'Круглый стол' }] };

test.each([
  'Приказ от 01.03.2021 № 12',
  'Приказ https://example.org/a.pdf',
  'https://отдел.рф/новости/1 (новость)',
  'http://example.org:8080/a?b=c#d, и ещё https://example.org',
  'Протокол: см. папку отдела',
  'Отчёт за I/II кварталы',
  'Письмо на school5@mail.ru',
  'Приказ.Справка.Отчёт.doc',
  'Data: 12.03.2021, http://edu.ru/a.ru/b.com',
])('accepts %s', (text) => {
  expect(reportVerdictsOf(id, monitoringOf({ reports: [{ on: 0, documents: [text] }] }, roadmap))).toEqual(['pass']);
});

test.each([
  ['htps://example.org/a', 'htps://example.org/a'],
  ['Новость www.example.org/news.', 'www.example.org/news'],
  ['https:/example.org', 'https:/example.org'],
  ['https://', 'https://'],
  ['https://prikaz', 'https://prikaz'],
  ['file:///C:/Приказ.pdf', 'file:///C:/Приказ.pdf'],
  ['ftp://example.org/a', 'ftp://example.org/a'],
  ['Новость vk.com/wall1', 'vk.com/wall1'],
  ['Сайт школы (школа5.рф)', 'школа5.рф'],
  ['Канал t.me/school', 't.me/school'],
  ['Приказ javascript:alert(1)', 'javascript:alert(1'],
  ['Почта mailto:a@edu.ru', 'mailto:a@edu.ru'],
  ['Папка C:\\Документы\\приказ.pdf', 'C:\\Документы\\приказ.pdf'],
])('finds what is no address in %s', (text, words) => {
  const view = monitoringOf({ reports: [{ on: 0, documents: [text] }] }, roadmap);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      `«${words}» – не адрес страницы: он начинается с http:// или https:// и имени сайта, например https://example.org/prikaz.pdf.`,
    ],
  ]);
});

test('looks at coverage and at the decisions on the whole report too', () => {
  const link = 'https://example.org/1';
  const coverage = [{ text: 'Новость', link }, { text: 'www.example.org' }];
  const view = monitoringOf({ reports: [{ on: 0, coverage }], decisions: ['Приказ htp://a.ru'] }, roadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['pass', 'fail', 'fail']);
});
