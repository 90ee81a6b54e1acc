/** Dotted names that lead to related records: what they are at run time, of which only paths tell. */
import { expect, it } from "vitest";
import {
  equalTo,
  fromXml,
  greaterThan,
  query,
  type Filter,
  type OpenValues,
  type Paths,
  type Profile,
  type QueryProfile,
  type Shape,
} from "../../../runtime/index.js";

const userPaths: Paths = { types: { DATETIME_MDY: "WHENMODIFIED" }, to: { VENDOR: () => vendorPaths } };
const vendorPaths: Paths = {
  types: { DATE_MDY: "WHENDUE", BOOLEAN: "ONHOLD DISPLAYCONTACT.VISIBLE" },
  to: { MADEBY: () => userPaths },
};
const billPaths: Paths = { to: { VENDOR: () => vendorPaths } };
const bill: Shape<OpenValues> = {
  element: "BILL",
  content: "(RECORDNO? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  paths: () => billPaths,
  answer: true,
};
const answer: Profile = {
  name: "Intacct bill QUERY Response",
  version: "3.0",
  element: "data",
  content: "(BILL*)",
  types: { BILL: () => bill },
  answer: true,
};
const queryBill: QueryProfile<OpenValues> = {
  name: "Intacct bill QUERY Request",
  version: "3.0",
  fixed: { object: "BILL" },
  element: "query",
  content: "(select & object & filter?)",
  response: () => answer,
};
const select = [
  "VENDOR.WHENDUE",
  "VENDOR.MADEBY.WHENMODIFIED",
  "VENDOR.MADEBY.VENDOR.ONHOLD",
  "VENDOR.DISPLAYCONTACT.VISIBLE",
  "VENDOR.NAME",
  "OTHER.NAME",
] as const;

const read = (fields: string): unknown => {
  const { profile } = query(queryBill, { select });
  return fromXml(profile.response?.() as Profile, `<data><BILL>${fields}</BILL></data>`);
};

it("are read as the fields that they lead to", () => {
  const values = ["11/22/2026", "11/22/2026 14:30:00", "true", "false", "Acme", "x"];
  const fields = select.map((name, index) => `<${name}>${values[index]}</${name}>`).join("");
  expect(read(fields)).toEqual([
    {
      "VENDOR.WHENDUE": "2026-11-22",
      "VENDOR.MADEBY.WHENMODIFIED": "2026-11-22T14:30:00",
      "VENDOR.MADEBY.VENDOR.ONHOLD": true,
      "VENDOR.DISPLAYCONTACT.VISIBLE": false,
      "VENDOR.NAME": "Acme",
      "OTHER.NAME": "x",
    },
  ]);
});

it("are null where there is no related record", () => {
  expect(read("<VENDOR.WHENDUE/><VENDOR.NAME/><VENDOR.MADEBY.WHENMODIFIED/>")).toEqual([
    { "VENDOR.WHENDUE": null, "VENDOR.NAME": null, "VENDOR.MADEBY.WHENMODIFIED": null },
  ]);
});

it("have values in filters as the fields that they lead to, and none where that is not known", () => {
  const sent = (filter: Filter<`${string}.${string}`>): unknown =>
    Object.values(query(queryBill, { select, filter }).input.filter ?? {})[0]?.value;
  expect(sent(greaterThan("VENDOR.MADEBY.WHENMODIFIED", "2026-11-22T14:30:00"))).toBe("11/22/2026 14:30:00");
  expect(sent(greaterThan("VENDOR.WHENDUE", "2026-11-22"))).toBe("11/22/2026");
  expect(sent(equalTo("VENDOR.NAME", "Acme"))).toBe("Acme");
  expect(() => sent(greaterThan("VENDOR.SINCE", "2026-11-22"))).toThrow("state its type");
});
