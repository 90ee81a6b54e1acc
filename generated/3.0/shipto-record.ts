// Made by intacct-codegen from 3.0/structures.dtd; do not edit. Checksum 52c388857bee91ee
import type { IntegerText, IsoDate, OpenValues, Shape } from "intacct-runtime";
import { type MailAddressRecord, mailAddressRecord } from "./mailaddress.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The contact that goods go to, by name. Declared in 3.0/structures.dtd. */
export interface ShipToRecord extends OpenValues {
  /** Contact name. */
  CONTACTNAME?: string;
  /** Tax ID. */
  TAXID?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Contact: Print as. */
  PRINTAS?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Tax group record number. `INTEGER`. */
  TAXGROUPKEY?: IntegerText | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** SIRET. */
  SIRET?: string;
  /** Legal category. */
  LEGAL_CATEGORY?: string;
  /** Main activity. */
  MAIN_ACTIVITY?: string;
  /** Type of company. */
  TYPE_OF_COMPANY?: string;
  /** Registered capital. `INTEGER`. */
  REGISTERED_CAPITAL?: IntegerText | null;
  /** VAT regime. */
  VAT_REGIME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  TAXIDVALIDATIONDATE?: IsoDate | null;
  /** GST registered. */
  GSTREGISTERED?: "T" | "F" | (string & {}) | null;
  TAXCOMPANYNAME?: string;
  TAXADDRESS?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Name. */
  NAME?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
}

export const shipToRecord: Shape<ShipToRecord> = {
  element: "SHIPTO",
  content: `(CONTACTNAME? & TAXID? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
    PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    TAXABLE? & TAXGROUPKEY? & TAXGROUP? & TAXSOLUTIONID? & TAXSCHEDULE? & SIRET? & LEGAL_CATEGORY? &
    MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & TAXIDVALIDATIONDATE? &
    GSTREGISTERED? & TAXCOMPANYNAME? & TAXADDRESS? & STATUS? & NAME? & MAILADDRESS? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    TAXABLE: "BOOLEAN",
    TAXGROUPKEY: "INTEGER",
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};
