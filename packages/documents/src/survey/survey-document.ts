import type { Survey } from '@dorkarta/core/survey';
import { type Block, officialPortrait, paragraph, type TableDocument } from '../document/table-document.ts';
import { documentDate } from '../layout/document-date.ts';
import { changeBlocks } from './changes.ts';
import { closingBlocks } from './closing.ts';
import { findingBlocks } from './finding.ts';
import { openingBlocks } from './opening.ts';
import { requirementsBlocks } from './requirements-map.ts';
import { scoreBlocks } from './scores.ts';
import { submissionBlocks } from './submission.ts';
import { volumeBlocks } from './volume.ts';

/**
 * A survey as the note of a region, in the form of that on the roadmaps of 13 municipalities of 2024: who handed in what,
 * a paragraph for each finding, pictures, conclusions, and recommendations to those whom they are for.
 */
export function surveyDocument(survey: Survey): TableDocument {
  const { region, asOf, municipalities } = survey;
  return {
    properties: {
      title: ['Справка об итогах экспертизы дорожных карт', region?.name].filter((part) => part != null).join('. '),
      subject: ['Экспертиза муниципальных дорожных карт', region?.title]
        .filter((part) => part !== undefined)
        .join(', '),
      creator: region?.name ?? 'dorkarta',
      date: documentDate(asOf, region?.period?.from),
    },
    page: officialPortrait,
    blocks: withNumbers([
      ...openingBlocks(survey),
      ...(municipalities.length === 0
        ? [paragraph('body', 'Муниципальные «дорожные карты» не предоставлены.')]
        : submissionBlocks(survey)),
      ...(municipalities.some(({ submitted }) => submitted) ? examinedBlocks(survey) : []),
      ...closingBlocks(survey),
    ]),
    data: { ...survey },
  };
}

/** The figures that stand in a part of the note of their own. */
const toldApart: ReadonlySet<string> = new Set(['submitted', 'fits-period', 'joins-region']);

/** What the roadmaps that were handed in hold. */
function examinedBlocks(survey: Survey): readonly Block[] {
  const { figures, municipalities } = survey;
  const submitted = municipalities.filter((each) => each.submitted).map(({ short }) => short);
  const isVolume = (id: string): boolean => id.startsWith('volume-');
  const findings = figures.filter(({ id }) => !toldApart.has(id) && !isVolume(id));
  return [
    ...figures.filter(({ id }) => id === 'joins-region').flatMap((figure) => findingBlocks(figure, submitted)),
    ...volumeBlocks(survey),
    ...findings.flatMap((figure) => findingBlocks(figure, submitted)),
    ...scoreBlocks(survey),
    ...requirementsBlocks(survey),
    ...changeBlocks(survey),
  ];
}

/** Pictures are numbered in the order in which they stand. */
function withNumbers(blocks: readonly Block[]): readonly Block[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.type !== 'bar-chart' && block.type !== 'heat-map') return block;
    number += 1;
    return { ...block, title: `Рисунок ${number}. ${block.title}` };
  });
}
