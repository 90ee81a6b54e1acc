// Made by intacct-codegen from 2.1/projects.dtd; do not edit. Checksum 08961cbb16155dcb
import type {
  Completed,
  Decimal,
  FunctionProfile,
  IsoDate,
} from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Generates invoices for projects, by a template. Declared in 2.1/projects.dtd. */
export interface GenerateProjectInvoices {
  /** `STRING_30`: at most 30 characters. */
  invoicetemplate: string;
  /** `DATE`, sent as year, month and day. */
  invoicedate: IsoDate;
  /** `DATE`, sent as year, month and day. */
  glpostdate?: IsoDate;
  /** `BOOLEAN`. */
  sortbyproject?: boolean | null;
  /** `STRING_12`: at most 12 characters. */
  invoiceby: string;
  /** `ID`. */
  customerid?: string;
  /** `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** `STRING_30`: at most 30 characters. */
  pricelistid?: string;
  /** `STRING_20`: at most 20 characters. */
  saveas: string;
  /** `STRING_20`: at most 20 characters. */
  invcurrencysource?: string;
  /** `STRING_3`: at most 3 characters. */
  invoicecurrency?: string;
  /** `DATE`, sent as year, month and day. */
  exchratedate?: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  exchratetype?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exchrate?: Decimal | null;
  /** `STRING_80`: at most 80 characters. */
  custtype?: string;
  /** `STRING_30`: at most 30 characters. */
  projecttype?: string;
  /** `STRING_20`: at most 20 characters. */
  projectmanagerid?: string;
  /** `DATE`, sent as year, month and day. */
  fromdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  todate?: IsoDate;
  /** `STRING_30`: at most 30 characters. */
  fromitemid?: string;
  /** `STRING_30`: at most 30 characters. */
  toitemid?: string;
  /** `ID`. */
  employeeid?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `BOOLEAN`. */
  includereversals?: boolean | null;
}

/** `Intacct projectinvoices GENERATE Request` */
export const generateProjectInvoices: FunctionProfile<
  GenerateProjectInvoices,
  Completed
> = {
  name: "Intacct projectinvoices GENERATE Request",
  version: "2.1",
  element: "generate_projectinvoices",
  content: `(invoicetemplate, invoicedate, glpostdate?, sortbyproject?, invoiceby, customerid?, projectid?,
    pricelistid?, saveas, invcurrencysource?, invoicecurrency?, exchratedate?, exchratetype?,
    exchrate?, custtype?, projecttype?, projectmanagerid?, fromdate?, todate?, fromitemid?,
    toitemid?, employeeid?, locationid?, departmentid?, includereversals?)`,
  types: {
    invoicetemplate: "STRING_30",
    invoicedate: "DATE",
    glpostdate: "DATE",
    sortbyproject: "BOOLEAN",
    invoiceby: "STRING_12",
    customerid: "ID",
    projectid: "STRING_30",
    pricelistid: "STRING_30",
    saveas: "STRING_20",
    invcurrencysource: "STRING_20",
    invoicecurrency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    custtype: "STRING_80",
    projecttype: "STRING_30",
    projectmanagerid: "STRING_20",
    fromdate: "DATE",
    todate: "DATE",
    fromitemid: "STRING_30",
    toitemid: "STRING_30",
    employeeid: "ID",
    locationid: "ID",
    departmentid: "ID",
    includereversals: "BOOLEAN",
  },
};
