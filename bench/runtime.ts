/**
 * Writing, reading and checking values, beside the tools that are usual for each, in one run:
 * `node scripts/run.mjs bench/runtime.ts`.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import { XMLBuilder, XMLParser } from "fast-xml-parser";
import { createInvoice, type CreateInvoice } from "../generated/2.1/invoice.js";
import type { LineItem } from "../generated/2.1/lineitem.js";
import {
  decimal,
  fromXml,
  toXml,
  validate,
  type Scalar,
  type Shape,
  type TypeRef,
} from "../runtime/index.js";
import { scalarByName } from "../runtime/model/scalars.js";

const line = (index: number) =>
  ({
    glaccountno: "4000",
    offsetglaccountno: "1200",
    amount: decimal(`${1250 + index}.75`),
    allocationid: "BY-HEADCOUNT",
    memo: `Consulting & travel in November, part ${index + 1} of the work agreed upon`,
    locationid: "100",
    departmentid: "200",
    key: String(4711 + index),
    totalpaid: "0.00",
    totaldue: decimal(`${1250 + index}.75`),
    customfields: [
      { customfieldname: "COST_RUN", customfieldvalue: "A7" },
      { customfieldname: "APPROVED_BY", customfieldvalue: "jsmith" },
    ],
    revrectemplate: "Monthly",
    defrevaccount: "2400",
    revrecstartdate: "2026-12-01",
    revrecenddate: "2027-11-30",
    projectid: "P-0042",
    taskid: "17",
    customerid: "C-0001",
    vendorid: "V-0815",
    employeeid: "E-17",
    itemid: "CONSULTING",
    classid: "10",
    contractid: "CON-2026-7",
    warehouseid: "WH-1",
    billable: true,
  }) satisfies LineItem;
const lines = [line(0), line(1), line(2), line(3), line(4)] as const;

const invoice = {
  customerid: "C-0001",
  datecreated: "2026-11-22",
  datedue: "2026-12-22",
  termname: "N30",
  action: "Submit",
  invoiceno: "INV-10045",
  ponumber: "PO-7",
  description: "Work done in November <final>",
  externalid: "crm-55012",
  billto: { contactname: "Acme (main)" },
  shipto: { contactname: "Acme (Ohio)" },
  basecurr: "USD",
  currency: "EUR",
  exchratedate: "2026-11-22",
  exchratetype: "Intacct Daily Rate",
  supdocid: "DOC-9",
  customfields: [{ customfieldname: "REGION", customfieldvalue: "EMEA" }],
  invoiceitems: lines,
} satisfies CreateInvoice;

/** The same as XML builders want it: children nested as they are written. */
const asTree = {
  create_invoice: {
    ...invoice,
    datecreated: { year: "2026", month: "11", day: "22" },
    datedue: { year: "2026", month: "12", day: "22" },
    exchratedate: { year: "2026", month: "11", day: "22" },
    customfields: { customfield: invoice.customfields },
    invoiceitems: {
      lineitem: lines.map((line) => ({
        ...line,
        revrecstartdate: { year: "2026", month: "12", day: "01" },
        revrecenddate: { year: "2027", month: "11", day: "30" },
        customfields: { customfield: line.customfields },
      })),
    },
  },
};

const names = Array.from({ length: 80 }, (_, index) => `FIELD_${index}`);
const records: Shape<{ record: Record<string, string>[] }> = {
  element: "data",
  content: "(record*)",
  attributes: { count: "CDATA #IMPLIED" },
  types: {
    record: () => record,
  },
};
const record: Shape = {
  element: "record",
  content: `(${names.map((name) => `${name}?`).join(", ")})`,
  types: Object.fromEntries(
    names.map((name, index) => [name, ["STRING_100", "MONEY", "ID", "INTEGER"][index % 4] as string]),
  ),
};
const fieldText = (index: number): string =>
  [`Some text &amp; more of it, number ${index}`, `${index * 17}.50`, `ID-${index}`, String(index)][
    index % 4
  ] as string;
const recordXml = `<record>${names.map((name, index) => `<${name}>${fieldText(index)}</${name}>`).join("")}</record>`;
const answer = `<?xml version="1.0" encoding="UTF-8"?>
<response><control><status>success</status></control><operation><authentication><status>success</status></authentication>
<result><status>success</status><function>readByQuery</function><data count="1000">${recordXml.repeat(1000)}</data></result></operation></response>`;

type JsonSchema = Record<string, unknown>;

