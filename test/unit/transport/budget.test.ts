/** What the transport costs in a bundle, and that it runs where there is nothing of Node. */
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * Bytes after minifying and compressing, on top of `validate`, `toXml` and `fromXml`: envelopes, sessions, retries,
 * batches, pages, and what is said of failures. Reports, requests that run later and OpenTelemetry are left out
 * where they are not imported. Everyone who sends writes needs the table of verdicts and what is said of answers that
 * are none (2.5 kB); answers that are bounded, decoded as they say, and not cut off by limits of the platform (1.3 kB);
 * secrets that are found in any form and in filters (0.7 kB); sessions of others and packs (1 kB); telling what may be wrong with an input that is sent (0.3 kB),
 * what was meant by a text that is not a date (0.2 kB), the words of the gateway in any form (0.2 kB), and answers and
 * callers that contradict themselves in unusual ways (0.5 kB), records of other objects and streams of other fetches (0.2 kB).
 */
const budget = 17_500;

const advice =
  "Before raising the number: does everyone who sends a request need it? Can it be a function that only those import who do, as readReport is?";

/** The text of a bundle for a browser, where importing one of Node's modules fails. */
async function bundle(source: string, minify = true): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    alias: { "intacct-runtime": `${root}runtime/index.ts` },
    absWorkingDir: root,
    bundle: true,
    minify,
    write: false,
    format: "esm",
    platform: "browser",
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}

const size = async (source: string): Promise<number> => gzipSync(await bundle(source), { level: 9 }).length;

const runtime = 'export { validate, toXml, fromXml } from "./runtime/index.js";';
const consumer = `
  import { connect } from "./runtime/index.js";
  import { createBill } from "./generated/2.1/bill.js";
  const line = { glaccountno: "6000", amount: "120.50" };
  const bill = { vendorid: "V1", datecreated: "2026-11-22", termname: "N30", billitems: [line] };
  console.log(await connect().execute(createBill, bill));
`;

describe("the transport in a bundle", () => {
  it(`takes at most ${budget} bytes`, async () => {
    const [without, transport, whole] = (await Promise.all(
      [runtime, `${runtime} export { connect } from "./runtime/index.js";`, consumer].map(size),
    )) as [number, number, number];
    const bytes = transport - without;
    console.log(`transport: ${bytes} bytes of ${budget}; creating and sending one bill: ${whole} bytes`);
    expect(bytes, `the transport takes ${bytes} bytes. ${advice}`).toBeLessThanOrEqual(budget);
  });

  it("is what README says", () => {
    const readme = fs.readFileSync(`${root}README.md`, "utf8");
    expect(readme).toContain(`sending under ${Math.ceil(budget / 1000)} kB more`);
  });

  it("leaves out what is not imported", async () => {
    const text = await bundle(consumer);
    for (const name of ["readReport", "no acknowledgement", "intacct.request.duration"])
      expect(text.includes(name), name).toBe(false);
    const unused = 'import { connect, readReport, submit } from "./runtime/index.js"; export const x = 1;';
    expect((await bundle(unused)).length).toBe((await bundle("export const x = 1;")).length);
  });

  it("needs nothing of Node", async () => {
    const text = await bundle('export * from "./runtime/index.js";', false);
    expect(text).not.toMatch(
      /\b(?:from|import|require)\s*\(?\s*["']|\bprocess\.env|\bBuffer\b|\b__dirname\b/,
    );
  });
});
