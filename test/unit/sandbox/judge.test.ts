/**
 * The sandbox's judge, doubled by libxml2 and the published schemas: requests that others send, as they are and
 * spoiled, get the same verdict from both.
 */
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  readsSchema,
  xmllint,
  xmllintSchema,
  xmllintVersion,
  type LibxmlVerdict,
} from "../../conformance/xmllint.js";
import { post, request, start } from "./client.js";

const shared = fileURLToPath(new URL("../../../../shared/intacct", import.meta.url));
const corpus = `${shared}/corpus/requests.jsonl`;
const dtd = `${shared}/releases/2024-05-07/v2.1/intacct_request.v2.1.dtd`;
const xsd = `${shared}/releases/2024-05-07/v3.0/api.xsd`;

const isReady = xmllintVersion() !== undefined && fs.existsSync(corpus);
if (!isReady) console.log("skipped: xmllint or the published schemas (../shared) are not here");

interface Line {
  readonly xml: string;
  readonly verdict: Readonly<Record<string, string>>;
}

/** Whole requests; those with functions that the version knows also spoiled. */
function requestsOf(version: string): string[] {
  const lines = fs.readFileSync(corpus, "utf8").trim().split("\n");
  return lines
    .map((line) => JSON.parse(line) as Line)
    .filter(({ xml }) => !/<request[\s>]/.test(xml))
    .flatMap(({ xml, verdict }) => (verdict[version] === "unknown-function" ? [xml] : [xml, spoiled(xml)]))
    .map((xml) => request([xml], { version }));
}

/** With the last element that has text gone, or else a foreign one put in. */
function spoiled(xml: string): string {
  const leaves = [...xml.matchAll(/<([\w.]+)(?: [^<>]*)?>[^<>]*<\/\1>/g)];
  const last = leaves.at(-1);
  if (!last || last.index === 0) return xml.replace(/>/, ' surplus="x">');
  return xml.slice(0, last.index) + xml.slice(last.index + last[0].length);
}

/** What is wrong with requests according to the sandbox, which gets all of them; empty where it carries them out. */
async function refusals(requests: readonly string[]): Promise<string[][]> {
  const gateway = await start();
  const found: string[][] = [];
  for (const xml of requests) {
    const answer = await post(gateway.url, xml);
    const findings = [
      ...answer.matchAll(/<errorno>XL03000003<\/errorno><description\/><description2>(.*?)<\/description2>/g),
    ];
    found.push(findings.map(([, finding = ""]) => finding));
  }
  return found;
}

const differing = (
  requests: readonly string[],
  theirs: readonly LibxmlVerdict[],
  ours: readonly (readonly string[])[],
): string[] =>
  requests.flatMap((xml, index) => {
    const findings = ours[index] as readonly string[];
    const isValid = findings.length === 0;
    return isValid === (theirs[index] === "valid")
      ? []
      : [`libxml2: ${theirs[index]}; here: ${findings.join("; ") || "valid"}; ${xml}`];
  });

describe.skipIf(!isReady)("verdicts are those of libxml2 on the published schemas", () => {
  it("in version 2.1", async () => {
    const requests = requestsOf("2.1");
    const theirs = xmllint(
      dtd,
      requests.map((xml) => Buffer.from(xml)),
    );
    const ours = await refusals(requests);
    expect(differing(requests, theirs, ours)).toEqual([]);
    expect(theirs.filter((verdict) => verdict === "valid").length).toBeGreaterThan(100);
  });

  it.skipIf(!isReady || !readsSchema(xsd))("in version 3.0", async () => {
    const requests = requestsOf("3.0");
    const theirs = xmllintSchema(
      xsd,
      requests.map((xml) => Buffer.from(xml)),
    );
    const ours = await refusals(requests);
    expect(differing(requests, theirs, ours)).toEqual([]);
  });
});
