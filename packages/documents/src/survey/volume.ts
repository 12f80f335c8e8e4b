import { counted, inLowerCase } from '@dorkarta/core';
import {
  type EventRecord,
  type Figure,
  listedMunicipalities,
  readHeld,
  type Survey,
  type SurveyedMunicipality,
  shareText,
} from '@dorkarta/core/survey';
import {
  type BarChart,
  type Block,
  type Cell,
  type CellContent,
  paragraph,
  type Table,
  type TableRow,
} from '../document/table-document.ts';
import { bullets, lead, sentences } from './blocks.ts';
import { municipalityForms, sentence } from './sentences.ts';

/** How many events of their own the roadmaps have, as a list, as a picture, and as the table of these events. */
export function volumeBlocks(survey: Survey): readonly Block[] {
  const bands = volumeBands(survey);
  const found = bands.filter(({ count }) => count > 0);
  return [
    sentences(contentText(survey)),
    ...(found.length === 0 ? [] : [lead('По объёму муниципального контента'), bullets(found.map(bandText))]),
    ...(found.length === 0 ? [] : [volumeChart(bands)]),
    paragraph('table-title', 'Таблица 1. Наличие муниципального контента в «дорожных картах» муниципалитетов'),
    contentTable(survey),
  ];
}

/** The figures that divide municipalities by how many events of their own they have. */
export function volumeBands({ figures }: Survey): readonly Figure[] {
  return figures.filter(({ id }) => id.startsWith('volume-'));
}

function contentText({ municipalities }: Survey): string {
  const submitted = municipalities.filter((each) => each.submitted);
  const without = submitted.filter(({ roadmap }) => roadmap?.municipalEvents === 0);
  if (without.length === submitted.length) {
    return 'Муниципальный контент не представлен ни в одной «дорожной карте»';
  }
  if (without.length > 0) {
    return `Муниципальный контент представлен не во всех «дорожных картах»: его нет там, где карту предоставили ${listedMunicipalities(without.map(({ short }) => short))}`;
  }
  return submitted.length === municipalities.length
    ? 'Муниципальный контент представлен в «дорожных картах» всех муниципалитетов (таблица 1)'
    : 'Муниципальный контент представлен во всех предоставленных «дорожных картах» (таблица 1)';
}

function bandText({ title, count, of, municipalities }: Figure): string {
  return `${inLowerCase(title)} – ${counted(count, municipalityForms)} (${shareText(count, of)}): ${listedMunicipalities(municipalities)}`;
}

function volumeChart(bands: readonly Figure[]): BarChart {
  return {
    type: 'bar-chart',
    title: 'Распределение муниципалитетов по объёму муниципального контента',
    whole: Math.max(1, ...bands.map(({ count }) => count)),
    rows: bands.map(({ title, count, of }) => ({
      label: title,
      parts: [{ size: count, tone: 'good' }],
      words: `${count} (${shareText(count, of)})`,
    })),
    legend: [],
  };
}

function contentTable({ municipalities }: Survey): Table {
  return {
    type: 'table',
    name: 'Таблица 1',
    columns: [
      { key: 'number', header: '№ п/п' },
      { key: 'municipality', header: 'Муниципалитет' },
      { key: 'events', header: 'Мероприятия «дорожной карты» на уровне муниципалитета' },
    ],
    rows: municipalities.map(contentRow),
  };
}

function contentRow(municipality: SurveyedMunicipality, index: number): TableRow {
  const number = `${index + 1}.`;
  const cells: readonly Cell[] = [
    { content: [paragraph('cell-centered', number)] },
    { content: [paragraph('cell', municipality.name)] },
    { content: contentCell(municipality) },
  ];
  return { kind: 'event', number, title: municipality.name, cells };
}

function contentCell({ roadmap }: SurveyedMunicipality): CellContent {
  if (roadmap === null) return [paragraph('cell', '«Дорожная карта» не предоставлена.')];
  const distinct = readHeld(roadmap.rows).filter(({ copies }) => copies === undefined);
  const own = distinct.filter(({ facts }) => facts.municipal?.certainty === 'yes');
  const doubtful = distinct.filter(({ facts }) => facts.municipal?.certainty === 'doubtful');
  return [
    ...(own.length === 0 ? [paragraph('cell', 'Муниципальных мероприятий нет.')] : numberedTitles(own)),
    ...(doubtful.length === 0
      ? []
      : [paragraph('cell', 'Муниципальные ли это мероприятия, решает эксперт:'), ...numberedTitles(doubtful)]),
  ];
}

/** Events with the numbers of their roadmap, by which the note means them. */
function numberedTitles(events: readonly EventRecord[]): CellContent {
  return events.map(({ number, title }) => {
    const mark = number === null || number === '' ? '–' : sentence(number);
    return paragraph('cell-item', `${mark} ${sentence(title)}`);
  });
}
