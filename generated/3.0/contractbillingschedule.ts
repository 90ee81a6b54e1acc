// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd, 3.0/records/contracts.dtd; do not edit. Checksum 66719b680900b16b
import type {
  Decimal,
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
import { type ContractRecord, contractPaths } from "./contract.js";
import {
  type ContractbillingscheduleentryRecord,
  contractbillingscheduleentryRecord,
} from "./contractbillingscheduleentry.js";
import {
  type ContractdetailRecord,
  contractdetailPaths,
} from "./contractdetail.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** When a contract line is billed. Declared in 3.0/contracts.dtd. */
export interface UpdateContractbillingschedule {
  /** Record number. */
  RECORDNO: string;
  CONTRACTBILLINGSCHEDULEENTRIES?: readonly [
    UpdateContractbillingscheduleentry,
    ...UpdateContractbillingscheduleentry[],
  ];
}

/** `Intacct contractbillingschedule UPDATE Request` */
export const updateContractbillingschedule: FunctionProfile<
  UpdateContractbillingschedule,
  ContractbillingscheduleData
> = {
  name: "Intacct contractbillingschedule UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CONTRACTBILLINGSCHEDULE",
  content: "(RECORDNO & CONTRACTBILLINGSCHEDULEENTRIES?)",
  source: "documented",
  wants: ["CONTRACTBILLINGSCHEDULEENTRIES"],
  types: {
    CONTRACTBILLINGSCHEDULEENTRIES: () => updateContractbillingscheduleentries,
  },
  response: () => getContractbillingscheduleResponse,
};

/** The input of Intacct contractbillingschedule GET. */
export type GetContractbillingschedule = Read<
  ContractbillingscheduleField | "*"
>;

/** `Intacct contractbillingschedule GET Request` */
export const getContractbillingschedule: FunctionProfile<
  GetContractbillingschedule,
  ContractbillingscheduleData
> = {
  name: "Intacct contractbillingschedule GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGSCHEDULE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractbillingscheduleResponse,
};

/** The input of Intacct contractbillingschedule readByQuery QUERY. */
export type ReadByQueryContractbillingschedule = ReadByQuery<
  ContractbillingscheduleField | "*"
>;

/** `Intacct contractbillingschedule readByQuery QUERY Request` */
export const readByQueryContractbillingschedule: FunctionProfile<
  ReadByQueryContractbillingschedule,
  ContractbillingscheduleData
> = {
  name: "Intacct contractbillingschedule readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGSCHEDULE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractbillingscheduleResponse,
};

/** The input of Intacct contractbillingschedule QUERY. */
export type QueryContractbillingschedule = QueryInput;

/** `Intacct contractbillingschedule QUERY Request` */
export const queryContractbillingschedule: QueryProfile<ContractbillingscheduleRecord> =
  {
    name: "Intacct contractbillingschedule QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTBILLINGSCHEDULE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractbillingscheduleResponse,
  };

/** The input of Intacct contractbillingschedule LOOKUP. */
export type LookupContractbillingschedule = Lookup;

/** `Intacct contractbillingschedule LOOKUP Request` */
export const lookupContractbillingschedule: FunctionProfile<
  LookupContractbillingschedule,
  TypeData
> = {
  name: "Intacct contractbillingschedule LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGSCHEDULE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractbillingscheduleResponse,
};

/** `Intacct contractbillingschedule GET Response` */
export const getContractbillingscheduleResponse: Profile<ContractbillingscheduleData> =
  {
    name: "Intacct contractbillingschedule GET Response",
    version: "3.0",
    element: "data",
    content: "(contractbillingschedule*)",
    types: { contractbillingschedule: () => contractbillingscheduleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractbillingschedule readByQuery QUERY Response` */
export const readByQueryContractbillingscheduleResponse: Profile<ContractbillingscheduleData> =
  {
    name: "Intacct contractbillingschedule readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractbillingschedule*)",
    types: { contractbillingschedule: () => contractbillingscheduleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractbillingschedule QUERY Response` */
export const queryContractbillingscheduleResponse: Profile<ContractbillingscheduleRows> =
  {
    name: "Intacct contractbillingschedule QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTBILLINGSCHEDULE*)",
    types: { CONTRACTBILLINGSCHEDULE: () => contractbillingscheduleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractbillingschedule LOOKUP Response` */
export const lookupContractbillingscheduleResponse: Profile<TypeData> = {
  name: "Intacct contractbillingschedule LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractbillingschedule`. */
export interface ContractbillingscheduleData extends DataAttributes {
  contractbillingschedule?: ContractbillingscheduleRecord[];
}

/** The fields of a contractbillingschedule that can be requested. */
export type ContractbillingscheduleField =
  keyof ContractbillingscheduleFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTBILLINGSCHEDULE`. */
export interface ContractbillingscheduleRows extends DataAttributes {
  CONTRACTBILLINGSCHEDULE?: ContractbillingscheduleRecord[];
}

export const updateContractbillingscheduleentries: Shape<
  readonly [
    UpdateContractbillingscheduleentry,
    ...UpdateContractbillingscheduleentry[],
  ]
> = {
  element: "CONTRACTBILLINGSCHEDULEENTRIES",
  content: "(CONTRACTBILLINGSCHEDULEENTRY+)",
  types: {
    CONTRACTBILLINGSCHEDULEENTRY: () => updateContractbillingscheduleentry,
  },
};

/** An entry of a billing schedule. Declared in 3.0/contracts.dtd. */
export interface UpdateContractbillingscheduleentry {
  /** Schedule entry key. */
  RECORDNO: string;
  /** Scheduled billing date. */
  POSTINGDATE?: string;
  /** Amount. `MONEY`. */
  AMOUNT?: Decimal | null;
  /** Service period start date. */
  SERVICEPERIODSTARTDATE?: string;
  /** Service period end date. */
  SERVICEPERIODENDDATE?: string;
}

export const updateContractbillingscheduleentry: Shape<UpdateContractbillingscheduleentry> =
  {
    element: "CONTRACTBILLINGSCHEDULEENTRY",
    content:
      "(RECORDNO & POSTINGDATE? & AMOUNT? & SERVICEPERIODSTARTDATE? & SERVICEPERIODENDDATE?)",
    source: "documented",
    types: { AMOUNT: "MONEY" },
  };

/** When a contract line is billed. Declared in 3.0/contracts.dtd. */
export interface ContractbillingscheduleFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CONTRACTBILLINGSCHEDULEENTRIES?: ContractbillingscheduleentryRecord[];
  /** Schedule status. */
  STATE?:
    | "Draft"
    | "In progress"
    | "On hold"
    | "Completed"
    | "Terminated"
    | "Estimate revalued"
    | "Renewal forecast"
    | (string & {})
    | null;
  /** Contract. */
  CONTRACTID?: string;
  /** Contract line no. `INTEGER`. */
  LINENO?: IntegerText | null;
  /** Schedule type. */
  TYPE?: "Billing" | (string & {}) | null;
  /** Contract key. `INTEGER`. */
  CONTRACTKEY?: IntegerText | null;
  /** Contract detail key. `INTEGER`. */
  CONTRACTDETAILKEY?: IntegerText | null;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Billing template key. `INTEGER`. */
  TEMPLATEKEY?: IntegerText | null;
  /** Cancellation date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CANCELDATE?: IsoDate | null;
  /** Hold date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGHOLDDATE?: IsoDate | null;
  /** Resume date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLINGRESUMEDATE?: IsoDate | null;
  /** Contract line GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CNDETAILGLPOSTINGDATE?: IsoDate | null;
  /** Estimate revaluation date. `DATE_MDY`, sent as mm/dd/yyyy. */
  COMPLETEDATE?: IsoDate | null;
  /** Committed quantity. `NUMBER`. */
  QUANTITY?: DecimalText | null;
  /** Total unused quantity. `NUMBER`. */
  TOTALUNUSEDCOMMITTEDQUANTITY?: DecimalText | null;
  /** Total billed quantity. `NUMBER`. */
  TOTALBILLEDCOMMITTEDQUANTITY?: DecimalText | null;
  /** Total used quantity. `NUMBER`. */
  TOTALUSEDCOMMITTEDQUANTITY?: DecimalText | null;
  CONTRACTDETAIL?: ContractbillingscheduleContractdetailRecord;
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
export interface ContractbillingscheduleRelations {
  CONTRACT: ContractRecord;
  CONTRACTDETAIL: ContractdetailRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractbillingscheduleRecord
  extends
    ContractbillingscheduleFields,
    OpenValues,
    Related<ContractbillingscheduleFields, ContractbillingscheduleRelations> {}

export const contractbillingscheduleRecord: Shape<ContractbillingscheduleRecord> =
  {
    element: "CONTRACTBILLINGSCHEDULE",
    content: `(RECORDNO? & CONTRACTBILLINGSCHEDULEENTRIES? & STATE? & CONTRACTID? & LINENO? & TYPE? &
    CONTRACTKEY? & CONTRACTDETAILKEY? & BEGINDATE? & ENDDATE? & TEMPLATEKEY? & CANCELDATE? &
    BILLINGHOLDDATE? & BILLINGRESUMEDATE? & CNDETAILGLPOSTINGDATE? & COMPLETEDATE? & QUANTITY? &
    TOTALUNUSEDCOMMITTEDQUANTITY? & TOTALBILLEDCOMMITTEDQUANTITY? & TOTALUSEDCOMMITTEDQUANTITY? &
    CONTRACTDETAIL? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      CONTRACTBILLINGSCHEDULEENTRIES: () =>
        contractbillingscheduleentriesRecord,
      STATE: "ENUM",
      LINENO: "INTEGER",
      TYPE: "ENUM",
      CONTRACTKEY: "INTEGER",
      CONTRACTDETAILKEY: "INTEGER",
      BEGINDATE: "DATE_MDY",
      ENDDATE: "DATE_MDY",
      TEMPLATEKEY: "INTEGER",
      CANCELDATE: "DATE_MDY",
      BILLINGHOLDDATE: "DATE_MDY",
      BILLINGRESUMEDATE: "DATE_MDY",
      CNDETAILGLPOSTINGDATE: "DATE_MDY",
      COMPLETEDATE: "DATE_MDY",
      QUANTITY: "NUMBER",
      TOTALUNUSEDCOMMITTEDQUANTITY: "NUMBER",
      TOTALBILLEDCOMMITTEDQUANTITY: "NUMBER",
      TOTALUSEDCOMMITTEDQUANTITY: "NUMBER",
      CONTRACTDETAIL: () => contractbillingscheduleContractdetailRecord,
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => contractbillingschedulePaths,
    answer: true,
  };

export const contractbillingschedulePaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "BEGINDATE ENDDATE CANCELDATE BILLINGHOLDDATE BILLINGRESUMEDATE CNDETAILGLPOSTINGDATE COMPLETEDATE",
  },
  to: {
    CONTRACT: () => contractPaths,
    CONTRACTDETAIL: () => contractdetailPaths,
  },
};

export const contractbillingscheduleentriesRecord: Shape<
  ContractbillingscheduleentryRecord[]
> = {
  element: "CONTRACTBILLINGSCHEDULEENTRIES",
  content: "(CONTRACTBILLINGSCHEDULEENTRY*)",
  types: {
    CONTRACTBILLINGSCHEDULEENTRY: () => contractbillingscheduleentryRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/contracts.dtd. */
export interface ContractbillingscheduleContractdetailRecord extends OpenValues {
  /** Billing template. */
  TEMPLATENAME?: string;
}

export const contractbillingscheduleContractdetailRecord: Shape<ContractbillingscheduleContractdetailRecord> =
  {
    element: "CONTRACTDETAIL",
    content: "(TEMPLATENAME? & #ANY*)",
    answer: true,
  };
