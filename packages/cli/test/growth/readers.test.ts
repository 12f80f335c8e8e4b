import {
  foldTitle,
  indexSchools,
  inferAudience,
  inferKinds,
  inferLevel,
  inferProjects,
  inferTargeting,
  inferVenue,
  inOneLine,
  isPlaceholder,
  nearestAmong,
  parseApproval,
  parseDeadline,
  parseKind,
  parsePeriod,
  parseQuantity,
  parseRubricChoice,
  phraseStem,
  readSchools,
  visibleText,
} from '@dorkarta/core';
import { createParser, formatText, lineIndex, pasteText } from '@dorkarta/language';
import { expect, test } from 'vitest';
import { growsFaster, longLine, repeated, takesLongerThanRoadmap, type Work } from './growth.ts';
import { nastyPieces, surroundings } from './nasty-pieces.ts';

const nearestWord = nearestAmong(['исполнители', 'показатель', 'мероприятие']);
const schools = indexSchools(['МБОУ СОШ № 1', 'МКОУ «Ивановская СОШ»', 'Центр «Надежда»']);
const parse = createParser();

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  parseDeadline,
  parsePeriod,
  parseApproval,
  parseQuantity,
  parseKind,
  parseRubricChoice,
  inferKinds,
  inferAudience,
  inferLevel,
  inferProjects,
  inferTargeting,
  inferVenue,
  readSchools,
  schoolsNamedIn: schools.namedIn,
  foldTitle,
  inOneLine,
  isPlaceholder,
  phraseStem,
  visibleText,
  nearestWord,
  lineIndex,
  parse,
  formatText,
  pasteText,
};

test.each(Object.entries(readers))(
  '%s takes no longer than its text is long, whatever is repeated in it',
  (_, read) => {
    const slow = nastyPieces.filter((piece) =>
      surroundings.some((surround) => {
        const work = (size: number): Work => {
          const text = surround(repeated(piece, size));
          return () => read(text);
        };
        return takesLongerThanRoadmap(work(longLine)) || growsFaster(work, longLine / 4);
      }),
    );
    expect(slow).toEqual([]);
  },
  120_000,
);
