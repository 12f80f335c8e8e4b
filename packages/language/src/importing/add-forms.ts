import { identityOf, inOneLine, type MonitoredRoadmap, quoted } from '@dorkarta/core';
import { aboutRoadmap, collectAnswers, type FileAnswers, type FilledCell } from '@dorkarta/core/recognising';
import { type BroughtForm, partBrought, withBroughtBooks } from './brought-books.ts';
import { type FilledSource, namedSheets } from './filled-source.ts';
import { commentLines } from './imported-text.ts';
import { commentOf, type KeptText, plannedWords, withoutLoss } from './report-account.ts';
import { type AddedReport, addToReport, knownToReport, type ReportFile } from './report-text.ts';
import { strangerTo } from './roadmap-of-form.ts';

/** What forms are added to. */
export interface OpenReport {
  readonly report: ReportFile;
  /** The path of its file, as it is told. */
  readonly shown: string;
  /** Reads a text of it as its file would be read; undefined where it holds no report. */
  readonly reread: (text: string) => Promise<ReportFile | undefined>;
  /** What stands between folders in the paths of files. */
  readonly separator: string;
}

/** Forms on one roadmap of a report, and where their answers went. */
export interface AddedForms<Source extends FilledSource> {
  readonly sources: readonly Source[];
  readonly files: readonly FileAnswers[];
  readonly lost: KeptText['lost'];
}

/** A report with what forms say. */
export interface FormsAdded<Source extends FilledSource> {
  readonly text: string;
  readonly added: readonly AddedForms<Source>[];
  /** Forms that it took in before: their answers may have been corrected since. */
  readonly brought: readonly BroughtForm<Source>[];
  /** Forms on other roadmaps, and why they are not brought. */
  readonly refused: readonly { readonly source: Source; readonly reason: string }[];
}

/** Adds what filled forms say to a report that exists; where it says all of it already, its text stays as it is. */
export async function addForms<Source extends FilledSource>(
  sources: readonly Source[],
  { report: start, shown, reread, separator }: OpenReport,
): Promise<FormsAdded<Source>> {
  const { brought, fresh } = partBrought(sources, start.parsed.text, shown);
  const { groups, refused } = bySource(fresh, start, shown);
  const isOneOfSeveral = groups.size > 1 || roadmapsOf(start).length > 1;
  const done: AddedForms<Source>[] = [];
  let report = start;
  for (const [roadmap, own] of groups) {
    const { added, files, lost } = addGroup(report, roadmap, own, { isOneOfSeveral, separator });
    done.push({ sources: own, files: withAgainst(files, added, shown), lost });
    if (added.text === report.parsed.text) continue;
    report = (await reread(withBroughtBooks(added.text, own, files))) ?? report;
  }
  return { text: report.parsed.text, added: done, brought, refused };
}

/** The roadmaps that a report is on. */
export function roadmapsOf({ imports }: Pick<ReportFile, 'imports'>): readonly MonitoredRoadmap[] {
  return imports.flatMap(({ path, roadmap }) => (roadmap === undefined ? [] : [{ path, view: roadmap.view() }]));
}

interface GroupedForms<Source extends FilledSource> extends Pick<FormsAdded<Source>, 'refused'> {
  readonly groups: ReadonlyMap<MonitoredRoadmap, readonly Source[]>;
}

/** The forms by the roadmaps of the report that they are about; others are refused by name. */
function bySource<Source extends FilledSource>(
  sources: readonly Source[],
  report: ReportFile,
  shown: string,
): GroupedForms<Source> {
  const roadmaps = roadmapsOf(report).map((roadmap) => ({ roadmap, isAbout: aboutRoadmap(roadmap.view) }));
  const groups = new Map<MonitoredRoadmap, Source[]>();
  const refused: GroupedForms<Source>['refused'][number][] = [];
  for (const source of sources) {
    const roadmap = roadmaps.find(({ isAbout }) => isAbout(source.sheet))?.roadmap;
    const [first] = roadmaps;
    if (roadmap !== undefined) groups.set(roadmap, [...(groups.get(roadmap) ?? []), source]);
    else if (first !== undefined) {
      refused.push({ source, reason: strangerTo(source.sheet, first.roadmap.view.roadmap, `отчёт «${shown}»`) });
    }
  }
  return { groups, refused };
}

interface AddedGroup {
  readonly added: AddedReport;
  readonly files: readonly FileAnswers[];
  readonly lost: KeptText['lost'];
}

function addGroup(
  report: ReportFile,
  { path, view }: MonitoredRoadmap,
  sources: readonly FilledSource[],
  { isOneOfSeveral, separator }: { readonly isOneOfSeveral: boolean; readonly separator: string },
): AddedGroup {
  const qualifier = isOneOfSeveral ? view.roadmap.name : undefined;
  const current = roadmapsOf(report).find(
    (each) => each.path === path && identityOf(each.view).roadmap === identityOf(view).roadmap,
  );
  const roadmap = { path, view: current?.view ?? view, qualifier };
  const known = knownToReport(report, roadmap);
  const { rows, files } = collectAnswers(namedSheets(sources, separator), roadmap.view, undefined, known);
  const add = (comments: readonly string[]): AddedReport => addToReport(report, roadmap, rows, comments);
  const earlier = [...report.imports, ...report.earlier].flatMap(({ monitoring }) => monitoring?.text ?? []);
  let added = add([]);
  const { lost } = withoutLoss(
    files,
    (comments) => {
      added = add([...comments, ...conclusionsOf(sources, report.parsed.text)]);
      return added.text;
    },
    [...earlier, ...plannedWords(sources, view)],
  );
  return { added, files: files.map((file) => withoutKept(file, report.parsed.text)), lost };
}

/** What stands in the report's comments already was told when it came there. */
function withoutKept(file: FileAnswers, text: string): FileAnswers {
  const lines = new Set(text.split(/\r\n?|\n/));
  const isThere = (cell: FilledCell): boolean =>
    commentLines([commentOf(file.name, cell)])
      .trim()
      .split('\n')
      .every((line) => lines.has(line));
  const findings = file.findings.filter(({ kept }) => kept === undefined || !kept.every(isThere));
  return { ...file, findings };
}

/** What follows from a table is said once in a report, by its author: what he does not say stands below as comments. */
function conclusionsOf(sources: readonly FilledSource[], text: string): readonly string[] {
  return sources.flatMap(({ sheet: { table } }) =>
    [
      ...(table?.recommendations ?? []).map((each) => ({ word: 'рекомендация', ...each })),
      ...(table?.decisions ?? []).map((each) => ({ word: 'решение', ...each })),
    ]
      .filter((each) => !text.includes(each.text))
      .map(({ word, text: own, link = '' }) => `${word} ${own} ${link}`.trim()),
  );
}

/** Where answers contradict what the report says already, at the rows that give them. */
function withAgainst(files: readonly FileAnswers[], { against }: AddedReport, shown: string): readonly FileAnswers[] {
  return files.map((file) => {
    const own = `${file.name}, `;
    const findings = against.flatMap(({ answers, line }) =>
      answers.rows
        .filter(({ place }) => place.startsWith(own))
        .map(({ place, event }) => ({
          place: place.slice(own.length),
          message: `о мероприятии № ${event.number ?? inOneLine(quoted(event.event.title))} в отчёте «${shown}» уже сказано иначе (строка ${line}): новый ответ стоит под прежним, оставьте один.`,
        })),
    );
    return { ...file, findings: [...file.findings, ...findings] };
  });
}
