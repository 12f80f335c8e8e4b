/**
 * A page of a rule as people read it: the samples without the »marks« that tell the tests where something is found.
 * A quotation («…») is no mark.
 */
export function withoutMarks(page: string): string {
  return page.replace(/(?<!«[^»«\n]*)»([^»«\n]*)«/g, '$1');
}
