// Made by intacct-codegen from 3.0/projects.dtd; do not edit. Checksum 2b674edb51789589
import type {
  Completed,
  Decimal,
  FunctionProfile,
  IsoDate,
} from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Generates invoices for projects, by a template. Declared in 3.0/projects.dtd. */
export interface GenerateProjectInvoices {
  invoicetemplate: string;
  /** `DATE`, sent as year, month and day. */
  invoicedate: IsoDate;
  /** `DATE`, sent as year, month and day. */
  glpostdate?: IsoDate;
  /** `BOOLEAN`. "false" unless given. */
  sortbyproject?: boolean | null;
  invoiceby: string;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  pricelistid?: string;
  saveas: string;
  invcurrencysource?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  invoicecurrency?: string;
  /** `DATE`, sent as year, month and day. */
  exchratedate?: IsoDate;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  exchratetype?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exchrate?: Decimal | null;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  custtype?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projecttype?: string;
  projectmanagerid?: string;
  /** `DATE`, sent as year, month and day. */
  fromdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  todate?: IsoDate;
  fromitemid?: string;
  toitemid?: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** `BOOLEAN`. "false" unless given. */
  includereversals?: boolean | null;
}

/** `Intacct projectinvoices GENERATE Request` */
export const generateProjectInvoices: FunctionProfile<
  GenerateProjectInvoices,
  Completed
> = {
  name: "Intacct projectinvoices GENERATE Request",
  version: "3.0",
  element: "generate_projectinvoices",
  content: `(invoicetemplate & invoicedate & glpostdate? & sortbyproject? & invoiceby & customerid? &
    projectid? & pricelistid? & saveas & invcurrencysource? & invoicecurrency? & exchratedate? &
    exchratetype? & exchrate? & custtype? & projecttype? & projectmanagerid? & fromdate? & todate? &
    fromitemid? & toitemid? & employeeid? & locationid? & departmentid? & includereversals?)`,
  types: {
    invoicedate: "DATE",
    glpostdate: "DATE",
    sortbyproject: "BOOLEAN",
    customerid: "ID",
    projectid: "STRING_30 borrowed",
    pricelistid: "STRING_30 borrowed",
    invoicecurrency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    custtype: "STRING_80 borrowed",
    projecttype: "STRING_30 borrowed",
    fromdate: "DATE",
    todate: "DATE",
    employeeid: "ID",
    locationid: "ID",
    departmentid: "ID",
    includereversals: "BOOLEAN",
  },
};
