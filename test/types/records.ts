/** Records of 3.0 as generated modules have them, and of the size of the largest. */
import type { DecimalText, IntegerText, IsoDate, OpenValues, QueryProfile, Related } from "intacct-runtime";

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type ManyFields = { [Name in `FIELD_${0 | 1}${Digit}${Digit}`]?: DecimalText | null };

export interface ContactRecord extends OpenValues {
  CONTACTNAME?: string;
  WHENCREATED?: IsoDate | null;
  VENDOR?: VendorRecord;
}

export interface EntryRecord extends OpenValues {
  AMOUNT?: DecimalText | null;
}

export interface VendorFields extends ManyFields {
  RECORDNO?: IntegerText | null;
  VENDORID?: string;
  NAME?: string;
  STATUS?: "active" | "inactive" | null;
  TOTALDUE?: DecimalText | null;
  WHENDUE?: IsoDate | null;
  ONHOLD?: boolean | null;
  DISPLAYCONTACT?: ContactRecord;
  "PAYTO.CONTACTNAME"?: string;
  ENTRIES?: readonly EntryRecord[];
}

export interface VendorRelations {
  COMPANY: OpenValues;
}

export interface VendorRecord extends VendorFields, OpenValues, Related<VendorFields, VendorRelations> {}

export declare const queryVendor: QueryProfile<VendorRecord>;
