/** Queries as people write them: all of this compiles. */
import {
  and,
  avg,
  between,
  count,
  descending,
  equalTo,
  field,
  greaterThan,
  isIn,
  isNull,
  like,
  max,
  nonEmpty,
  or,
  query,
  sum,
  type DecimalText,
  type FieldName,
  type Filter,
  type IsoDate,
  type OpenRecord,
  type Query,
} from "intacct-runtime";
import { queryVendor, type VendorRecord } from "./records.js";

/** The type of a query's records. */
type RowOf<Asked> = Asked extends Query<infer Row> ? Row : never;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(isSame: Same<A, B>): boolean => isSame;

export const owed = query(queryVendor, {
  select: ["VENDORID", "STATUS", "ONHOLD", "TOTALDUE"],
  filter: and(
    equalTo("STATUS", "active"),
    equalTo("ONHOLD", false),
    or(greaterThan("WHENDUE", "2026-01-01"), between("TOTALDUE", [1, "2000.50"]), isNull("NAME")),
    isIn("VENDORID", ["V1", "V2"]),
    like("DISPLAYCONTACT.CONTACTNAME", "A%"),
    equalTo("COMPANY.FIELD", 1),
    greaterThan(field("NEW_DATE", "date"), "2026-01-01"),
  ),
  orderBy: ["NAME", descending("DISPLAYCONTACT.WHENCREATED")],
  pageSize: 2000,
});
same<
  RowOf<typeof owed>,
  {
    readonly VENDORID: string;
    readonly STATUS: "active" | "inactive" | null;
    readonly ONHOLD: boolean | null;
    readonly TOTALDUE: DecimalText | null;
  }
>(true);

export const stated = query(queryVendor, {
  select: ["NAME", field("NEW_DATE", "date"), field("NEW_TEXT", "text"), field("NEW_FLAG", "flag")],
  orderBy: [field("NEW_DATE", "date"), descending(field("NEW_TEXT", "text"))],
});
same<
  RowOf<typeof stated>,
  {
    readonly NAME: string;
    readonly NEW_DATE: IsoDate | null;
    readonly NEW_TEXT: string;
    readonly NEW_FLAG: boolean | null;
  }
>(true);

export const aggregates = query(queryVendor, {
  select: [count("RECORDNO"), sum("TOTALDUE"), avg("FIELD_117"), max("WHENDUE"), "NAME"],
});
same<
  RowOf<typeof aggregates>,
  {
    readonly "COUNT.RECORDNO": DecimalText | null;
    readonly "SUM.TOTALDUE": DecimalText | null;
    readonly "AVG.FIELD_117": DecimalText | null;
    readonly "MAX.WHENDUE": IsoDate | null;
    readonly NAME: string;
  }
>(true);

export const related = query(queryVendor, {
  select: [
    "DISPLAYCONTACT.WHENCREATED",
    "DISPLAYCONTACT.VENDOR.TOTALDUE",
    "PAYTO.CONTACTNAME",
    "DISPLAYCONTACT.EYES",
    "COMPANY.FIELD",
  ],
});
same<
  RowOf<typeof related>,
  {
    readonly "DISPLAYCONTACT.WHENCREATED": IsoDate | null;
    readonly "DISPLAYCONTACT.VENDOR.TOTALDUE": DecimalText | null;
    readonly "PAYTO.CONTACTNAME": string;
    readonly "DISPLAYCONTACT.EYES": OpenRecord | null;
    readonly "COMPANY.FIELD": OpenRecord | null;
  }
>(true);

/** Names and filters that are put together elsewhere. */
declare const names: readonly FieldName<VendorRecord>[];
declare const isStrict: boolean;
const filter: Filter<"STATUS" | "NAME"> = isStrict ? equalTo("STATUS", "active") : equalTo("NAME", "Acme");
export const dynamic = query(queryVendor, { select: nonEmpty(names), filter });
