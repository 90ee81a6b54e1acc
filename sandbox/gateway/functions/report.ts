import type { Handler } from "../call.js";
import { textOf } from "../xml/read.js";
import { reportState } from "../reading/reports.js";
import { boundedNumber } from "../reading/select.js";
import { leaf, wrap } from "../xml/write.js";

/** `readReport`: starts a report, whose pages are then read with `readMore`; or says what its columns are. */
export const readReport: Handler = ({ element, company, services: { reports } }) => {
  const name = textOf(element, "report");
  if (element.attributes["returnDef"] === "true") {
    const columns = reports.columns(name).map((column) => leaf("Column", column));
    return { data: { content: wrap("ReportDef", columns.join(""), { Name: name }) } };
  }
  const pageSize = boundedNumber("pagesize", textOf(element, "pagesize"), {
    least: 1,
    most: 1000,
    otherwise: 100,
  });
  const running = textOf(element, "reportId");
  const id = running || reports.start(company.id, name, pageSize, textOf(element, "returnFormat"));
  return { data: { content: reportState(id, reports.status(company.id, id)) } };
};
