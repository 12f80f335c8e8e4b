import { clause, quoted } from '@dorkarta/core';
import { type Copy, listedMunicipalities, type Remark, type Survey } from '@dorkarta/core/survey';
import { type Block, type Inline, paragraph } from '../document/table-document.ts';
import { bullets, lead } from './blocks.ts';
import { sentence } from './sentences.ts';

/** What is good, what to do and who, and what the note does not rest on. */
export function closingBlocks(survey: Survey): readonly Block[] {
  const { positives, recommendations, notes, notRead } = survey;
  return [
    ...copyBlocks(survey.copies),
    ...(positives.length + recommendations.length === 0 ? [] : [paragraph('table-title', 'Выводы и рекомендации')]),
    ...remarkBlocks('По итогам экспертизы можно отметить положительные моменты', positives, survey),
    ...remarkBlocks(
      'Муниципальным органам, осуществляющим управление в сфере образования, рекомендуется',
      recommendations,
      survey,
    ),
    ...(notes.length === 0
      ? []
      : [paragraph('table-title', 'Замечания к файлам'), bullets(notes.map(({ file, text }) => `${file}: ${text}`))]),
    ...(notRead.length === 0
      ? []
      : [
          paragraph('table-title', 'Не вошло в справку'),
          bullets(notRead.map(({ file, reason }) => `${file}: ${reason}`)),
        ]),
  ];
}

/** Remarks, each with the municipalities that it is about. */
function remarkBlocks(heading: string, remarks: readonly Remark[], { municipalities }: Survey): readonly Block[] {
  if (remarks.length === 0) return [];
  const items = remarks.map((remark): readonly Inline[] => [{ text: remarkText(remark, municipalities.length) }]);
  return [lead(heading), { type: 'list', ordered: true, style: 'body', items }];
}

function remarkText({ text, municipalities }: Remark, all: number): string {
  const whom = municipalities.length === all && all > 1 ? 'все муниципалитеты' : listedMunicipalities(municipalities);
  return sentence(`${clause(text)} (${whom})`);
}

/** Events of several municipalities that say the same. */
function copyBlocks(copies: readonly Copy[]): readonly Block[] {
  if (copies.length === 0) return [];
  return [paragraph('table-title', 'Совпадающие мероприятия разных муниципалитетов'), bullets(copies.map(copyText))];
}

function copyText({ school, owner, places }: Copy): string {
  const [first, ...others] = places.map(({ municipality, number, title }) => ({
    place: number === null || number === '' ? municipality : `${municipality}, № ${number}`,
    title,
  }));
  const same = others.map(({ place }) => place).join('; ');
  const named = school === null ? '' : `; названа школа: ${school}`;
  const whose = owner === null ? '' : ` (${owner})`;
  return `${first?.place ?? ''} – ${quoted(clause(first?.title ?? ''))}; то же: ${same}${named}${whose}`;
}
