import { bareNumber, type Level, type Mention, mentionTitle, type Origin, quoted } from '@dorkarta/core';

/** What an event takes part in, and in which roadmap: «мероприятия 3.2 „…“ региональной дорожной карты Ярославской области». */
export function joinedEvent(mention: Mention): string {
  const title = mentionTitle(mention);
  if (mention.kind !== 'declared' || mention.origin === undefined) return title;
  const { is, number } = mention.origin;
  const words = [is === 'event' ? 'мероприятия' : 'предложения', ...(number === undefined ? [] : [bareNumber(number)])];
  return `${words.join(' ')} ${quoted(title)} ${roadmapWords(mention.origin)}`;
}

const levelWords: Readonly<Record<Level, string>> = {
  federal: 'федеральной ',
  regional: 'региональной ',
  municipal: 'муниципальной ',
  school: 'школьной ',
};

function roadmapWords({ level, region, roadmap }: Origin): string {
  const front = `${level === undefined ? '' : levelWords[level]}дорожной карты`;
  const genitive = level === 'regional' ? regionGenitive(region ?? '') : undefined;
  return genitive === undefined ? `${front} ${quoted(roadmap)}` : `${front} ${genitive}`;
}

/** «Ярославская область» → «Ярославской области», «Пермский край» → «Пермского края»; undefined where the name is another. */
function regionGenitive(region: string): string | undefined {
  const [, stem = '', kind = ''] = /^(\S+?)(?:ая|ий) (область|край)$/u.exec(region.trim()) ?? [];
  if (stem === '') return undefined;
  return kind === 'область' ? `${stem}ой области` : `${stem}ого края`;
}
