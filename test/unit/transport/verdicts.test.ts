/** What is concluded from answers: the table by itself, as it is printed, and against a gateway with a ledger. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { createVendor } from "../../../generated/2.1/vendor.js";
import {
  connect,
  xmlCall,
  type Connection,
  type ConnectionOptions,
  type Outcome,
} from "../../../runtime/index.js";
import {
  inTransaction,
  rowFor,
  verdicts,
  type Facts,
  type Row,
} from "../../../runtime/transport/answer/verdicts.js";
import { Random, seedOf } from "../../support/random.js";
import { canBeTold, ContradictoryGateway, domain, everyFact, isDone, right } from "./contradictions.js";
import { fastClock, options, ScriptedGateway } from "./scripted-gateway.js";

const seed = seedOf(process.env);
const runs = Number(process.env["DOCUMENTS"] ?? 1000);

describe("the table of verdicts", () => {
  const all = [...everyFact()];

  it("says success, failed and did-not-run for nothing but what they mean", () => {
    for (const facts of all) {
      const { verdict, repeat } = rowFor(facts);
      const label = JSON.stringify(facts);
      const isAnswered =
        facts.http === "2xx" &&
        facts.answer === "whole" &&
        facts.request === "same" &&
        facts.control === "success" &&
        facts.authentication === "success" &&
        facts.function === "same";
      const isRight = facts.result === "success" && facts.resultErrors === "no" && facts.controlId === "same";
      expect(verdict === "success", label).toBe(isAnswered && isRight);
      expect(verdict === "failed", label).toBe(isAnswered && facts.result === "failure");
      if (verdict === "did-not-run") expect(/^(5xx|late|broken)$/.test(facts.http), label).toBe(false);
      if (repeat === "always") expect(verdict, label).toBe("did-not-run");
      if (facts.http === "late") expect([verdict, repeat], label).toEqual(["outcome-unknown", "reads"]);
    }
  });

  it("concludes nothing from errors but that a success is none", () => {
    for (const facts of all) {
      expect(rowFor({ ...facts, errors: "yes" })).toBe(rowFor({ ...facts, errors: "no" }));
      const [without, withErrors] = [
        rowFor({ ...facts, resultErrors: "no" }),
        rowFor({ ...facts, resultErrors: "yes" }),
      ];
      if (without.verdict !== "success") expect(withErrors).toBe(without);
      else expect(withErrors.verdict).toBe("outcome-unknown");
    }
  });

  it("has no row that nothing reaches, and no value that no fact has", () => {
    expect(new Set(all.map(rowFor)).size).toBe(verdicts.length);
    for (const { verdict: _, repeat: __, ...when } of verdicts)
      for (const [fact, values] of Object.entries(when))
        for (const value of values.split(" ")) expect(domain[fact as keyof Facts]).toContain(value);
  });

  it("is the one that is printed", () => {
    const text = fs.readFileSync("docs/guarantees.md", "utf8");
    const table = /<!-- verdicts -->([^]*?)<!-- end of verdicts -->/.exec(text)?.[1] ?? "";
    const [head = [], , ...rows] = table
      .trim()
      .split("\n")
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim().replaceAll("`", "")),
      );
    const printed = rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [head[index], cell])));
    const expected = verdicts.map((row: Row) =>
      Object.fromEntries(
        head.map((name) => [
          name,
          (row as Record<string, string | undefined>)[name]?.replaceAll(" ", ", ") ?? "any",
        ]),
      ),
    );
    expect(head).toEqual([...Object.keys(domain), "verdict", "repeat"]);
    expect(printed).toEqual(expected);
  });

  it("makes a transaction succeed as a whole only", () => {
    expect(inTransaction("success", ["success", "success"])).toBe("success");
    expect(inTransaction("success", ["success", "failed"])).toBe("failed");
    expect(inTransaction("success", ["success", "outcome-unknown"])).toBe("outcome-unknown");
    expect(inTransaction("outcome-unknown", ["outcome-unknown", "failed"])).toBe("outcome-unknown");
    expect(inTransaction("failed", ["failed", "outcome-unknown"])).toBe("failed");
  });
});

const vendor = { vendorid: "V", name: "N" };
const claimsNothingRan = (outcome: Outcome): boolean =>
  !outcome.ok && outcome.error.kind !== "outcome-unknown" && !/it ran, but/.test(outcome.error.message);

/** What is wrong with what was said of writes; nothing is right. */
function wrongs(gateway: ContradictoryGateway, outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) => {
    const times = gateway.ledger.get(outcome.controlId) ?? 0;
    const key = outcome.ok ? (outcome.value as { key?: string }).key : undefined;
    return [
      ...(times > 1 ? [`${outcome.controlId} was done ${times} times`] : []),
      ...(outcome.ok && times === 0 ? [`${outcome.controlId} is a success, and was not done`] : []),
      ...(outcome.ok && key !== `key-of-${outcome.controlId}`
        ? [`${outcome.controlId} has the key ${key}`]
        : []),
      ...(claimsNothingRan(outcome) && times > 0
        ? [`${outcome.controlId} was done: ${JSON.stringify(outcome)}`]
        : []),
    ];
  });
}

