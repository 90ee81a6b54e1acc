/**
 * Queries that the gateway would reject, and that must therefore not compile; see `mistakes.ts`.
 */
import { and, between, descending, equalTo, field, isIn, or, query, sum } from "intacct-runtime";
import { queryVendor } from "./records.js";

const { "~row": row } = query(queryVendor, { select: ["NAME", "WHENDUE"] });
// @ts-expect-error a field that was not selected
export const notSelected: unknown = row?.VENDORID;
// @ts-expect-error a field that was not selected, by a name in quotes
export const notSelectedEither: unknown = row?.["VENDORID"];
// @ts-expect-error nothing is selected
query(queryVendor, { select: [] });
// @ts-expect-error a field that vendors do not have
query(queryVendor, { select: ["NAME", "ZIP"] });
// @ts-expect-error the sum of a field that vendors do not have
query(queryVendor, { select: [sum("ZIP")] });
// @ts-expect-error sorted by a field that vendors do not have
query(queryVendor, { select: ["NAME"], orderBy: ["ZIP"] });
// @ts-expect-error sorted backwards by a field that vendors do not have
query(queryVendor, { select: ["NAME"], orderBy: [descending("ZIP")] });
// @ts-expect-error filtered by a field that vendors do not have
query(queryVendor, { select: ["NAME"], filter: equalTo("ZIP", "1") });
const deep = or(equalTo("NAME", "B"), equalTo("ZIP", "1"));
// @ts-expect-error filtered by a field that vendors do not have, deep down
query(queryVendor, { select: ["NAME"], filter: and(equalTo("NAME", "A"), deep) });
// @ts-expect-error "and" of a single condition
and(equalTo("NAME", "A"));
// @ts-expect-error "or" of a single condition
or(equalTo("NAME", "A"));
// @ts-expect-error between one value
between("TOTALDUE", [1]);
// @ts-expect-error between three values
between("TOTALDUE", [1, 2, 3]);
// @ts-expect-error one of no values
isIn("NAME", []);
// @ts-expect-error a type that no field has
equalTo(field("ZIP", "zip"), "1");
// @ts-expect-error a moment, of which the gateway knows only days and times of day
equalTo("WHENDUE", new Date());
// @ts-expect-error compared with nothing
equalTo("NAME", null);
