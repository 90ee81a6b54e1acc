import { queryFailed } from "../errors.js";
import { escapeXml } from "../xml/write.js";

/** A record to be shown: names of fields with their texts. */
export type Row = readonly (readonly [name: string, text: string])[];

/** Rows in a return format; `xml`, the default, is written by whoever knows what the elements are called. */
export function inFormat(format: string, rows: readonly Row[], xml: (row: Row) => string): string {
  switch (format.toLowerCase()) {
    case "":
    case "xml":
      return rows.map(xml).join("");
    case "json":
      return escapeXml(JSON.stringify(rows.map((row) => Object.fromEntries(row))));
    case "csv":
      return escapeXml(csv(rows));
    default:
      throw queryFailed(`There is no return format '${format}'`);
  }
}

function csv(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap((row) => row.map(([name]) => name)))];
  const lines = rows.map((row) => {
    const texts = new Map(row);
    return names.map((name) => texts.get(name) ?? "");
  });
  return rows.length === 0 ? "" : [names, ...lines].map((line) => `${line.map(quoted).join(",")}\n`).join("");
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
