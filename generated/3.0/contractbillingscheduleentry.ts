// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 6ca82d0223f20834
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import {
  type ContractbillingscheduleRecord,
  contractbillingschedulePaths,
} from "./contractbillingschedule.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct contractbillingscheduleentry GET. */
export type GetContractbillingscheduleentry = Read<
  ContractbillingscheduleentryField | "*"
>;

/** `Intacct contractbillingscheduleentry GET Request` */
export const getContractbillingscheduleentry: FunctionProfile<
  GetContractbillingscheduleentry,
  ContractbillingscheduleentryData
> = {
  name: "Intacct contractbillingscheduleentry GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGSCHEDULEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractbillingscheduleentryResponse,
};

/** The input of Intacct contractbillingscheduleentry readByQuery QUERY. */
export type ReadByQueryContractbillingscheduleentry = ReadByQuery<
  ContractbillingscheduleentryField | "*"
>;

/** `Intacct contractbillingscheduleentry readByQuery QUERY Request` */
export const readByQueryContractbillingscheduleentry: FunctionProfile<
  ReadByQueryContractbillingscheduleentry,
  ContractbillingscheduleentryData
> = {
  name: "Intacct contractbillingscheduleentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGSCHEDULEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractbillingscheduleentryResponse,
};

/** The input of Intacct contractbillingscheduleentry QUERY. */
export type QueryContractbillingscheduleentry = QueryInput;

/** `Intacct contractbillingscheduleentry QUERY Request` */
export const queryContractbillingscheduleentry: QueryProfile<ContractbillingscheduleentryRecord> =
  {
    name: "Intacct contractbillingscheduleentry QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTBILLINGSCHEDULEENTRY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractbillingscheduleentryResponse,
  };

/** The input of Intacct contractbillingscheduleentry LOOKUP. */
export type LookupContractbillingscheduleentry = Lookup;

/** `Intacct contractbillingscheduleentry LOOKUP Request` */
export const lookupContractbillingscheduleentry: FunctionProfile<
  LookupContractbillingscheduleentry,
  TypeData
> = {
  name: "Intacct contractbillingscheduleentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGSCHEDULEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractbillingscheduleentryResponse,
};