const connectTo = (
  gateway: ContradictoryGateway,
  uniqueId: boolean,
  credentials: ConnectionOptions = { authentication: "login" },
): Connection =>
  connect(
    options(new ScriptedGateway(), { fetch: gateway.fetch, uniqueId, clock: fastClock(), ...credentials }),
  );

const session = { sessionId: "S", companyId: "", userId: "", userPassword: "" };

describe("a gateway that contradicts itself", () => {
  const told = [...everyFact()].filter(canBeTold);

  it(`is not believed more than it says: each of ${told.length} combinations`, async () => {
    for (const [number, facts] of told.entries())
      for (const uniqueId of [false, true]) {
        const gateway = new ContradictoryGateway();
        gateway.contradictions.set(0, { facts, each: [], choice: number });
        const outcome = await connectTo(gateway, uniqueId).execute(createVendor, vendor, {
          failures: "return",
        });
        const label = `${JSON.stringify(facts)}, choice ${number}, uniqueId ${uniqueId}`;
        expect(wrongs(gateway, [outcome]), label).toEqual([]);
        const { verdict } = rowFor(facts);
        if (verdict === "success") expect(outcome.ok, label).toBe(true);
        if (isDone(facts) && !uniqueId) expect(gateway.requests, label).toBe(1);
        if (verdict === "failed")
          expect(!outcome.ok && outcome.error.kind, label).toBe(
            facts.resultErrors === "yes" ? "rate-limit" : "function",
          );
      }
  });

  it(`four ways of sending, drawn at random, SEED=${seed}`, async () => {
    const random = new Random(seed);
    for (let run = 0; run < runs; run++) {
      const way = random.pick(["single", "batch", "transaction", "xml"] as const);
      const uniqueId = random.chance(0.5);
      const gateway = new ContradictoryGateway();
      const choice = random.below(1000);
      const facts = random.pick(told);
      // Results differ where there is room for them; mostly they are what they should be.
      const each = Array.from({ length: 4 }, () => (random.chance(0.6) ? right : random.pick(told)));
      const isMixed = facts.answer === "whole" && facts.result !== "none" && random.chance(0.8);
      const position = random.below(4);
      const hasStranger = way === "transaction" && random.chance(0.2);
      gateway.contradictions.set(position, { facts, each: isMixed ? each : [], choice, hasStranger });
      if (random.chance(0.3))
        gateway.contradictions.set(position + 1, { facts: random.pick(told), each: [], choice: choice + 1 });
      const outcomes = await sendAll(
        connectTo(gateway, uniqueId, random.chance(0.5) ? session : undefined),
        way,
      );
      const label = `SEED=${seed}, run ${run}: ${way}, ${JSON.stringify({ uniqueId, facts, each: isMixed && each, position, hasStranger })}`;
      expect(wrongs(gateway, outcomes), label).toEqual([]);
      expect(outcomes.length, label).toBe(10);
    }
  });
});

async function sendAll(intacct: Connection, way: string): Promise<Outcome[]> {
  const inputs = Array.from({ length: 10 }, () => vendor);
  if (way === "xml")
    return intacct.executeAll(
      inputs.map(() => xmlCall("<create_thing/>")),
      { batchSize: 3 },
    );
  if (way !== "single")
    return intacct.executeAll(createVendor, inputs, { batchSize: 3, transaction: way === "transaction" });
  const outcomes: Outcome[] = [];
  for (const input of inputs)
    outcomes.push(await intacct.execute(createVendor, input, { failures: "return" }));
  return outcomes;
}
