import type { Handler } from "../call.js";
import { notFound } from "../errors.js";
import { findGiven } from "../reading/select.js";
import type { StoredRecord } from "../store/record.js";
import { leaf, wrap } from "../xml/write.js";

/** `retrievepdf`: an invoice or a sales document as a PDF, in base64. */
export const retrievepdf: Handler = (call) => {
  const [target] = call.element.children;
  if (!target) throw notFound(call.element.name, "");
  const record = findGiven(call, target);
  const title = `${target.name} ${record.text("DOCID") || record.text("RECORDID") || record.recordNo}`;
  const tag = target.name.toLowerCase();
  return {
    data: {
      attributes: { listtype: tag, count: "1" },
      content: wrap(tag, leaf("pdfdata", Buffer.from(pdfOf(title, record), "latin1").toString("base64"))),
    },
  };
};

/** A page with a title and the fields of a record, as a PDF 1.4 document; what is not Latin becomes `?`. */
function pdfOf(title: string, { fields }: StoredRecord): string {
  const lines = [
    title,
    ...fields.filter(({ text }) => text !== "").map(({ name, text }) => `${name}: ${text}`),
  ];
  const page = `BT /F1 11 Tf 14 TL 50 780 Td ${lines.map((line) => `(${pdfText(line)}) Tj T*`).join(" ")} ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let pdf = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join("")}`;
  return `${pdf}${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
}

const pdfText = (text: string): string =>
  text.replace(/[^\x20-\x7e\xa0-\xff]/gu, "?").replace(/[\\()]/g, (character) => `\\${character}`);
