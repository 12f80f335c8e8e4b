import { expect, test } from 'vitest';
import { type PageSetup, paragraph } from '../document/table-document.ts';
import { withSignatureTabs } from './signature-line.ts';

const page: PageSetup = { orientation: 'portrait', margins: { top: 20, right: 10, bottom: 20, left: 30 } };
const line = '____________________';
const set = (text: string): string | undefined =>
  withSignatureTabs(paragraph('signature', text), page).content[0]?.text;

test('the office stands at the left, the line and the name each at a place of their own', () => {
  expect(set(`Директор ${line} И. О. Фамилия`)).toBe(`Директор \t${line} \tИ. О. Фамилия`);
  expect(set(`Директор ${line}`)).toBe(`Директор \t${line}`);
});

test('a long office is broken where the line begins, and the name stands level with its last row', () => {
  const office = 'Начальник управления образования администрации муниципального округа';
  const text = set(`${office} ${line} И. О. Фамилия`) ?? '';
  const rows = text.split('\n');
  expect(rows.length).toBeGreaterThan(2);
  expect(text.replaceAll(/[\n\t]/g, '')).toBe(`${office} ${line} И. О. Фамилия`);
  expect(rows.filter((row) => row.includes('\t'))).toEqual([rows.at(-1)]);
});

test('on a sheet that lies a longer name has the room', () => {
  const name = 'П. С. Хвостов-Преображенский';
  const signature = paragraph('signature', `Директор ${line} ${name}`);
  expect(withSignatureTabs(signature, page)).toBe(signature);
  const lying = withSignatureTabs(signature, { ...page, orientation: 'landscape' });
  expect(lying.content[0]?.text).toBe(`Директор \t${line} \t${name}`);
});

test('what has not the room, and what is no signature, stays as it is', () => {
  const name = 'Константин Константинович Константинопольский-Верхнелужский';
  expect(set(`Директор ${line} ${name}`)).toBe(`Директор ${line} ${name}`);
  expect(withSignatureTabs(paragraph('body', `Директор ${line} Имя`), page).content[0]?.text).not.toContain('\t');
});

test('a day below the signature stays below it', () => {
  expect(set(`Эксперт ${line} И. О. Фамилия\nДата: ${line}`)).toBe(`Эксперт \t${line} \tИ. О. Фамилия\nДата: ${line}`);
});
