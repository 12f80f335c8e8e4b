import { firstThat } from '@dorkarta/core';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Span } from '../places/span.ts';
import { readHead } from '../syntax/head.ts';
import type { PlainText } from '../syntax/plain-text.ts';
import type { SourceLine } from '../syntax/source-line.ts';
import { moveBy } from './moved-line.ts';
import type { PlacedPiece } from './piece.ts';

/** Tells of words that are not written as they look; once a file of those with something unseen in them. */
export function reportUnplain(
  { text, hidden, mixed }: PlainText,
  pieces: readonly PlacedPiece[],
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (hidden !== undefined) {
    const word = text.slice(hidden.first.start, hidden.first.end);
    const message = `В словах есть невидимые знаки или буквы из двух частей, всего ${hidden.count}, первый у слова «${word}»: уберите их, чтобы слова находились поиском.`;
    found.push(diagnose('words-are-plain', asRead(hidden.first, pieces), message));
  }
  for (const { text: written, ...span } of mixed) {
    const read = asRead(span, pieces);
    const line = lineAt(read.start, span.start, pieces);
    if (line !== undefined) found.push(reportMixed(written, read, line));
  }
  return found;
}

function reportMixed(written: string, span: Span, line: SourceLine): Diagnostic {
  if (/^\d/.test(written)) {
    const message = `В числе «${written}» вместо нуля стоит буква «О»: наберите его цифрами.`;
    return diagnose('word-is-in-one-alphabet', span, message);
  }
  const letters = [...new Set(written.match(/[A-Za-z]/g) ?? [])].map((letter) => `«${letter}»`).join(', ');
  const name = line.shape === 'construct' && line.head !== undefined ? readHead(line.head).name : undefined;
  const isName = name !== undefined && name.start <= span.start && span.end <= name.end;
  const whole = isName
    ? name.text.slice(0, span.start - name.start) + written + name.text.slice(span.end - name.start)
    : written;
  const what = letters.includes(',') ? 'латинские буквы' : 'латинская буква';
  return isName
    ? diagnose(
        'name-is-in-one-alphabet',
        name,
        `В имени «${whole}» смешаны русские и латинские буквы (латинские: ${letters.replace(/[«»]/g, '')}): наберите его в одной раскладке.`,
      )
    : diagnose(
        'word-is-in-one-alphabet',
        span,
        `В слове «${written}» ${what} ${letters}: наберите его русскими буквами.`,
      );
}

/** The offsets at which something was read that stands somewhere by now. */
function asRead({ start, end }: Span, pieces: readonly PlacedPiece[]): Span {
  const placed = pieceAt(start, pieces);
  return placed === undefined ? { start, end } : moveBy(placed.piece.readAt - placed.start)({ start, end });
}

function pieceAt(offset: number, pieces: readonly PlacedPiece[]): PlacedPiece | undefined {
  return pieces[firstThat(0, pieces.length, (index) => (pieces[index]?.start ?? 0) > offset) - 1];
}

/** The line that a word stands in; undefined in a comment. */
function lineAt(read: number, offset: number, pieces: readonly PlacedPiece[]): SourceLine | undefined {
  return pieceAt(offset, pieces)?.piece.lines.find(({ start, end }) => start <= read && read < end);
}
