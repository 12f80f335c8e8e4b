import { inLowerCase } from '@dorkarta/core';
import { comparisonWords, type Survey } from '@dorkarta/core/survey';
import { type Block, paragraph } from '../document/table-document.ts';
import { bullets, lead, sentences } from './blocks.ts';

/** What rose and what fell since an earlier survey, and by whom; nothing where there is none to compare with. */
export function changeBlocks({ comparison }: Survey): readonly Block[] {
  if (comparison === undefined) return [];
  const { since, figures, municipalities, known } = comparisonWords(comparison);
  const isSame = figures.length + municipalities.length + known.length === 0;
  return [
    paragraph('table-title', `Изменения ${since}`),
    ...(isSame ? [sentences('Показатели не изменились')] : []),
    ...(figures.length === 0 ? [] : [lead('По показателям'), bullets(figures.map(inLowerCase))]),
    ...(municipalities.length === 0 ? [] : [lead('По муниципалитетам'), bullets(municipalities)]),
    ...(known.length === 0 ? [] : [sentences(...known)]),
  ];
}
