import {
  criterionNamed,
  isPlaceholder,
  placeholder,
  reviewedIn,
  reviewIn,
  splitVerdict,
  verdictWords,
} from '@dorkarta/core';
import type { Range, TextEdit } from 'vscode-languageserver';
import { languageOfLines } from '../../format/file-language.ts';
import type { TextEdit as OwnEdit } from '../../format/text-edit.ts';
import { type FieldNode, reviewNodeIn } from '../../structure/outline.ts';
import { replacing } from '../fixes/fix.ts';
import { hasLine, insertField, type LinedNode } from '../fixes/placing.ts';
import type { Neighbours } from '../view/feature.ts';
import type { FileView } from '../view/file-view.ts';
import { textPositions } from '../view/text-positions.ts';
import { reviewsOn } from './reviews-on.ts';

/** What an expert wants to decide of a criterion. */
export interface Decision {
  /** «К3» */
  readonly code: string;
  /** Nothing is decided yet where it is absent. */
  readonly is?: 'met' | 'unmet' | undefined;
}

/** A decision in the expert's file: what to write there, and what of it to fill in then. */
export interface DecisionEdit {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
  /** The reason, or the decision that stands there already. */
  readonly select: Range;
}

/** The expert's file that a decision belongs to: the file itself, or the first one on that roadmap. */
export async function reviewOf(view: FileView, neighbours: Neighbours): Promise<FileView | undefined> {
  if (reviewIn(view.file) !== undefined) return view;
  if (view.file.type !== 'roadmap') return undefined;
  const [first] = await reviewsOn(view.uri, neighbours);
  return first;
}

/** Writes a decision into an expert's file, its reason left to fill in; one that is there already only is shown. */
export function decide(review: FileView, decision: Decision): DecisionEdit | undefined {
  const node = reviewNodeIn(review.parsed.outline);
  if (!hasLine(node)) return undefined;
  const edit = decisionEdit(review, node, decision);
  const { uri, text, positions } = review;
  if (edit === undefined) {
    const line = lineOn(review, node, decision)?.line;
    return line === undefined ? undefined : { uri, edits: [], select: positions.rangeOf(line) };
  }
  const { span } = edit;
  const after = text.slice(0, span.start) + edit.text + text.slice(span.end);
  const at = span.start + edit.text.lastIndexOf(placeholder);
  const select = textPositions(after).rangeOf({ start: at, end: at + placeholder.length });
  return { uri, edits: [{ range: positions.rangeOf(span), newText: edit.text }], select };
}

/** The edit that writes a decision; undefined where it is decided already. */
export function decisionEdit(review: FileView, node: LinedNode, { code, is }: Decision): OwnEdit | undefined {
  const value = `${is === undefined ? placeholder : verdictWords[is]} – ${placeholder}`;
  const line = lineOn(review, node, { code });
  if (line === undefined) {
    const language = languageOfLines(review.parsed.lines);
    return insertField(review.text, node, { keyword: 'criterion', argument: code, value, language });
  }
  if (line.value === undefined) return undefined;
  const { words, reason } = splitVerdict(line.value.text);
  if (!isPlaceholder(words)) return undefined;
  const kept = reason === undefined || isPlaceholder(reason) ? value : value.replace(/…$/, reason);
  return replacing(line.value, kept);
}

function lineOn({ printed }: FileView, { fields }: LinedNode, { code }: Decision): FieldNode | undefined {
  const rubric = reviewedIn(printed)?.examined?.rubric;
  const meant = rubric === undefined ? undefined : criterionNamed(code, rubric);
  return fields.find(
    ({ line: { keyword, argument } }) =>
      keyword === 'criterion' &&
      argument !== undefined &&
      (argument.text === code ||
        (rubric !== undefined && meant !== undefined && criterionNamed(argument.text, rubric) === meant)),
  );
}
