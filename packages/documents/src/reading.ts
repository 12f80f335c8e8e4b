/** Bytes of Word and Excel to what stands in them: apart from writing them. */
export { type OfficeSource, readOffice } from './readers/read-office.ts';
export { type ReadTrouble, readTroubleMessage } from './readers/read-trouble.ts';
