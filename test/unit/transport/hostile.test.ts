/** Answers that are spoiled at random end in an outcome, and never in a success that did not happen. */
import { describe, expect, it } from "vitest";
import { createVendor, queryVendor } from "../../../generated/2.1/vendor.js";
import { connect, IntacctError, parseResponse } from "../../../runtime/index.js";
import { Random, seedOf } from "../../support/random.js";
import { collect, created, options, ScriptedGateway, type Answerer } from "./scripted-gateway.js";

const seed = seedOf(process.env);
const count = Number(process.env["DOCUMENTS"] ?? 400);
const pieces = [
  "<",
  ">",
  "&",
  "</data>",
  "<status>success</status>",
  "<errormessage/>",
  "\0",
  "\ud800",
  "]]>",
  "<!--",
  '"',
  "GW-0010",
];

function spoil(text: string, random: Random): string {
  let spoiled = text;
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = random.below(spoiled.length + 1);
    const length = random.below(12);
    const put = random.below(3) === 0 ? "" : (pieces[random.below(pieces.length)] as string);
    spoiled = spoiled.slice(0, at) + put + spoiled.slice(at + length);
  }
  return spoiled;
}

const answer: Answerer = (element, controlId) =>
  element.name === "get_list"
    ? '<listtype start="0" end="1" total="2">vendor</listtype><data><vendor><vendorid>A</vendorid></vendor><vendor/></data>'
    : created(element, controlId);

describe(`spoiled answers, SEED=${seed}`, () => {
  it("to writes and reads end in outcomes", async () => {
    const random = new Random(seed);
    for (let run = 0; run < count; run++) {
      const gateway = new ScriptedGateway(answer);
      const fetch: typeof gateway.fetch = async (url, init) => {
        const response = await gateway.fetch(url, init);
        const text = spoil(await response.text(), random);
        return { ...response, text: () => Promise.resolve(text) };
      };
      const intacct = connect(options(gateway, { fetch, authentication: "login", retries: 1 }));
      const outcome = await intacct.execute(
        createVendor,
        { vendorid: "V", name: "N" },
        { failures: "return" },
      );
      const isDone = [...gateway.done.values()];
      expect(isDone.length === 1 && isDone[0] === 1, JSON.stringify(outcome)).toBe(true);
      if (!outcome.ok) expect(outcome.error).toBeInstanceOf(IntacctError);
      const failure: unknown = await collect(intacct.records(queryVendor, {}, { pageSize: 2 })).catch(
        (error: unknown) => error,
      );
      if (!Array.isArray(failure)) expect(failure).toBeInstanceOf(IntacctError);
    }
  });

  it("that come by themselves end in outcomes", () => {
    const random = new Random(seed);
    const whole = `<response><control><status>success</status><controlid>r</controlid></control><operation><authentication><status>success</status></authentication><result><status>success</status><function>create_vendor</function><controlid>c</controlid><key>1</key></result></operation></response>`;
    for (let run = 0; run < count; run++)
      try {
        parseResponse(spoil(whole, random), () => createVendor);
      } catch (error) {
        expect(error).toBeInstanceOf(IntacctError);
      }
  });
});
