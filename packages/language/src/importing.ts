/** The text of a roadmap that is brought from elsewhere. */
export { type ImportedText, importedText } from './print/imported-text.ts';
export { canNameField } from './syntax/own-column.ts';
