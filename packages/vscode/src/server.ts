import path from 'node:path';
import { builtInTemplates, matrixTemplateName } from '@dorkarta/documents';
import { startServer } from '@dorkarta/language/server';
import { renderPreview } from './preview.ts';

startServer({
  templates: [...builtInTemplates.map(({ name }) => name), matrixTemplateName],
  pages: path.join(import.meta.dirname, 'rules'),
  preview: renderPreview,
});
