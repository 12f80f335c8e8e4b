import { clause, formatDayLong, quoted } from '@dorkarta/core';
import type { Survey, SurveyedMunicipality } from '@dorkarta/core/survey';
import { type Block, paragraph } from '../document/table-document.ts';
import { bullets, lead, sentences } from './blocks.ts';

const subject =
  'об итогах содержательной экспертизы планов муниципальных мероприятий («дорожных карт») по работе с общеобразовательными организациями, функционирующими в условиях рисков снижения образовательных результатов';

/** What the note is, what it rests on, and what was examined. */
export function openingBlocks(survey: Survey): readonly Block[] {
  const { region } = survey;
  return [
    paragraph('title', 'Справка'),
    paragraph('subtitle', [subject, region?.name ?? ''].filter((line) => line !== '').join('\n')),
    sentences(basis(survey)),
    ...(survey.municipalities.length === 0
      ? []
      : [
          lead('Экспертиза муниципальных «дорожных карт» проведена по следующим параметрам'),
          bullets(parameters(survey)),
        ]),
  ];
}

function basis({ region, asOf }: Survey): string {
  const day = asOf === null ? '' : `по состоянию на ${formatDayLong(asOf)} `;
  const examined = `${day}проведена экспертиза муниципальных планов мероприятий («дорожных карт»)`;
  if (region === null) return examined.slice(0, 1).toUpperCase() + examined.slice(1);
  const approval = region.approval === null ? '' : `, утверждена: ${clause(region.approval)}`;
  const period = region.period === null ? '' : `, период: ${clause(region.period.text)}`;
  const about = `${approval}${period}`.replace(/^, /, '');
  return `В соответствии с региональной «дорожной картой» ${quoted(clause(region.title))}${about === '' ? '' : ` (${about})`} ${examined}`;
}

function parameters({ region, municipalities }: Survey): readonly string[] {
  const isScored = municipalities.some(({ score }) => score !== null);
  const isMonitored = municipalities.some(({ monitoring }) => monitoring !== undefined);
  return [
    ...(region === null
      ? []
      : [
          'соответствие сроков «дорожных карт» срокам региональной «дорожной карты»',
          'участие в региональных мероприятиях специалистов муниципальных органов, осуществляющих управление в сфере образования, методических служб и руководителей общеобразовательных организаций',
        ]),
    'наличие и объём муниципального контента в «дорожных картах» муниципалитетов',
    'наличие конкретных сроков проведения мероприятий и показателей (качественных и количественных) достижения результатов',
    'планирование и организация мероприятий по профилактике учебной неуспешности обучающихся школ муниципалитета',
    ...(isScored ? ['соответствие требованиям содержательной экспертизы'] : []),
    ...(isMonitored ? ['исполнение мероприятий по отчётам о мониторинге'] : []),
  ];
}

/** The time of a municipality's roadmap, as its author writes it. */
export function periodText({ roadmap }: SurveyedMunicipality): string {
  const period = roadmap?.period ?? null;
  return period === null ? 'период не указан' : `период: ${clause(period.text)}`;
}
