// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum cbdab441df5687df
import type {
  Completed,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A template for expense schedules. Declared in 3.0/contracts.dtd. */
export interface CreateContractexpensetemplate {
  /** Name. */
  NAME: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Amortization method. "Straight line" unless given. */
  METHOD?: "Straight line" | "Daily rate" | "Predefined percentages" | null;
  /** Default posting type. "Manual" unless given. */
  POSTINGTYPE?: "Automatic" | "Manual" | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  CONTRACTEXPENSETEMPLATEENTRIES?: readonly [
    Contractexpensetemplateentry,
    ...Contractexpensetemplateentry[],
  ];
}

/** `Intacct contractexpensetemplate CREATE Request` */
export const createContractexpensetemplate: FunctionProfile<
  CreateContractexpensetemplate,
  ContractexpensetemplateData
> = {
  name: "Intacct contractexpensetemplate CREATE Request",
  version: "3.0",
  within: "create",
  element: "CONTRACTEXPENSETEMPLATE",
  content:
    "(NAME & DESCRIPTION? & METHOD? & POSTINGTYPE? & STATUS? & CONTRACTEXPENSETEMPLATEENTRIES?)",
  source: "documented",
  types: {
    METHOD: {
      name: "STRING",
      base: "enum",
      values: ["Straight line", "Daily rate", "Predefined percentages"],
    },
    POSTINGTYPE: {
      name: "STRING",
      base: "enum",
      values: ["Automatic", "Manual"],
    },
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    CONTRACTEXPENSETEMPLATEENTRIES: () => createContractexpensetemplateentries,
  },
  response: () => getContractexpensetemplateResponse,
};

/** A template for expense schedules. Declared in 3.0/contracts.dtd. */
export type UpdateContractexpensetemplate =
  UpdateContractexpensetemplateFields &
    (
      | {
          /** Record number. `INTEGER`. */
          RECORDNO: Integer;
          /** Name. */
          NAME?: string;
        }
      | {
          RECORDNO?: never;
          /** Name. */
          NAME: string;
        }
    );

interface UpdateContractexpensetemplateFields {
  /** Description. */
  DESCRIPTION?: string;
  /** Amortization method. "Straight line" unless given. */
  METHOD?: "Straight line" | "Daily rate" | "Predefined percentages" | null;
  /** Default posting type. "Manual" unless given. */
  POSTINGTYPE?: "Automatic" | "Manual" | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  CONTRACTEXPENSETEMPLATEENTRIES?: readonly [
    UpdateContractexpensetemplateentry,
    ...UpdateContractexpensetemplateentry[],
  ];
}

/** `Intacct contractexpensetemplate UPDATE Request` */
export const updateContractexpensetemplate: FunctionProfile<
  UpdateContractexpensetemplate,
  ContractexpensetemplateData
> = {
  name: "Intacct contractexpensetemplate UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CONTRACTEXPENSETEMPLATE",
  content: `((RECORDNO || NAME) & DESCRIPTION? & METHOD? & POSTINGTYPE? & STATUS? &
    CONTRACTEXPENSETEMPLATEENTRIES?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    METHOD: {
      name: "STRING",
      base: "enum",
      values: ["Straight line", "Daily rate", "Predefined percentages"],
    },
    POSTINGTYPE: {
      name: "STRING",
      base: "enum",
      values: ["Automatic", "Manual"],
    },
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    CONTRACTEXPENSETEMPLATEENTRIES: () => updateContractexpensetemplateentries,
  },
  response: () => getContractexpensetemplateResponse,
};

/** The input of Intacct contractexpensetemplate DELETE. */
export type DeleteContractexpensetemplate = Delete;

/** `Intacct contractexpensetemplate DELETE Request` */
export const deleteContractexpensetemplate: FunctionProfile<
  DeleteContractexpensetemplate,
  Completed
> = {
  name: "Intacct contractexpensetemplate DELETE Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSETEMPLATE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct contractexpensetemplate GET. */
export type GetContractexpensetemplate = Read<
  ContractexpensetemplateField | "*"
>;

/** `Intacct contractexpensetemplate GET Request` */
export const getContractexpensetemplate: FunctionProfile<
  GetContractexpensetemplate,
  ContractexpensetemplateData
> = {
  name: "Intacct contractexpensetemplate GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSETEMPLATE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractexpensetemplateResponse,
};

/** The input of Intacct contractexpensetemplate readByName GET. */
export type ReadByNameContractexpensetemplate = ReadByName<
  ContractexpensetemplateField | "*"
>;

/** `Intacct contractexpensetemplate readByName GET Request` */
export const readByNameContractexpensetemplate: FunctionProfile<
  ReadByNameContractexpensetemplate,
  ContractexpensetemplateData
> = {
  name: "Intacct contractexpensetemplate readByName GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSETEMPLATE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameContractexpensetemplateResponse,
};

/** The input of Intacct contractexpensetemplate readByQuery QUERY. */
export type ReadByQueryContractexpensetemplate = ReadByQuery<
  ContractexpensetemplateField | "*"
>;

/** `Intacct contractexpensetemplate readByQuery QUERY Request` */
export const readByQueryContractexpensetemplate: FunctionProfile<
  ReadByQueryContractexpensetemplate,
  ContractexpensetemplateData
> = {
  name: "Intacct contractexpensetemplate readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSETEMPLATE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractexpensetemplateResponse,
};

/** The input of Intacct contractexpensetemplate QUERY. */
export type QueryContractexpensetemplate = QueryInput;

/** `Intacct contractexpensetemplate QUERY Request` */
export const queryContractexpensetemplate: QueryProfile<ContractexpensetemplateRecord> =
  {
    name: "Intacct contractexpensetemplate QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTEXPENSETEMPLATE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractexpensetemplateResponse,
  };

/** The input of Intacct contractexpensetemplate LOOKUP. */
export type LookupContractexpensetemplate = Lookup;

/** `Intacct contractexpensetemplate LOOKUP Request` */
export const lookupContractexpensetemplate: FunctionProfile<
  LookupContractexpensetemplate,
  TypeData
> = {
  name: "Intacct contractexpensetemplate LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTEXPENSETEMPLATE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractexpensetemplateResponse,
};

/** `Intacct contractexpensetemplate GET Response` */
export const getContractexpensetemplateResponse: Profile<ContractexpensetemplateData> =
  {
    name: "Intacct contractexpensetemplate GET Response",
    version: "3.0",
    element: "data",
    content: "(contractexpensetemplate*)",
    types: { contractexpensetemplate: () => contractexpensetemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractexpensetemplate readByName GET Response` */
export const readByNameContractexpensetemplateResponse: Profile<ContractexpensetemplateData> =
  {
    name: "Intacct contractexpensetemplate readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(contractexpensetemplate*)",
    types: { contractexpensetemplate: () => contractexpensetemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractexpensetemplate readByQuery QUERY Response` */
export const readByQueryContractexpensetemplateResponse: Profile<ContractexpensetemplateData> =
  {
    name: "Intacct contractexpensetemplate readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractexpensetemplate*)",
    types: { contractexpensetemplate: () => contractexpensetemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractexpensetemplate QUERY Response` */
export const queryContractexpensetemplateResponse: Profile<ContractexpensetemplateRows> =
  {
    name: "Intacct contractexpensetemplate QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTEXPENSETEMPLATE*)",
    types: { CONTRACTEXPENSETEMPLATE: () => contractexpensetemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractexpensetemplate LOOKUP Response` */
export const lookupContractexpensetemplateResponse: Profile<TypeData> = {
  name: "Intacct contractexpensetemplate LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractexpensetemplate`. */
export interface ContractexpensetemplateData extends DataAttributes {
  contractexpensetemplate?: ContractexpensetemplateRecord[];
}

/** The fields of a contractexpensetemplate that can be requested. */
export type ContractexpensetemplateField =
  keyof ContractexpensetemplateFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTEXPENSETEMPLATE`. */
export interface ContractexpensetemplateRows extends DataAttributes {
  CONTRACTEXPENSETEMPLATE?: ContractexpensetemplateRecord[];
}

/** How much is recognized, so many periods on. Declared in 3.0/contracts.dtd. */
export interface Contractexpensetemplateentry {
  /** No. of months offset. `INTEGER`. */
  PERIODOFFSET?: Integer | null;
  /** `NUMBER`. */
  PERIODPERCENT?: Decimal | null;
}

export const contractexpensetemplateentry: Shape<Contractexpensetemplateentry> =
  {
    element: "CONTRACTEXPENSETEMPLATEENTRY",
    content: "(PERIODOFFSET? & PERIODPERCENT?)",
    source: "documented",
    types: { PERIODOFFSET: "INTEGER", PERIODPERCENT: "NUMBER" },
  };

export const createContractexpensetemplateentries: Shape<
  readonly [Contractexpensetemplateentry, ...Contractexpensetemplateentry[]]
> = {
  element: "CONTRACTEXPENSETEMPLATEENTRIES",
  content: "(CONTRACTEXPENSETEMPLATEENTRY+)",
  types: { CONTRACTEXPENSETEMPLATEENTRY: () => contractexpensetemplateentry },
};

export const updateContractexpensetemplateentries: Shape<
  readonly [
    UpdateContractexpensetemplateentry,
    ...UpdateContractexpensetemplateentry[],
  ]
> = {
  element: "CONTRACTEXPENSETEMPLATEENTRIES",
  content: "(CONTRACTEXPENSETEMPLATEENTRY+)",
  types: {
    CONTRACTEXPENSETEMPLATEENTRY: () => updateContractexpensetemplateentry,
  },
};

/** How much is recognized, so many periods on. Declared in 3.0/contracts.dtd. */
export interface UpdateContractexpensetemplateentry {
  /** No. of months offset. `INTEGER`. */
  PERIODOFFSET?: Integer | null;
  /** `NUMBER`. */
  PERIODPERCENT?: Decimal | null;
}

export const updateContractexpensetemplateentry: Shape<UpdateContractexpensetemplateentry> =
  {
    element: "CONTRACTEXPENSETEMPLATEENTRY",
    content: "(PERIODOFFSET? & PERIODPERCENT?)",
    source: "documented",
    types: { PERIODOFFSET: "INTEGER", PERIODPERCENT: "NUMBER" },
  };

/** A template for expense schedules. Declared in 3.0/contracts.dtd. */
export interface ContractexpensetemplateFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Amortization method. "Straight line" unless given. */
  METHOD?:
    | "Straight line"
    | "Daily rate"
    | "Predefined percentages"
    | (string & {})
    | null;
  /** Default posting type. "Manual" unless given. */
  POSTINGTYPE?: "Automatic" | "Manual" | (string & {}) | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  CONTRACTEXPENSETEMPLATEENTRIES?: ContractexpensetemplateentryRecord[];
  /** Amortization schedule period. */
  SCHEDULEPERIOD?:
    | "Monthly"
    | "Quarterly"
    | "Semi-annually"
    | "Annually"
    | (string & {})
    | null;
  /** Posting day. `INTEGER`. */
  POSTINGDAY?: IntegerText | null;
  /** System. */
  SYSTEM?: "true" | "false" | (string & {}) | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ContractexpensetemplateRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractexpensetemplateRecord
  extends
    ContractexpensetemplateFields,
    OpenValues,
    Related<ContractexpensetemplateFields, ContractexpensetemplateRelations> {}

export const contractexpensetemplateRecord: Shape<ContractexpensetemplateRecord> =
  {
    element: "CONTRACTEXPENSETEMPLATE",
    content: `(RECORDNO? & NAME? & DESCRIPTION? & METHOD? & POSTINGTYPE? & STATUS? &
    CONTRACTEXPENSETEMPLATEENTRIES? & SCHEDULEPERIOD? & POSTINGDAY? & SYSTEM? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      METHOD: "ENUM",
      POSTINGTYPE: "ENUM",
      STATUS: "ENUM",
      CONTRACTEXPENSETEMPLATEENTRIES: () =>
        contractexpensetemplateentriesRecord,
      SCHEDULEPERIOD: "ENUM",
      POSTINGDAY: "INTEGER",
      SYSTEM: "ENUM",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => contractexpensetemplatePaths,
    answer: true,
  };

export const contractexpensetemplatePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const contractexpensetemplateentriesRecord: Shape<
  ContractexpensetemplateentryRecord[]
> = {
  element: "CONTRACTEXPENSETEMPLATEENTRIES",
  content: "(CONTRACTEXPENSETEMPLATEENTRY*)",
  types: {
    CONTRACTEXPENSETEMPLATEENTRY: () => contractexpensetemplateentryRecord,
  },
  answer: true,
};

/** How much is recognized, so many periods on. Declared in 3.0/contracts.dtd. */
export interface ContractexpensetemplateentryRecord extends OpenValues {
  /** No. of months offset. `INTEGER`. */
  PERIODOFFSET?: IntegerText | null;
  /** `NUMBER`. */
  PERIODPERCENT?: DecimalText | null;
}

export const contractexpensetemplateentryRecord: Shape<ContractexpensetemplateentryRecord> =
  {
    element: "CONTRACTEXPENSETEMPLATEENTRY",
    content: "(PERIODOFFSET? & PERIODPERCENT? & #ANY*)",
    types: { PERIODOFFSET: "INTEGER", PERIODPERCENT: "NUMBER" },
    answer: true,
  };
