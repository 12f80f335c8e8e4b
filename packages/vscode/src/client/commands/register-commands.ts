import { showExpertiseCommand } from '@dorkarta/language';
import { commands, Disposable, type ExtensionContext, Uri } from 'vscode';
import { createSurveyPanels } from '../survey/survey-panel.ts';
import type { CommandContext } from './command-context.ts';
import { decide } from './decide.ts';
import { type ExportFormat, exportAs } from './export.ts';
import { fixAll } from './fix-all.ts';
import { importFiles } from './import-files.ts';
import { exportForm, newReport } from './monitoring.ts';
import { newDirectory } from './new-directory.ts';
import { newReview } from './new-review.ts';
import { newRoadmap } from './new-roadmap.ts';
import { showChanges } from './show-changes.ts';
import { exportSurvey, surveyFolder } from './survey.ts';

/** Registers all commands; their titles stand in the manifest. */
export function registerCommands(surroundings: CommandContext): Disposable {
  const { context, current, preview } = surroundings;
  const surveys = createSurveyPanels(surroundings);
  const exporting =
    (format: ExportFormat) =>
    (uri?: Uri | string, template?: unknown): Promise<void> =>
      exportAs({ format, uri, template: typeof template === 'string' ? template : undefined }, surroundings);
  const handlers: Readonly<Record<string, (...args: never[]) => unknown>> = {
    // The explorer names the folder that was clicked.
    'dorkarta.newRoadmap': (folder?: Uri) => newRoadmap(surroundings, folder),
    'dorkarta.import': (file?: Uri, selected?: readonly Uri[]) => importFiles(surroundings, file, selected),
    'dorkarta.newDirectory': () => newDirectory(surroundings),
    'dorkarta.newReview': () => newReview(surroundings),
    'dorkarta.decide': (uri?: string, code?: string) => decide(surroundings, uri, code),
    'dorkarta.openPreview': () => preview.open(),
    [showExpertiseCommand]: () => commands.executeCommand('dorkarta.expertise.focus'),
    'dorkarta.exportDocx': exporting('docx'),
    'dorkarta.exportXlsx': exporting('xlsx'),
    'dorkarta.exportHtml': exporting('html'),
    'dorkarta.exportCalendar': exporting('ics'),
    'dorkarta.exportForm': (uri?: Uri | string) => exportForm(surroundings, uri),
    'dorkarta.newReport': () => newReport(surroundings),
    'dorkarta.survey': (folder?: Uri) => surveyFolder(surveys, folder),
    'dorkarta.surveyDocx': (folder?: Uri) => exportSurvey('docx', surroundings, folder),
    'dorkarta.surveyHtml': (folder?: Uri) => exportSurvey('html', surroundings, folder),
    'dorkarta.showChanges': () => showChanges(surroundings),
    'dorkarta.fixAll': () => fixAll(current),
    'dorkarta.showLanguage': () => showLanguage(context),
    'dorkarta.openWalkthrough': () => openWalkthrough(context),
  };
  const registered = Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler));
  return Disposable.from(surveys, ...registered);
}

function openWalkthrough({ extension }: ExtensionContext): Thenable<unknown> {
  return commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#first-roadmap`, false);
}

/** The language on one sheet, which comes with the extension. */
function showLanguage({ extensionUri }: ExtensionContext): Thenable<unknown> {
  return commands.executeCommand('markdown.showPreview', Uri.joinPath(extensionUri, 'docs', 'language-on-one-page.md'));
}