/** The structure that the two shapes have beyond lists of properties, as JSON Schema says it. */
const structures: Readonly<Record<string, JsonSchema>> = {
  create_invoice: {
    required: ["customerid", "datecreated", "invoiceitems"],
    dependentRequired: { basecurr: ["currency"], exchratetype: ["currency"], exchrate: ["currency"], exchratedate: ["exchratetype"] },
    if: { required: ["currency"] },
    then: { oneOf: [{ required: ["exchratetype"] }, { required: ["exchrate"] }] },
  },
  lineitem: {
    required: ["amount"],
    oneOf: [{ required: ["accountlabel"] }, { required: ["glaccountno"] }],
    dependentRequired: { taskid: ["projectid"], costtypeid: ["taskid"] },
  },
  customfield: { required: ["customfieldname", "customfieldvalue"] },
  billto: { oneOf: [{ required: ["contact"] }, { required: ["contactname"] }] },
}; // prettier-ignore

/** A shape as JSON Schema: what ajv is given to check is what we check, as far as it can say it. */
function schemaOf(type: TypeRef = "TEXT"): JsonSchema {
  if (typeof type !== "function") return scalarSchema(typeof type === "string" ? scalarByName(type) : type);
  const { element, content, types = {} } = type();
  const names = content.match(/[\w.-]+/g) ?? [];
  const [name = ""] = names;
  if (/^\([\w.-]+[*+]\)$/.test(content))
    return { type: "array", minItems: content.endsWith("+)") ? 1 : 0, items: schemaOf(types[name]) };
  const properties = Object.fromEntries(names.map((child) => [child, schemaOf(types[child])]));
  return { type: "object", additionalProperties: false, properties, ...structures[element] };
}

function scalarSchema({ base, maxLength, values }: Partial<Scalar> = {}): JsonSchema {
  switch (base) {
    case "boolean":
      return { type: "boolean" };
    case "date":
      return { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" };
    case "decimal":
    case "integer":
      return { anyOf: [{ type: "string", pattern: "^-?(\\d+(\\.\\d+)?|\\.\\d+)$" }, { type: "number" }] };
    default:
      if (values) return { enum: values };
      // What XML can hold; beyond that, the length.
      return {
        type: "string",
        pattern: "^[\\t\\n\\r -\\ud7ff\\ue000-\\ufffd\\u{10000}-\\u{10ffff}]*$",
        ...(maxLength !== undefined && { maxLength }),
      };
  }
}

const builder = new XMLBuilder();
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
const check = new Ajv2020({ strictRequired: false }).compile(schemaOf(() => createInvoice));
const mistaken = { ...invoice, invoiceitems: [...lines.slice(0, 4), { ...lines[4], amount: "12,5" }] };

interface Contest {
  readonly work: string;
  readonly rounds: number;
  readonly wanted: number;
  readonly ours: () => unknown;
  readonly peer: string;
  readonly theirs: () => unknown;
}

const contests: readonly Contest[] = [
  {
    work: "write 1,000 invoices of 5 lines",
    rounds: 1000,
    wanted: 2,
    ours: () => toXml(createInvoice, invoice),
    peer: "fast-xml-parser",
    theirs: () => builder.build(asTree),
  },
  {
    work: "read 1,000 records of 80 fields",
    rounds: 1,
    wanted: 4,
    ours: () => fromXml(records, answer),
    peer: "fast-xml-parser",
    theirs: () => parser.parse(answer) as unknown,
  },
  {
    work: "check 1,000 valid invoices",
    rounds: 1000,
    wanted: 1,
    ours: () => validate(createInvoice, invoice).length,
    peer: "ajv",
    theirs: () => check(invoice),
  },
  {
    work: "check 1,000 invalid invoices",
    rounds: 1000,
    wanted: 1,
    ours: () => validate(createInvoice, mistaken).length,
    peer: "ajv",
    theirs: () => check(mistaken),
  },
];

function time(work: () => unknown, rounds: number): number {
  const start = performance.now();
  for (let round = 0; round < rounds; round++) work();
  return performance.now() - start;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number;

if (
  validate(createInvoice, invoice).length > 0 ||
  validate(createInvoice, mistaken).length !== 1 ||
  !check(invoice) ||
  check(mistaken)
)
  throw new Error("the tools disagree on what is valid");

console.log(
  "work".padEnd(34),
  "ours".padStart(10),
  "peer".padStart(10),
  "times as fast (wanted)".padStart(24),
);
for (const { work, rounds, wanted, ours, peer, theirs } of contests) {
  // In turns, so that whatever else the machine does troubles both alike; the first are to warm up.
  const runs = Array.from({ length: 15 }, () => ({
    ours: time(ours, rounds),
    theirs: time(theirs, rounds),
  })).slice(5);
  const own = median(runs.map((run) => run.ours));
  const other = median(runs.map((run) => run.theirs));
  const ratio = `${(other / own).toFixed(1)} (${wanted})`;
  console.log(
    work.padEnd(34),
    `${own.toFixed(1)} ms`.padStart(10),
    `${other.toFixed(1)} ms`.padStart(10),
    ratio.padStart(24),
    peer,
  );
}
