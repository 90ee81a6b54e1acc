import type { Outcome } from "../outcome.js";
import { queryFailed } from "../errors.js";
import { inFormat, type Row } from "./formats.js";
import { leaf, wrap } from "../xml/write.js";

/** What a report tells: its rows, each with the same columns. */
export type ReportRows = readonly Readonly<Record<string, string>>[];

interface Run {
  readonly company: string;
  readonly rows: readonly Row[];
  readonly pageSize: number;
  readonly format: string;
  readonly at: number;
  /** How many more times it is said to be under way. */
  readonly pending: number;
}

/** Reports by name, and those that run. */
export class Reports {
  readonly #runs = new Map<string, Run>();
  #last = 0;

  /** @param polls how many answers say that a report is under way before it is done */
  constructor(
    private readonly reports: Readonly<Record<string, ReportRows>>,
    private readonly polls: number,
  ) {}

  /** Throws `Refusal` where there is no such report. */
  columns(name: string): readonly string[] {
    return Object.keys(this.#rows(name)[0] ?? {});
  }

  /** Starts a report; returns its id. Throws `Refusal` where there is no such report. */
  start(company: string, name: string, pageSize: number, format: string): string {
    const rows = this.#rows(name).map((row) => Object.entries(row));
    const id = `report${++this.#last}`;
    this.#runs.set(id, { company, rows, pageSize, format, at: 0, pending: this.polls });
    return id;
  }

  /** Whether a report that runs is under way, once more. */
  status(company: string, id: string): "PENDING" | "DONE" {
    const run = this.#run(company, id);
    if (run.pending === 0) return "DONE";
    this.#runs.set(id, { ...run, pending: run.pending - 1 });
    return "PENDING";
  }

  /**
   * The next page; the state of the report until there is one. Throws `Refusal` where there is no such
   * report.
   */
  page(company: string, id: string): Outcome {
    if (this.status(company, id) === "PENDING") return { data: { content: reportState(id, "PENDING") } };
    const run = this.#run(company, id);
    const rows = run.rows.slice(run.at, run.at + run.pageSize);
    const at = run.at + rows.length;
    this.#runs.set(id, { ...run, at });
    return {
      data: {
        attributes: {
          listtype: "report",
          count: String(rows.length),
          totalcount: String(run.rows.length),
          numremaining: String(run.rows.length - at),
          resultId: id,
        },
        content: inFormat(run.format, rows, (row) =>
          wrap("report", row.map(([name, text]) => leaf(name, text)).join("")),
        ),
      },
    };
  }

  #rows(name: string): ReportRows {
    const rows = Object.hasOwn(this.reports, name) ? this.reports[name] : undefined;
    if (rows) return rows;
    throw queryFailed(`There is no report '${name}'; there are ${Object.keys(this.reports).join(", ")}`);
  }

  #run(company: string, id: string): Run {
    const run = this.#runs.get(id);
    if (run?.company === company) return run;
    throw queryFailed(`There is no report with the ID ${id}`);
  }
}

export const reportState = (id: string, state: "PENDING" | "DONE"): string =>
  wrap("report_results", leaf("REPORTID", id) + leaf("STATUS", state));
