export * from './table-document.ts';
export {writeDocx} from './writers/docx/write-docx.ts';
export {writeXlsx} from './writers/xlsx/write-xlsx.ts';
export {writeHtml} from './writers/html/write-html.ts';
export {writeCsv} from './writers/csv/write-csv.ts';
