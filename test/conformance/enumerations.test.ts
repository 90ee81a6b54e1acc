/**
 * Requests that others wrote hold no value that our enumerations lack: an enumeration belongs to a field in its place,
 * and what documentation shows there is not refused.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DocumentValidator } from "../../schema/document/validate.js";
import { declaredName, elementsOf } from "../../schema/model/particles.js";
import { scalarOf } from "../../schema/model/scalars.js";
import { requestAround } from "../support/envelopes.js";
import { messageOf, ownGrammars } from "../support/schemas.js";
import { examples, sharedPath } from "../support/shared.js";

interface Request {
  readonly id: string;
  readonly xml: string;
}

const samples = sharedPath("corpus/vendor-samples.jsonl");
const requests: Request[] = [
  ...(examples() ?? []).map(({ id, xml }) => ({ id, xml: requestAround(xml) })),
  ...(samples === undefined ? [] : linesOf(samples)),
];

function linesOf(path: string): Request[] {
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Request);
}

/** What is wrong with values otherwise, and is so: dates, numbers, and the length of passwords. */
const others = /expected (a date|a number|at most 12 characters)/;

describe("enumerations", () => {
  it.skipIf(requests.length === 0).each(["2.1", "3.0"] as const)(
    "of %s know every value in use",
    (version) => {
      const validator = new DocumentValidator(messageOf(ownGrammars(), "request", version));
      const unknown = requests.flatMap(({ id, xml }) =>
        validator
          .validate(id, xml)
          .diagnostics.filter(({ code, message }) => code === "IC1671" && !others.test(message))
          .map(({ message }) => `${id} ${message}`),
      );
      expect(unknown).toEqual([]);
    },
  );

  it.each([
    ["create_customerbankaccount", "<accounttype>Business Checking Account</accounttype>", []],
    ["create_glaccount", "<accounttype>Business Checking Account</accounttype>", ["accounttype"]],
    ["create_glaccount", "<accounttype>balancesheet</accounttype>", []],
    ["create_recurringbill", "<modenew>Months</modenew>", []],
    ["create_recurringbill", "<modenew>Fortnights</modenew>", ["modenew"]],
    ["create_reimbursementrequest", "<paymentoption>employeepref</paymentoption>", []],
    ["glentry", "<trtype>-1</trtype>", []],
    ["glentry", "<trtype>2</trtype>", ["trtype"]],
  ])("belong to a field in its place: %s with %s", (parent, field, faults) => {
    const grammar = messageOf(ownGrammars(), "request", "2.1");
    const validator = new DocumentValidator({ ...grammar, root: parent });
    const found = validator.validate("x", `<${parent}>${field}</${parent}>`).diagnostics;
    const values = found.filter(({ code }) => code === "IC1671").map(({ message }) => message.split(":")[0]);
    expect(values).toEqual(faults);
  });
});

it("are open in the records of 3.0: the gateway answers with words that cannot be sent", () => {
  const { elements, objects } = messageOf(ownGrammars(), "response", "3.0");
  const fields = [...(objects ?? new Map<string, unknown>()).keys()].flatMap((name) => {
    const record = elements.get(name);
    return record ? [...elementsOf(record.content)].map(declaredName) : [];
  });
  const listed = [...new Set(fields)].flatMap((name) => {
    const field = elements.get(name);
    const scalar = field?.content.kind === "text" ? scalarOf(field) : undefined;
    return scalar?.values ? [{ name, isOpen: scalar.open === true }] : [];
  });
  expect(listed.length).toBeGreaterThan(50);
  expect(listed.filter(({ isOpen }) => !isOpen)).toEqual([]);
});
