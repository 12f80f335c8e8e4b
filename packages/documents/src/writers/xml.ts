import { cleanText } from '../document/clean-text.ts';

const special = /[&<>"]/;

/** Text for XML, fit for contents and attributes: cleaned, with the markup characters escaped. */
export function xmlText(text: string): string {
  return escapedXml(cleanText(text));
}

/** A text that is cleaned already, with the markup characters escaped. */
export function escapedXml(clean: string): string {
  if (!special.test(clean)) return clean;
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
