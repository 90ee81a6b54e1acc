/**
 * Every function of the grammars, made at random, gets an answer that the grammar of answers knows, whatever comes
 * of it. SEED repeats a run.
 */
import { describe, expect, it } from "vitest";
import { listedFunctions } from "../../../schema/model/checks.js";
import type { DtdVersion, Grammar } from "../../../schema/model/grammar.js";
import { shippedGrammars } from "../../../sandbox/shipped.js";
import { DocumentMaker, print } from "../../conformance/random-documents.js";
import { Random, seedOf } from "../../support/random.js";
import { faultsOf, login, post, start } from "./client.js";

const seed = seedOf(process.env);
console.log(`SEED=${seed}`);

/** A few of each function, as one request. */
function requestOf(name: string, version: DtdVersion, random: Random): string {
  const grammar = shippedGrammars().find((one) => one.version === version && one.message === "request");
  const functions = Array.from({ length: 4 }, (_, index) => {
    const text = print(new DocumentMaker(grammar as Grammar, random).make(random.whole(5, 40), name), random);
    return `<function controlid="f${index}">${text.replace(/^(<\?.*?\?>|<!--.*?-->|\s)+/s, "")}</function>`;
  });
  return (
    "<request><control><senderid>sandbox</senderid><password>open-sesame</password><controlid>c</controlid>" +
    `<uniqueid>false</uniqueid><dtdversion>${version}</dtdversion></control><operation><authentication>${login()}` +
    `</authentication><content>${functions.join("")}</content></operation></request>`
  );
}

/** Whether the maker knows all that a function needs: it cannot make children that are declared for one place. */
function canMake(name: string, version: DtdVersion): boolean {
  try {
    requestOf(name, version, new Random(1));
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.endsWith("is not declared")) return false;
    throw error;
  }
}

describe("every function", () => {
  for (const version of ["2.1", "3.0"] as const)
    it(`of version ${version}`, async () => {
      const gateway = await start();
      const random = new Random(seed);
      const grammar = shippedGrammars().find((one) => one.version === version && one.message === "request");
      const names = listedFunctions(grammar as Grammar).filter((name) => canMake(name, version));
      expect(names.length).toBeGreaterThan(200);
      let refused = 0;
      for (const name of names) {
        const request = requestOf(name, version, random);
        const answer = await post(gateway.url, request);
        expect(faultsOf(version, answer), `${request}\n${answer}`).toEqual([]);
        if (answer.includes("XL03000003")) refused++;
      }
      // What is made of a grammar of version 2.1 fits it; version 3.0 says more than the maker reads.
      if (version === "2.1") expect(refused).toBe(0);
    });
});
