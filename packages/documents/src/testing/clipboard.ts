/** What programs leave on the clipboard beside plain text, as each of them writes it. */

/** Rows of a table in Word: its own styles, list marks, tabs, notes and remarks, in the words around them that it always writes. */
export function fromWord(rows: string, below = ''): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml>
 <w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-parent:"";margin:0cm;font-size:12.0pt;}
@page WordSection1 {size:841.9pt 595.3pt;}
-->
</style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Обычная таблица";}</style><![endif]-->
</head>

<body lang=RU style='tab-interval:35.4pt'>
<!--StartFragment-->

<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0
 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
${rows}
</table>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${below}
<!--EndFragment-->
</body>

</html>
`;
}

/** A cell of Word, its paragraphs with their styles. */
export function wordCell(paragraphs: readonly string[], attributes = ''): string {
  const written = paragraphs.map((text) =>
    text.startsWith('<p') ? text : `<p class=MsoNormal><span style='font-size:11.0pt'>${text}<o:p></o:p></span></p>`,
  );
  return `  <td width=104 valign=top ${attributes} style='width:77.9pt;border:solid windowtext 1.0pt'>
  ${written.join('\n  ')}
  </td>`;
}

/** An item of a list in Word: what stands before it is hidden from browsers that know lists. */
export function wordItem(mark: string, text: string, font = 'Symbol'): string {
  return `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
  style='font-family:${font};mso-fareast-font-family:${font}'><span style='mso-list:Ignore'>${mark}<span
  style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
}

/** Rows of a sheet of Excel, with the style sheet of its cells. */
export function fromExcel(rows: string): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\,";
	mso-displayed-thousand-separator:" ";}
.xl65
	{mso-number-format:0;}
.xl66
	{font-weight:700;
	text-align:center;}
br
	{mso-data-placement:same-cell;}
-->
</style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=320 style='border-collapse:collapse;width:240pt'>
<!--StartFragment-->
 <col width=64 span=5 style='width:48pt'>
${rows}
<!--EndFragment-->
</table>
</body>
</html>
`;
}

/** Cells of LibreOffice Calc: numbers with their value and format. */
export function fromCalc(rows: string): string {
  return `<!DOCTYPE html>

<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 24.2.7.2 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }
		a.comment-indicator:hover + comment { background:#ffd; position:absolute; display:block; }
		comment { display:none;  }
	</style>
</head>

<body>
<table cellspacing="0" border="0">
	<colgroup width="85"></colgroup>
	<colgroup width="300"></colgroup>
${rows}
</table>
</body>

</html>
`;
}

/** Rows of Google Sheets. */
export function fromGoogleSheets(rows: string): string {
  return `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="300"/></colgroup><tbody>${rows}</tbody></table>`;
}

/** A table of Google Docs, in the element by which it knows its own text again. */
export function fromGoogleDocs(rows: string): string {
  return `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0f6b1a3c-7fff"><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="41" /><col width="270" /></colgroup><tbody>${rows}</tbody></table></div></b><br class="Apple-interchange-newline">`;
}
