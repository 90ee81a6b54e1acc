/** Paths to related records as generated modules have them: all of this compiles. */
import {
  greaterThan,
  query,
  type DecimalText,
  type IsoDate,
  type IsoDateTime,
  type OpenRecord,
  type Query,
} from "intacct-runtime";
import { queryApBill } from "../../generated/3.0/apbill.js";
import { querySodocument } from "../../generated/3.0/sodocument.js";

type RowOf<Asked> = Asked extends Query<infer Row> ? Row : never;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(isSame: Same<A, B>): boolean => isSame;

export const bills = query(queryApBill, {
  select: [
    "RECORDNO",
    "WHENCREATED",
    "WHENMODIFIED",
    "VENDOR.CREDITLIMIT",
    "VENDOR.WHENMODIFIED",
    "VENDOR.TERM.WHENMODIFIED",
    "PODOCUMENT.USERINFO.CONTACT.MAILADDRESS.CITY",
    "VENDOR.DISPLAYCONTACT.PRINTAS",
    "PAYTO.CONTACTNAME",
    "RETURNTO.CONTACTNAME",
    "VENDOR.COLOUR",
  ],
  filter: greaterThan("VENDOR.WHENMODIFIED", "2026-11-22T14:30:00"),
  orderBy: ["RECORDNO", "VENDOR.NAME"],
});
same<
  RowOf<typeof bills>,
  {
    readonly RECORDNO: `${bigint}` | null;
    readonly WHENCREATED: IsoDate | null;
    readonly WHENMODIFIED: IsoDateTime | null;
    readonly "VENDOR.CREDITLIMIT": DecimalText | null;
    readonly "VENDOR.WHENMODIFIED": IsoDateTime | null;
    readonly "VENDOR.TERM.WHENMODIFIED": IsoDateTime | null;
    readonly "PODOCUMENT.USERINFO.CONTACT.MAILADDRESS.CITY": string | null;
    readonly "VENDOR.DISPLAYCONTACT.PRINTAS": string | null;
    readonly "PAYTO.CONTACTNAME": string;
    readonly "RETURNTO.CONTACTNAME": OpenRecord | null;
    readonly "VENDOR.COLOUR": OpenRecord | null;
  }
>(true);

export const orders = query(querySodocument, {
  select: ["DOCID"],
  filter: greaterThan("WHENMODIFIED", "2026-11-22T00:00:00"),
});
