import path from 'node:path';
import type { Severity } from '@dorkarta/core';
import type { ConfigurationOverride, Log, ReportingDescriptor, Result, Run } from 'sarif';
import { exitCodes } from '../exit-codes.ts';
import type { FoundAt, PlaceAt } from '../found-at.ts';
import { type KnownRule, knownRules } from '../rules/known-rules.ts';
import { plainAppearance } from '../terminal/appearance.ts';
import { renderPage } from '../terminal/render-page.ts';
import { createTerminal } from '../terminal/terminal.ts';
import { version } from '../version.ts';
import { artifactUri } from './artifact-uri.ts';
import type { CheckReport, FileReport } from './check-report.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Readonly<
  Record<Severity, Result.level>
>;

/**
 * The report in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS standard).
 * It describes the rules that it speaks of; URIs are relative to the folder that the program was called in.
 */
export function sarifCheckReport(report: CheckReport, cwd: string): string {
  const ids = new Set<string>([
    ...report.files.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    ...report.rulesOff,
  ]);
  const rules = knownRules.filter(({ id }) => ids.has(id));
  const indexes = new Map<string, number>(rules.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(report, { cwd, rules, indexOf: (id) => indexes.get(id) ?? -1 })],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

interface Context {
  readonly cwd: string;
  /** The rules that the report describes. */
  readonly rules: readonly KnownRule[];
  /** The index of a rule among them. */
  readonly indexOf: (id: string) => number;
}

function runOf({ files, rulesOff, code }: CheckReport, context: Context): Run {
  const switchedOff = rulesOff.map(
    (id): ConfigurationOverride => ({
      descriptor: { id, index: context.indexOf(id) },
      configuration: { enabled: false },
    }),
  );
  return {
    tool: { driver: { name: 'dorkarta', version, language: 'ru', rules: context.rules.map(descriptorOf) } },
    invocations: [
      {
        executionSuccessful: code <= exitCodes.findings,
        exitCode: code,
        ...(switchedOff.length === 0 ? {} : { ruleConfigurationOverrides: switchedOff }),
      },
    ],
    columnKind: 'utf16CodeUnits',
    results: files.flatMap((file) => resultsOf(file, context)),
  };
}

function descriptorOf({ id, severity, title, page }: KnownRule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: `${title}.` },
    help: { text: renderPage(page, createTerminal(plainAppearance)), markdown: page },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultsOf({ input, findings }: FileReport, { cwd, indexOf }: Context): readonly Result[] {
  const uri = artifactUri(input.path, cwd, path);
  return findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: regionOf(finding) } }],
    ...relatedLocations(finding, uri, cwd),
    ...(finding.suppressed === undefined
      ? {}
      : { suppressions: [{ kind: 'inSource', justification: finding.suppressed }] }),
  }));
}

function relatedLocations({ related = [] }: FoundAt, own: string, cwd: string): Pick<Result, 'relatedLocations'> {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map((each, id) => {
      const uri = each.file === undefined ? own : artifactUri(path.resolve(cwd, each.file), cwd, path);
      const physicalLocation = { artifactLocation: { uri }, region: regionOf(each) };
      return { id, message: { text: each.message }, physicalLocation };
    }),
  };
}

function regionOf({ line, column, endLine, endColumn }: PlaceAt): {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
} {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
