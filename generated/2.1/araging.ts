// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/receivables.dtd; do not edit. Checksum 804115d67c5a9001
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads how long invoices have been due. Declared in shared/receivables.dtd. */
export interface GetArAging {
  /** `STRING_80`: at most 80 characters. */
  agingperiods?: string;
  /** `ID`. */
  customerid?: string;
  /** `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `DATE`, sent as year, month and day. */
  asofdate?: IsoDate;
  /** `BOOLEAN`. */
  useduedate?: boolean | null;
  /** `BOOLEAN`. */
  showdetails?: boolean | null;
  /** `STRING_24`: at most 24 characters. */
  documenttype?: string;
  /** `BOOLEAN`. */
  useglpostdate?: boolean | null;
  /** `BOOLEAN`. */
  showzerowithactivity?: boolean | null;
}

/** `Intacct araging GET Request` */
export const getArAging: FunctionProfile<GetArAging, ArAgingData> = {
  name: "Intacct araging GET Request",
  version: "2.1",
  element: "get_araging",
  content: `(agingperiods?, customerid?, invoiceno?, locationid?, departmentid?, asofdate?, useduedate?,
    showdetails?, documenttype?, useglpostdate?, showzerowithactivity?)`,
  types: {
    agingperiods: "STRING_80",
    customerid: "ID",
    invoiceno: "STRING_30",
    locationid: "ID",
    departmentid: "ID",
    asofdate: "DATE",
    useduedate: "BOOLEAN",
    showdetails: "BOOLEAN",
    documenttype: "STRING_24",
    useglpostdate: "BOOLEAN",
    showzerowithactivity: "BOOLEAN",
  },
  response: () => getArAgingResponse,
};

/** `Intacct araging GET Response` */
export const getArAgingResponse: Profile<ArAgingData> = {
  name: "Intacct araging GET Response",
  version: "2.1",
  element: "data",
  content: "(araging*)",
  types: { araging: () => arAgingRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `araging`. */
export interface ArAgingData extends DataAttributes {
  araging?: ArAgingRecord[];
}

/** The fields of an araging that can be requested. */
export type ArAgingField = keyof ArAgingRecord;

/** What a customer owes, by age. Declared in 2.1/response/receivables.dtd. */
export interface ArAgingRecord {
  /** `ID`. */
  customerid?: string;
  /** `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** What is due in one period of age. */
  aging?: AgingRecord[];
}

export const arAgingRecord: Shape<ArAgingRecord> = {
  element: "araging",
  content: "(customerid?, invoiceno?, locationid?, departmentid?, aging*)",
  types: {
    customerid: "ID",
    invoiceno: "STRING_30",
    locationid: "ID",
    departmentid: "ID",
    aging: () => agingRecord,
  },
  answer: true,
};

/** What is due in one period of age. Declared in 2.1/response/receivables.dtd. */
export interface AgingRecord {
  /** `STRING_12`: at most 12 characters. */
  agingperiod: string;
  /** `MONEY`. */
  totalamount: DecimalText | null;
  agingdetails?: AgingDetailRecord[];
}

export const agingRecord: Shape<AgingRecord> = {
  element: "aging",
  content: "(agingperiod, totalamount, agingdetails?)",
  types: {
    agingperiod: "STRING_12",
    totalamount: "MONEY",
    agingdetails: () => agingDetailsRecord,
  },
  answer: true,
};

export const agingDetailsRecord: Shape<AgingDetailRecord[]> = {
  element: "agingdetails",
  content: "(agingdetail+)",
  types: { agingdetail: () => agingDetailRecord },
  answer: true,
};

/** An invoice that is due. Declared in 2.1/response/receivables.dtd. */
export interface AgingDetailRecord {
  /** `STRING_30`: at most 30 characters. */
  invoiceno: string;
  /** `MONEY`. */
  totaldue: DecimalText | null;
  /** `DATE`, sent as year, month and day. */
  agingdate: IsoDate | null;
  /** `INTEGER`. */
  age: IntegerText | null;
}

export const agingDetailRecord: Shape<AgingDetailRecord> = {
  element: "agingdetail",
  content: "(invoiceno, totaldue, agingdate, age)",
  types: {
    invoiceno: "STRING_30",
    totaldue: "MONEY",
    agingdate: "DATE",
    age: "INTEGER",
  },
  answer: true,
};