/** `Intacct contractbillingscheduleentry GET Response` */
export const getContractbillingscheduleentryResponse: Profile<ContractbillingscheduleentryData> =
  {
    name: "Intacct contractbillingscheduleentry GET Response",
    version: "3.0",
    element: "data",
    content: "(contractbillingscheduleentry*)",
    types: {
      contractbillingscheduleentry: () => contractbillingscheduleentryRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractbillingscheduleentry readByQuery QUERY Response` */
export const readByQueryContractbillingscheduleentryResponse: Profile<ContractbillingscheduleentryData> =
  {
    name: "Intacct contractbillingscheduleentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractbillingscheduleentry*)",
    types: {
      contractbillingscheduleentry: () => contractbillingscheduleentryRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractbillingscheduleentry QUERY Response` */
export const queryContractbillingscheduleentryResponse: Profile<ContractbillingscheduleentryRows> =
  {
    name: "Intacct contractbillingscheduleentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTBILLINGSCHEDULEENTRY*)",
    types: {
      CONTRACTBILLINGSCHEDULEENTRY: () => contractbillingscheduleentryRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractbillingscheduleentry LOOKUP Response` */
export const lookupContractbillingscheduleentryResponse: Profile<TypeData> = {
  name: "Intacct contractbillingscheduleentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractbillingscheduleentry`. */
export interface ContractbillingscheduleentryData extends DataAttributes {
  contractbillingscheduleentry?: ContractbillingscheduleentryRecord[];
}

/** The fields of a contractbillingscheduleentry that can be requested. */
export type ContractbillingscheduleentryField =
  keyof ContractbillingscheduleentryFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTBILLINGSCHEDULEENTRY`. */
export interface ContractbillingscheduleentryRows extends DataAttributes {
  CONTRACTBILLINGSCHEDULEENTRY?: ContractbillingscheduleentryRecord[];
}

/** An entry of a billing schedule. Declared in 3.0/contracts.dtd. */
export interface ContractbillingscheduleentryFields {
  /** Schedule entry key. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Scheduled billing date. `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
  /** Amount. `NUMBER`. */
  AMOUNT?: DecimalText | null;
  /** Service period start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SERVICEPERIODSTARTDATE?: IsoDate | null;
  /** Service period end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SERVICEPERIODENDDATE?: IsoDate | null;
  /** Billed. `FLAG`, sent as T or F. */
  POSTED?: boolean | null;
  /** Status. */
  STATE?: "Open" | "Terminated" | "Posted" | "On hold" | (string & {}) | null;
  /** Schedule key. `INTEGER`. */
  SCHEDULEKEY?: IntegerText | null;
  /** Schedule type. */
  TYPE?: "Billing" | (string & {}) | null;
  /** Scheduled operation key. `INTEGER`. */
  SCHOPKEY?: IntegerText | null;
  /** Base amount. `NUMBER`. */
  BASEAMOUNT?: DecimalText | null;
  /** Posted base amount. `NUMBER`. */
  POSTEDBASEAMOUNT?: DecimalText | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Posted exchange rate. `NUMBER`. */
  POSTEDEXCHANGE_RATE?: DecimalText | null;
  /** Actual posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALPOSTINGDATE?: IsoDate | null;
  /** Possible to post. `BOOLEAN`. */
  POSTABLE?: boolean | null;
  /** Historical. `BOOLEAN`. */
  HISTORICAL?: boolean | null;
  /** Computation memo. */
  COMPUTATIONMEMO?: string;
  /** Approved hours. `NUMBER`. */
  APPROVEDHOURS?: DecimalText | null;
  /** Source hours. `NUMBER`. */
  SOURCEQTY?: DecimalText | null;
  /** Linked billing schedule entry key. `INTEGER`. */
  BILLSCHEDULEENTRYKEY?: IntegerText | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ContractbillingscheduleentryRelations {
  CONTRACTBILLINGSCHEDULE: ContractbillingscheduleRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractbillingscheduleentryRecord
  extends
    ContractbillingscheduleentryFields,
    OpenValues,
    Related<
      ContractbillingscheduleentryFields,
      ContractbillingscheduleentryRelations
    > {}

export const contractbillingscheduleentryRecord: Shape<ContractbillingscheduleentryRecord> =
  {
    element: "CONTRACTBILLINGSCHEDULEENTRY",
    content: `(RECORDNO? & POSTINGDATE? & AMOUNT? & SERVICEPERIODSTARTDATE? & SERVICEPERIODENDDATE? &
    POSTED? & STATE? & SCHEDULEKEY? & TYPE? & SCHOPKEY? & BASEAMOUNT? & POSTEDBASEAMOUNT? &
    EXCHANGE_RATE? & POSTEDEXCHANGE_RATE? & ACTUALPOSTINGDATE? & POSTABLE? & HISTORICAL? &
    COMPUTATIONMEMO? & APPROVEDHOURS? & SOURCEQTY? & BILLSCHEDULEENTRYKEY? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      POSTINGDATE: "DATE_MDY",
      AMOUNT: "NUMBER",
      SERVICEPERIODSTARTDATE: "DATE_MDY",
      SERVICEPERIODENDDATE: "DATE_MDY",
      POSTED: "FLAG",
      STATE: "ENUM",
      SCHEDULEKEY: "INTEGER",
      TYPE: "ENUM",
      SCHOPKEY: "INTEGER",
      BASEAMOUNT: "NUMBER",
      POSTEDBASEAMOUNT: "NUMBER",
      EXCHANGE_RATE: "NUMBER",
      POSTEDEXCHANGE_RATE: "NUMBER",
      ACTUALPOSTINGDATE: "DATE_MDY",
      POSTABLE: "BOOLEAN",
      HISTORICAL: "BOOLEAN",
      APPROVEDHOURS: "NUMBER",
      SOURCEQTY: "NUMBER",
      BILLSCHEDULEENTRYKEY: "INTEGER",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => contractbillingscheduleentryPaths,
    answer: true,
  };

export const contractbillingscheduleentryPaths: Paths = {
  types: {
    BOOLEAN: "POSTABLE HISTORICAL",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "POSTINGDATE SERVICEPERIODSTARTDATE SERVICEPERIODENDDATE ACTUALPOSTINGDATE",
    FLAG: "POSTED",
  },
  to: { CONTRACTBILLINGSCHEDULE: () => contractbillingschedulePaths },
};
