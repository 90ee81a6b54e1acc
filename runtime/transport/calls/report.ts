import { fromNode } from "../../codec/from-xml.js";
import type { FunctionProfile, Shape } from "../../model/shape.js";
import type { OpenFields, OpenRecord } from "../../model/values.js";
import { childOf, type XmlNode } from "../../xml/xml-tree.js";
import { attributeOf, countOf, textOf } from "../answer/answer.js";
import { deliverOne } from "./batches.js";
import { gatewayOf, type Connection } from "../connection.js";
import { IntacctError } from "../errors.js";
import type { Gateway } from "../gateway.js";
import type { FunctionResult } from "../answer/interpret.js";
import { prepare, type SendOptions } from "./operations.js";
import { sleep } from "../wire/platform.js";

/** A report to run, and the form of its rows. */
export interface ReportRequest<Row> {
  /** The name of the report. */
  readonly report: string;
  /** The arguments of the report, as elements. */
  readonly arguments?: OpenFields;
  /** Of the interactive report writer, or built in. Default: of the first report writer. */
  readonly type?: "interactive" | "STANDARD";
  /** Rows for each page. Default: 1000. */
  readonly pageSize?: number;
  /** The shape of a row. Default: open records. */
  readonly row?: Shape<Row>;
}

/** Which report, and in which form of text. */
export interface ReportTextRequest extends Omit<ReportRequest<never>, "row"> {
  readonly format: "csv" | "json";
  /** Between the columns of CSV. */
  readonly listSeparator?: string;
}

/** Options of `readReport`. */
export interface ReportOptions extends SendOptions {
  /** The longest time to wait for the report, in milliseconds. Default: 5 minutes; at least 30 seconds. */
  readonly reportTimeout?: number;
  /** Waits for a report that was started before. */
  readonly reportId?: string;
}

/** Runs a report, waits for it, and returns its rows on demand. */
export async function* readReport<Row = OpenRecord>(
  connection: Connection,
  request: ReportRequest<Row>,
  options: ReportOptions = {},
): AsyncGenerator<Row, void> {
  const { row, ...rest } = request;
  const shapes = new Map<string, Shape>();
  for await (const { rows } of pages(gatewayOf(connection), { ...rest, returnFormat: "xml" }, options))
    for (const node of rows) {
      const shape = row ?? shapes.get(node.name) ?? { element: node.name, content: "ANY" };
      shapes.set(node.name, shape);
      yield fromNode(shape, node, options) as Row;
    }
}

/** Runs a report, waits for it, and returns its text page by page. */
export async function* readReportText(
  connection: Connection,
  { format, ...rest }: ReportTextRequest,
  options: ReportOptions = {},
): AsyncGenerator<string, void> {
  for await (const { text } of pages(gatewayOf(connection), { ...rest, returnFormat: format }, options))
    if (text !== "") yield text;
}

const defaultTimeout = 300_000;
const leastTimeout = 30_000;
const longestWait = 30_000;
const defaultPageSize = 1000;

const startReport: FunctionProfile = {
  name: "Intacct readReport Request",
  version: "3.0",
  element: "readReport",
  content: "(report & arguments? & pagesize? & returnFormat? & listSeparator?)",
  types: { arguments: () => ({ element: "arguments", content: "ANY" }) },
  attributes: { type: "CDATA #IMPLIED" },
};

const readMore: FunctionProfile = {
  name: "Intacct readMore Request",
  version: "3.0",
  element: "readMore",
  content: "(reportId)",
};

interface Page {
  readonly rows: readonly XmlNode[];
  readonly text: string;
}

interface Settled extends Omit<ReportTextRequest, "format"> {
  readonly returnFormat: string;
}

