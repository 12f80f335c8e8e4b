import { type DecideResult, decideRequest } from '@dorkarta/language';
import { Range, Selection, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { CommandContext } from './command-context.ts';
import { newReview } from './new-review.ts';

/** Writes an expert's decision on a criterion into the conclusion on a roadmap, and leaves the reason to fill in; begins one where there is none. */
export async function decide(surroundings: CommandContext, uri?: string, code?: string): Promise<void> {
  const { client, current } = surroundings;
  const about = uri ?? current.document()?.uri.toString();
  const criterion = code ?? (await askCriterion(surroundings));
  const known = current.assessment()?.score?.criteria ?? [];
  if (about === undefined || !known.some((each) => each.code === criterion) || criterion === undefined) return;
  const is = await askVerdict(criterion);
  if (is === undefined) return;
  const ask = (): Promise<DecideResult | null> =>
    client.sendRequest<DecideResult | null>(decideRequest, { uri: about, code: criterion, is });
  const found = (await ask()) ?? ((await begin(surroundings)) ? await ask() : null);
  if (found !== null) await write(found);
}

async function begin(surroundings: CommandContext): Promise<boolean> {
  const yes = 'Начать заключение';
  const answer = await window.showInformationMessage(
    'Экспертного заключения на эту карту рядом нет: решение записывается в него.',
    yes,
  );
  if (answer !== yes) return false;
  const begun = await newReview(surroundings);
  if (begun === undefined) return false;
  await (await workspace.openTextDocument(begun)).save();
  return true;
}

async function askCriterion({ current }: CommandContext): Promise<string | undefined> {
  const criteria = current.assessment()?.score?.criteria ?? [];
  const items = criteria
    .toSorted((one, other) => Number(other.state === 'expert') - Number(one.state === 'expert'))
    .map(({ code, title, state }) => ({
      label: code,
      description: state === 'expert' ? 'решает эксперт' : '',
      detail: title,
    }));
  return (await window.showQuickPick(items, { title: 'О каком критерии решить?', matchOnDetail: true }))?.label;
}

async function askVerdict(code: string): Promise<'met' | 'unmet' | undefined> {
  const items = [
    { label: 'Выполнено', is: 'met' },
    { label: 'Не выполнено', is: 'unmet' },
  ] as const;
  const options = { title: `Решить: ${code}`, placeHolder: 'Причину вы впишете в строке, которая откроется.' };
  return (await window.showQuickPick(items, options))?.is;
}

async function write({ uri, edits, select }: DecideResult): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const change = new WorkspaceEdit();
  for (const { range, newText } of edits) change.replace(document.uri, rangeOf(range), newText);
  if (edits.length > 0 && !(await workspace.applyEdit(change))) return;
  const editor = await window.showTextDocument(document);
  const { start, end } = rangeOf(select);
  editor.selection = new Selection(start, end);
  editor.revealRange(editor.selection);
}

function rangeOf({ start, end }: DecideResult['select']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
