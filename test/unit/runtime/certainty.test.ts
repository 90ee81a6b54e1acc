import { describe, expect, it } from "vitest";
import { formatIssues, fromXml, isError, toXml, validate, type Profile } from "../../../runtime/index.js";

const update: Profile<object> = {
  name: "Intacct bill UPDATE Request",
  version: "3.0",
  within: "update",
  element: "APBILL",
  content:
    "((RECORDNO || RECORDID) & WHENDUE? & ACCOUNTNO? & ACCOUNTLABEL? & STATE? & CREDIT_RATING & MEMO? & termname?)",
  source: "documented",
  wants: ["WHENDUE", "ACCOUNTNO | ACCOUNTLABEL"],
  types: {
    RECORDNO: "INTEGER",
    STATE: { name: "STRING", base: "enum", values: ["Draft", "Posted"] },
    CREDIT_RATING: { name: "STRING", base: "enum", values: ["A", "B"], source: "overlay" },
    MEMO: "STRING_4",
    termname: "STRING_4 borrowed",
  },
};
const good = { RECORDNO: "1", WHENDUE: "x", ACCOUNTNO: "1", CREDIT_RATING: "A" };

/** Path, code, severity and source of each issue. */
const found = (change: object): string[] =>
  validate(update, { ...good, ...change }).map(
    ({ path, code, severity, source }) => `${path.join(".")} ${code} ${severity} ${source}`,
  );

describe("certainty", () => {
  it.each([
    ["what is missing, by documentation", { RECORDNO: undefined }, [" choice error documented"]],
    ["what is missing and only wanted", { WHENDUE: undefined }, ["WHENDUE required advice documented"]],
    ["what one of several would do for", { ACCOUNTNO: undefined }, [" choice advice documented"]],
    ["nothing where another one does", { ACCOUNTNO: undefined, ACCOUNTLABEL: "x" }, []],
    ["what an overlay asks for", { CREDIT_RATING: undefined }, ["CREDIT_RATING required error overlay"]],
    ["a value that an overlay does not list", { CREDIT_RATING: "C" }, ["CREDIT_RATING enum error overlay"]],
    ["a length that documentation limits", { MEMO: "12345" }, ["MEMO length error documented"]],
    ["a length that another version limits", { termname: "12345" }, ["termname length advice borrowed"]],
    ["another kind of value than in another version", { termname: 1 }, ["termname type error borrowed"]],
    ["a value in other letter case", { STATE: "draft" }, ["STATE enum advice documented"]],
    ["another value", { STATE: "open" }, ["STATE enum error documented"]],
    ["an empty element for what is needed", { CREDIT_RATING: null }, ["CREDIT_RATING required advice overlay"]],
    ["nothing of an empty element for what is not", { STATE: null }, []],
    ["what nothing knows", { ZZZ: "1" }, ["ZZZ unknown error documented"]],
  ])("tells of %s how certain it is", (_, change, wanted) => {
    expect(found(change)).toEqual(wanted);
  }); // prettier-ignore

  it("tells of published structure and of the names of types", () => {
    const shape: Profile<object> = { name: "x", version: "2.1", element: "a", content: "(b, c?)", types: { c: "STRING_1" } };
    expect(validate(shape, { c: "12" }).map(({ code, source }) => `${code} ${source}`)).toEqual([
      "length name",
      "required published",
    ]);
  }); // prettier-ignore

  it("says advice apart, and what to do where something is refused", () => {
    const value = { ...good, WHENDUE: undefined, STATE: "open" };
    expect(formatIssues(update, validate(update, value))).toBe(
      `Intacct bill UPDATE Request
  STATE     expected "Draft" or "Posted", got "open" [documentation]
  WHENDUE   advice: is required [documentation]
If the gateway accepts it: correct the rule in an overlay, put unknown fields into extra({ … }), or send it with check: "none".`,
    );
    const advised = validate(update, { ...good, WHENDUE: undefined });
    expect(advised.some(isError)).toBe(false);
    expect(formatIssues(update, advised)).not.toContain("If the gateway");
    // An answer is not sent: there is nothing to put in another form, or to send unchecked.
    const response = formatIssues({ name: "Intacct bill GET Response" }, validate(update, value));
    expect(response).toMatch(/\nIf this is what the gateway answers: correct the rule in an overlay\.$/);
  });

  it("writes and strictly reads what only advises", () => {
    const value = { ...good, WHENDUE: undefined, STATE: "draft" };
    const read: unknown = fromXml(update, toXml(update, value), { strict: true });
    expect(read).toEqual({ RECORDNO: "1", ACCOUNTNO: "1", CREDIT_RATING: "A", STATE: "draft" });
  });
});