async function* pages(
  gateway: Gateway,
  request: Settled,
  options: ReportOptions,
): AsyncGenerator<Page, void> {
  const reportId = options.reportId ?? (await start(gateway, request, options));
  let page = await firstPage(gateway, reportId, options);
  for (;;) {
    const data = childOf(page.result.node, "data");
    const rows = (data?.children ?? []).filter(({ name }) => name !== statusName);
    const left = countOf(data, "numremaining") ?? 0;
    const text = data?.text ?? "";
    if (left > 0 && rows.length === 0 && text.trim() === "")
      throw new IntacctError("malformed", `${left} rows are left, and the page has none`);
    yield { rows, text };
    if (left === 0) return;
    page = await more(gateway, reportId, options);
    const now = countOf(childOf(page.result.node, "data"), "numremaining");
    // The place moves on with each try: what came of a try whose answer was lost would be left out.
    if (page.attempts > 1 && now !== left - rowsIn(page.result))
      throw new IntacctError("malformed", "a page was lost when the connection broke; run the report anew");
  }
}

const rowsIn = ({ node }: FunctionResult): number =>
  countOf(childOf(node, "data"), "count") ??
  (childOf(node, "data")?.children ?? []).filter(({ name }) => name !== statusName).length;

/** What says how far a report is. */
const statusName = "report_results";

async function start(gateway: Gateway, request: Settled, options: ReportOptions): Promise<string> {
  const { pageSize = defaultPageSize, ...rest } = request;
  const { result } = await run(gateway, startReport, { ...rest, pagesize: String(pageSize) }, options);
  const status = statusOf(result);
  const reportId = textOf(status, "REPORTID") || textOf(status, "reportId");
  if (reportId === "") throw new IntacctError("malformed", "the answer names no report");
  return reportId;
}

const statusOf = ({ node }: FunctionResult): XmlNode | undefined =>
  childOf(childOf(node, "data"), statusName) ?? childOf(node, statusName);

/** Asks until the report is done, less and less often. */
async function firstPage(gateway: Gateway, reportId: string, options: ReportOptions): Promise<Ran> {
  const { reportTimeout = defaultTimeout, signal } = options;
  if (!(reportTimeout >= leastTimeout))
    throw new IntacctError("configuration", `reportTimeout must be a number from ${leastTimeout}`);
  const { clock } = gateway.settings;
  const end = clock.now() + reportTimeout;
  let wasDone = false;
  for (let wait = 1_000; ; wait = Math.min(wait * 2, longestWait)) {
    const page = await more(gateway, reportId, options);
    const data = childOf(page.result.node, "data");
    const state = textOf(statusOf(page.result), "STATUS").toUpperCase();
    const hasRows = attributeOf(data, "numremaining") !== undefined || (data?.text.trim() ?? "") !== "";
    if (/^(ERROR|FAIL|CANCEL)/.test(state))
      throw new IntacctError("function", `the report ended with status ${state}`, {
        profile: startReport.name,
      });
    if (state === "" || (state === "DONE" && hasRows)) return page;
    const left = end - clock.now();
    if (left <= 0)
      throw new IntacctError("timeout", `the report is not done within ${reportTimeout / 1000} s`, {
        advice: `It goes on: ask for it again with reportId ${reportId}`,
      });
    // What is done only has to be asked for once more.
    if (state !== "DONE" || wasDone) await sleep(clock, Math.min(wait, left), signal);
    wasDone = state === "DONE";
  }
}

interface Ran {
  readonly result: FunctionResult;
  readonly attempts: number;
}

const more = (gateway: Gateway, reportId: string, options: ReportOptions): Promise<Ran> =>
  run(gateway, readMore, { reportId }, options);

async function run(
  gateway: Gateway,
  profile: FunctionProfile,
  input: object,
  options: ReportOptions,
): Promise<Ran> {
  const prepared = prepare(gateway.settings, { profile, input });
  const { outcome, attempts } = await deliverOne(gateway, prepared, { options, decode: (result) => result });
  if (!outcome.ok) throw outcome.error;
  return { result: outcome.value as FunctionResult, attempts };
}
