import { describe, expect, it } from "vitest";
import {
  connect,
  readReport,
  readReportText,
  type ConnectionOptions,
  type Shape,
} from "../../../runtime/index.js";
import { collect, fastClock, options, ScriptedGateway, text, type Answerer } from "./scripted-gateway.js";

const status = (state: string): string =>
  `<data><report_results><REPORTID>R&amp;1</REPORTID><STATUS>${state}</STATUS></report_results></data>`;

/** A report that is done after so many questions, and comes in pages. */
function report(states: readonly string[], pages: readonly string[]): Answerer {
  const answers = [...states.map(status), ...pages];
  return (element) => {
    if (element.name === "readReport") return status("PENDING");
    expect(text(element, "reportId")).toBe("R&1");
    return answers.shift() ?? status("PENDING");
  };
}

const open = (answer: Answerer, more: ConnectionOptions = {}) => {
  const gateway = new ScriptedGateway(answer);
  return { gateway, intacct: connect(options(gateway, { dtdVersion: "3.0", ...more })) };
};

const page = (left: number, ...rows: readonly string[]): string =>
  `<data count="${rows.length}" numremaining="${left}">${rows.map((row) => `<row><A>${row}</A></row>`).join("")}</data>`;

describe("a report", () => {
  it("is started, waited for, and paged through", async () => {
    const { intacct, gateway } = open(
      report(["PENDING", "PENDING", "DONE"], [page(2, "1", "2"), page(0, "3", "4")]),
    );
    const row: Shape<{ A: string }> = { element: "row", content: "(A)" };
    const rows = await collect(readReport(intacct, { report: "Aging", arguments: { PERIOD: "2026" }, row }));
    expect(rows.map(({ A }) => A)).toEqual(["1", "2", "3", "4"]);
    expect(gateway.requests[1]).toContain(
      "<readReport><report>Aging</report><arguments><PERIOD>2026</PERIOD></arguments><pagesize>1000</pagesize><returnFormat>xml</returnFormat></readReport>",
    );
    expect(intacct.transactions).toBe(6);
  });

  it("has open records for rows where nothing is said of them", async () => {
    const { intacct } = open(report([], [page(0, "1")]));
    expect(await collect(readReport(intacct, { report: "Aging", type: "interactive" }))).toEqual([
      { A: "1" },
    ]);
  });

  it.each(["csv", "json"] as const)("comes as %s text", async (format) => {
    const data = (left: number, content: string): string =>
      `<data count="1" numremaining="${left}">${content}</data>`;
    const { intacct, gateway } = open(report(["DONE"], [data(1, "a,b&amp;c\n"), data(0, "<![CDATA[<d>]]>")]));
    const pages = await collect(readReportText(intacct, { report: "Aging", format }));
    expect(pages).toEqual(["a,b&c\n", "<d>"]);
    expect(gateway.requests[1]).toContain(`<returnFormat>${format}</returnFormat>`);
  });

  it("that is not done in time goes on, and can be taken up again", async () => {
    const clock = fastClock();
    const { intacct } = open(report(new Array<string>(50).fill("PENDING"), [page(0, "1")]), { clock });
    const rows = readReport(intacct, { report: "Aging" }, { reportTimeout: 60_000 });
    await expect(rows.next()).rejects.toMatchObject({
      kind: "timeout",
      advice: expect.stringContaining("R&1") as string,
    });
    expect(clock.waited.slice(-6)).toEqual(
      [2000, 4000, 8000, 16000, 29000].slice(-6).length === 5 ? [1000, 2000, 4000, 8000, 16000, 29000] : [],
    );
    const again = open(report([], [page(0, "9")]));
    expect(await collect(readReport(again.intacct, { report: "" }, { reportId: "R&1" }))).toEqual([
      { A: "9" },
    ]);
    expect(again.gateway.calls).toBe(1);
  });

  it("that ends badly, is refused time, or loses its rows, fails", async () => {
    const failed = open(report(["ERROR"], []));
    await expect(readReport(failed.intacct, { report: "A" }).next()).rejects.toMatchObject({
      kind: "function",
    });
    const hasty = readReport(open(report([], [])).intacct, { report: "A" }, { reportTimeout: 29_999 });
    await expect(hasty.next()).rejects.toMatchObject({ kind: "configuration" });
    const empty = open(report([], [page(3)]));
    await expect(readReport(empty.intacct, { report: "A" }).next()).rejects.toMatchObject({
      kind: "malformed",
    });
    const nameless = open(() => "<data/>");
    await expect(readReport(nameless.intacct, { report: "A" }).next()).rejects.toMatchObject({
      kind: "malformed",
    });
    const gap = open(report([], [page(4, "1", "2"), page(2, "3", "4"), page(0, "5", "6")]));
    gap.gateway.faults.set(3, { kind: "status", status: 502, after: true });
    await expect(collect(readReport(gap.intacct, { report: "A" }))).rejects.toMatchObject({
      kind: "malformed",
    });
  });

  it("ends with the signal's reason", async () => {
    const reason = new Error("enough");
    const rows = readReport(
      open(report([], [])).intacct,
      { report: "A" },
      { signal: AbortSignal.abort(reason) },
    );
    await expect(rows.next()).rejects.toBe(reason);
  });
});
