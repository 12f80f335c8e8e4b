import { counted } from '@dorkarta/core';
import { type Figure, listedMunicipalities, type Survey } from '@dorkarta/core/survey';
import type { Block } from '../document/table-document.ts';
import { bullets, lead, sentences } from './blocks.ts';
import { findingBlocks } from './finding.ts';
import { periodText } from './opening.ts';
import { agreeing, allMunicipalitiesInFull, municipalityForms, shareOfAll } from './sentences.ts';

/** Who handed in a roadmap, who did not, and whose period is the region's. */
export function submissionBlocks(survey: Survey): readonly Block[] {
  const { municipalities, figures } = survey;
  const of = municipalities.length;
  const [submitted, missing] = [true, false].map((has) => municipalities.filter((each) => each.submitted === has));
  return [
    sentences(submittedText({ count: submitted?.length ?? 0, of })),
    ...missingBlocks(
      (missing ?? []).map(({ short }) => short),
      survey,
    ),
    ...figures.filter(({ id }) => id === 'fits-period').flatMap((figure) => periodBlocks(figure, survey)),
  ];
}

function submittedText(amount: { readonly count: number; readonly of: number }): string {
  const { count } = amount;
  const plans =
    'планы муниципальных мероприятий по работе со школами, функционирующими в условиях рисков снижения образовательных результатов,';
  if (count === 0) return `Ни один муниципалитет не предоставил ${plans.slice(0, -1)}`;
  const verb = agreeing(count, 'Предоставил', 'Предоставили');
  return `${verb} ${plans} ${counted(count, municipalityForms)} (${shareOfAll(amount, allMunicipalitiesInFull)})`;
}

/** Who handed nothing in; a file that could not be read may be theirs. */
function missingBlocks(missing: readonly string[], { notRead }: Survey): readonly Block[] {
  if (missing.length === 0) return [];
  const verb = agreeing(missing.length, 'Не предоставил', 'Не предоставили');
  const what = agreeing(missing.length, '«дорожную карту»', '«дорожные карты»');
  const text = `${verb} ${what} ${counted(missing.length, municipalityForms)}: ${listedMunicipalities(missing)}`;
  const whose = agreeing(missing.length, 'этого муниципалитета', 'этих муниципалитетов');
  const unread = `Среди файлов, которые не вошли в справку и перечислены в её конце, могут быть карты ${whose}`;
  return [notRead.length === 0 ? sentences(text) : sentences(text, unread)];
}

/** Whose period is the region's, and for which time the others are. */
function periodBlocks(figure: Figure, { municipalities }: Survey): readonly Block[] {
  const { doubtful, ...sure } = figure;
  const none = { municipalities: [], events: [] };
  const submitted = municipalities.filter((each) => each.submitted);
  const fitting = new Set(figure.municipalities);
  const others = submitted.filter(({ short }) => !fitting.has(short));
  const found = findingBlocks({ ...sure, doubtful: none }, []);
  if (figure.unknown !== undefined || others.length === 0) return found;
  return [...found, lead('Иные сроки'), bullets(others.map((each) => `${each.short} (${periodText(each)})`))];
}
