import {Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun} from 'docx';
import ExcelJS from 'exceljs';

/** A payload as a file from outside holds it: in a heading, a paragraph, a cell and an address. */
export const files: Readonly<Record<string, (payload: string) => Promise<Buffer>>> = {
  docx: async (payload) => Packer.toBuffer(new Document({sections: [{children: [
    new Paragraph({heading: HeadingLevel.HEADING_1, children: [new TextRun(payload)]}),
    new Paragraph({children: [new TextRun(payload)]}),
    new Paragraph({children: [new ExternalHyperlink({link: payload.replace(/^.*?(javascript|data|vbscript)/i, '$1'), children: [new TextRun('開く')]})]}),
    new Table({rows: [new TableRow({children: [new TableCell({children: [new Paragraph(payload)]})]})]}),
  ]}]})),
  xlsx: async (payload) => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('表');
    sheet.addRow(['題', payload]);
    sheet.addRow([payload, {text: '開く', hyperlink: payload}]);
    sheet.addRow([{formula: 'HYPERLINK("https://evil.example/")', result: payload}]);
    return Buffer.from(await book.xlsx.writeBuffer() as ArrayBuffer);
  },
  csv: async (payload) => Buffer.from(`題,文\r\n"${payload.replaceAll('"', '""')}","x"\r\n`),
  md: async (payload) => Buffer.from(`# 題\n\n${payload}\n\n文の中の ${payload} です。\n\n- ${payload}\n`),
};
