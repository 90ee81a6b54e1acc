/**
 * Each fault, at each place of a run of more than a hundred calls: nothing is written twice, no success is
 * reported that did not happen, no failure is swallowed, and no secret is told.
 */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createVendor, getVendor, queryVendor } from "../../../generated/2.1/vendor.js";
import { connect, type Connection, type Outcome, type TransportEvent } from "../../../runtime/index.js";
import {
  errors,
  options,
  response,
  ScriptedGateway,
  secrets,
  type Answerer,
  type Fault,
} from "./scripted-gateway.js";

const singles = 70;
const batchSize = 10;
const batched = 40;
const reads = 20;
const records = 60;
const pageSize = 10;
const calls = singles + batched / batchSize + reads + records / pageSize;

const faults: Readonly<Record<string, Fault>> = {
  "429": { kind: "status", status: 429 },
  "429 with Retry-After": { kind: "status", status: 429, retryAfter: "3" },
  "GW-0010": { kind: "body", body: response("failure", errors("GW-0010", "Too many.")) },
  "GW-0010 under 503": {
    kind: "status",
    status: 503,
    body: response("failure", errors("GW-0010", "Too many.")),
  },
  "refused by the control level": {
    kind: "body",
    body: response("failure", errors("XL03000003", secrets.senderPassword)),
  },
  "500 with HTML": { kind: "status", status: 500 },
  "502 after the work": { kind: "status", status: 502, after: true },
  "503, empty": { kind: "status", status: 503, body: "" },
  "524 after the work": { kind: "status", status: 524, after: true },
  "404 with HTML": { kind: "status", status: 404 },
  redirect: { kind: "status", status: 307 },
  "no connection": { kind: "break", code: "ECONNREFUSED" },
  "cut before the work": { kind: "break", code: "ECONNRESET" },
  "cut after the work": { kind: "break", code: "UND_ERR_SOCKET", after: true },
  "no answer after the work": { kind: "hang", after: true },
  "half an answer": { kind: "cut", after: true },
  "an empty answer": { kind: "body", body: "", after: true },
  "malformed XML": { kind: "body", body: "<response><control></response>", after: true },
  "another document": { kind: "body", body: "<html/>", after: true },
  "an expired session": { kind: "expire" },
};

const vendor = (index: number) => ({ vendorid: `V${index}`, name: "N", taxid: secrets.taxid });

const answer: Answerer = (element, controlId) => {
  const attribute = (name: string): string =>
    element.attributes.find((each) => each.name === name)?.value ?? "";
  if (element.name === "get") return `<data><vendor><vendorid>${attribute("key")}</vendorid></vendor></data>`;
  if (element.name !== "get_list") return `<key>key-of-${controlId}</key>`;
  const start = Number(attribute("start"));
  const end = Math.min(start + Number(attribute("maxitems")), records);
  const rows = Array.from(
    { length: end - start },
    (_, index) => `<vendor><vendorid>V${start + index}</vendorid></vendor>`,
  );
  return `<listtype start="${start}" end="${end - 1}" total="${records}">vendor</listtype><data>${rows.join("")}</data>`;
};

interface Run {
  readonly gateway: ScriptedGateway;
  readonly writes: readonly Outcome[];
  readonly reads: readonly Outcome[];
  readonly listed: readonly string[];
  readonly failure: unknown;
  readonly told: string;
}

async function run(fault: Fault, position: number, uniqueId: boolean): Promise<Run> {
  const gateway = new ScriptedGateway(answer);
  gateway.faults.set(position, fault);
  const events: TransportEvent[] = [];
  const intacct = connect(options(gateway, { uniqueId, observer: (event) => events.push(event) }));
  const writes: Outcome[] = [];
  for (let index = 0; index < singles; index++)
    writes.push(
      await intacct.execute(createVendor, vendor(index), { failures: "return", track: { v: "taxid" } }),
    );
  const inputs = Array.from({ length: batched }, (_, index) => vendor(singles + index));
  writes.push(...(await intacct.executeAll(createVendor, inputs, { batchSize })));
  const got: Outcome[] = [];
  for (let index = 0; index < reads; index++)
    got.push(await intacct.execute(getVendor, { key: `V${index}` }, { failures: "return" }));
  const { listed, failure } = await list(intacct);
  const failures = [...writes, ...got].filter(({ ok }) => !ok);
  const told = inspect([events, failures, failure, intacct], { depth: 20, showHidden: true });
  return { gateway, writes, reads: got, listed, failure, told };
}

async function list(intacct: Connection): Promise<{ listed: string[]; failure: unknown }> {
  const listed: string[] = [];
  try {
    for await (const { vendorid } of intacct.records(queryVendor, {}, { pageSize }))
      listed.push(vendorid ?? "");
    return { listed, failure: undefined };
  } catch (failure) {
    return { listed, failure };
  }
}

const inOrder = (count: number): string[] => Array.from({ length: count }, (_, index) => `V${index}`);

/** What is wrong with what was said of a run; nothing is right. */
function wrongs({ gateway, writes, reads: got, listed, failure, told }: Run): string[] {
  const found: string[] = [];
  const check = (isRight: boolean, wrong: string): void => {
    if (!isRight) found.push(wrong);
  };
  for (const [controlId, times] of gateway.done)
    check(
      times === 1 || !writes.some((each) => each.controlId === controlId),
      `${controlId} was done ${times} times`,
    );
  for (const each of writes) {
    const isDone = gateway.done.has(each.controlId);
    if (each.ok)
      check(
        isDone && (each.value as { key: string }).key === `key-of-${each.controlId}`,
        `${each.controlId} is not done`,
      );
    else
      check(
        !isDone || each.error.kind === "outcome-unknown",
        `${each.controlId} is done, and reported as ${each.error.kind}`,
      );
  }
  check(writes.length === singles + batched && got.length === reads, "outcomes are missing");
  for (const [index, each] of got.entries())
    check(
      !each.ok || (each.value as { vendor: { vendorid: string }[] }).vendor[0]?.vendorid === `V${index}`,
      `read ${index} is wrong`,
    );
  check(
    listed.every((id, index) => id === `V${index}`),
    "records are out of order",
  );
  check(failure !== undefined || listed.length === records, "records are missing");
  const failed = [...writes, ...got].filter(({ ok }) => !ok).length + (failure === undefined ? 0 : 1);
  check(failed <= batchSize, `${failed} operations failed by one fault`);
  for (const secret of [...Object.values(secrets), "session-"])
    check(!told.includes(secret), `${secret} was told`);
  return found;
}

/** Faults that nobody needs to hear of: what they hit is sent again. */
const harmless = /^(429|GW-0010$|no connection|an expired)/;

describe(`a run of ${calls} requests`, () => {
  it("goes well without faults", async () => {
    const result = await run({ kind: "expire" }, -1, false);
    expect(wrongs(result)).toEqual([]);
    expect(result.gateway.calls).toBe(calls);
    expect(result.listed).toEqual(inOrder(records));
    expect([...result.writes, ...result.reads].every(({ ok }) => ok)).toBe(true);
  });

  it.each(Object.entries(faults))("survives %s at each place", async (name, fault) => {
    for (let position = 0; position <= calls; position++)
      for (const uniqueId of position % 4 === 0 ? [false, true] : [false]) {
        const result = await run(fault, position, uniqueId);
        expect(wrongs(result), `${name} at ${position}, uniqueId ${uniqueId}`).toEqual([]);
        if (harmless.test(name))
          expect(
            [...result.writes, ...result.reads].filter(({ ok }) => !ok),
            name,
          ).toEqual([]);
      }
  });
});
