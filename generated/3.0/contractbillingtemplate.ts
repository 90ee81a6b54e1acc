// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 468162733d109f9a
import type {
  Completed,
  Decimal,
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
import {
  type ContractbillingtemplateentryRecord,
  contractbillingtemplateentryRecord,
} from "./contractbillingtemplateentry.js";
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

/** A template for billing schedules. Declared in 3.0/contracts.dtd. */
export interface CreateContractbillingtemplate {
  /** Name. */
  NAME: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Template type. "Predefined percentages" unless given. */
  METHOD?:
    | "Predefined percentages"
    | "Project percent complete"
    | "Task percent complete"
    | null;
  /** Based on. "Estimated hours" unless given. */
  SOURCE?: string;
  CONTRACTBILLINGTEMPLATEENTRIES?: readonly CreateContractbillingtemplateentry[];
}

/** `Intacct contractbillingtemplate CREATE Request` */
export const createContractbillingtemplate: FunctionProfile<
  CreateContractbillingtemplate,
  ContractbillingtemplateData
> = {
  name: "Intacct contractbillingtemplate CREATE Request",
  version: "3.0",
  within: "create",
  element: "CONTRACTBILLINGTEMPLATE",
  content:
    "(NAME & DESCRIPTION? & STATUS? & METHOD? & SOURCE? & CONTRACTBILLINGTEMPLATEENTRIES?)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    METHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Predefined percentages",
        "Project percent complete",
        "Task percent complete",
      ],
    },
    CONTRACTBILLINGTEMPLATEENTRIES: () => createContractbillingtemplateentries,
  },
  response: () => getContractbillingtemplateResponse,
};

/** A template for billing schedules. Declared in 3.0/contracts.dtd. */
export type UpdateContractbillingtemplate =
  UpdateContractbillingtemplateFields &
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

interface UpdateContractbillingtemplateFields {
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Template type. "Predefined percentages" unless given. */
  METHOD?:
    | "Predefined percentages"
    | "Project percent complete"
    | "Task percent complete"
    | null;
  /** Based on. "Estimated hours" unless given. */
  SOURCE?: string;
  CONTRACTBILLINGTEMPLATEENTRIES?: readonly UpdateContractbillingtemplateentry[];
}

/** `Intacct contractbillingtemplate UPDATE Request` */
export const updateContractbillingtemplate: FunctionProfile<
  UpdateContractbillingtemplate,
  ContractbillingtemplateData
> = {
  name: "Intacct contractbillingtemplate UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CONTRACTBILLINGTEMPLATE",
  content: `((RECORDNO || NAME) & DESCRIPTION? & STATUS? & METHOD? & SOURCE? &
    CONTRACTBILLINGTEMPLATEENTRIES?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    METHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Predefined percentages",
        "Project percent complete",
        "Task percent complete",
      ],
    },
    CONTRACTBILLINGTEMPLATEENTRIES: () => updateContractbillingtemplateentries,
  },
  response: () => getContractbillingtemplateResponse,
};

/** The input of Intacct contractbillingtemplate DELETE. */
export type DeleteContractbillingtemplate = Delete;

/** `Intacct contractbillingtemplate DELETE Request` */
export const deleteContractbillingtemplate: FunctionProfile<
  DeleteContractbillingtemplate,
  Completed
> = {
  name: "Intacct contractbillingtemplate DELETE Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGTEMPLATE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct contractbillingtemplate GET. */
export type GetContractbillingtemplate = Read<
  ContractbillingtemplateField | "*"
>;

/** `Intacct contractbillingtemplate GET Request` */
export const getContractbillingtemplate: FunctionProfile<
  GetContractbillingtemplate,
  ContractbillingtemplateData
> = {
  name: "Intacct contractbillingtemplate GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGTEMPLATE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractbillingtemplateResponse,
};

/** The input of Intacct contractbillingtemplate readByName GET. */
export type ReadByNameContractbillingtemplate = ReadByName<
  ContractbillingtemplateField | "*"
>;

/** `Intacct contractbillingtemplate readByName GET Request` */
export const readByNameContractbillingtemplate: FunctionProfile<
  ReadByNameContractbillingtemplate,
  ContractbillingtemplateData
> = {
  name: "Intacct contractbillingtemplate readByName GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGTEMPLATE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameContractbillingtemplateResponse,
};

/** The input of Intacct contractbillingtemplate readByQuery QUERY. */
export type ReadByQueryContractbillingtemplate = ReadByQuery<
  ContractbillingtemplateField | "*"
>;

/** `Intacct contractbillingtemplate readByQuery QUERY Request` */
export const readByQueryContractbillingtemplate: FunctionProfile<
  ReadByQueryContractbillingtemplate,
  ContractbillingtemplateData
> = {
  name: "Intacct contractbillingtemplate readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGTEMPLATE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractbillingtemplateResponse,
};

/** The input of Intacct contractbillingtemplate QUERY. */
export type QueryContractbillingtemplate = QueryInput;

/** `Intacct contractbillingtemplate QUERY Request` */
export const queryContractbillingtemplate: QueryProfile<ContractbillingtemplateRecord> =
  {
    name: "Intacct contractbillingtemplate QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTBILLINGTEMPLATE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractbillingtemplateResponse,
  };

/** The input of Intacct contractbillingtemplate LOOKUP. */
export type LookupContractbillingtemplate = Lookup;

/** `Intacct contractbillingtemplate LOOKUP Request` */
export const lookupContractbillingtemplate: FunctionProfile<
  LookupContractbillingtemplate,
  TypeData
> = {
  name: "Intacct contractbillingtemplate LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTBILLINGTEMPLATE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractbillingtemplateResponse,
};

/** `Intacct contractbillingtemplate GET Response` */
export const getContractbillingtemplateResponse: Profile<ContractbillingtemplateData> =
  {
    name: "Intacct contractbillingtemplate GET Response",
    version: "3.0",
    element: "data",
    content: "(contractbillingtemplate*)",
    types: { contractbillingtemplate: () => contractbillingtemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractbillingtemplate readByName GET Response` */
export const readByNameContractbillingtemplateResponse: Profile<ContractbillingtemplateData> =
  {
    name: "Intacct contractbillingtemplate readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(contractbillingtemplate*)",
    types: { contractbillingtemplate: () => contractbillingtemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractbillingtemplate readByQuery QUERY Response` */
export const readByQueryContractbillingtemplateResponse: Profile<ContractbillingtemplateData> =
  {
    name: "Intacct contractbillingtemplate readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractbillingtemplate*)",
    types: { contractbillingtemplate: () => contractbillingtemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractbillingtemplate QUERY Response` */
export const queryContractbillingtemplateResponse: Profile<ContractbillingtemplateRows> =
  {
    name: "Intacct contractbillingtemplate QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTBILLINGTEMPLATE*)",
    types: { CONTRACTBILLINGTEMPLATE: () => contractbillingtemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractbillingtemplate LOOKUP Response` */
export const lookupContractbillingtemplateResponse: Profile<TypeData> = {
  name: "Intacct contractbillingtemplate LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractbillingtemplate`. */
export interface ContractbillingtemplateData extends DataAttributes {
  contractbillingtemplate?: ContractbillingtemplateRecord[];
}

/** The fields of a contractbillingtemplate that can be requested. */
export type ContractbillingtemplateField =
  keyof ContractbillingtemplateFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTBILLINGTEMPLATE`. */
export interface ContractbillingtemplateRows extends DataAttributes {
  CONTRACTBILLINGTEMPLATE?: ContractbillingtemplateRecord[];
}

export const createContractbillingtemplateentries: Shape<
  readonly CreateContractbillingtemplateentry[]
> = {
  element: "CONTRACTBILLINGTEMPLATEENTRIES",
  content: "(CONTRACTBILLINGTEMPLATEENTRY*)",
  types: {
    CONTRACTBILLINGTEMPLATEENTRY: () => createContractbillingtemplateentry,
  },
};

/** An entry of a billing template. Declared in 3.0/contracts.dtd. */
export interface CreateContractbillingtemplateentry {
  /** No. of months offset. `INTEGER`. */
  PERIODOFFSET: Integer;
  /** Percent to bill. `NUMBER`. */
  PERCENTBILLED: Decimal;
}

export const createContractbillingtemplateentry: Shape<CreateContractbillingtemplateentry> =
  {
    element: "CONTRACTBILLINGTEMPLATEENTRY",
    content: "(PERIODOFFSET & PERCENTBILLED)",
    source: "documented",
    types: { PERIODOFFSET: "INTEGER", PERCENTBILLED: "NUMBER" },
  };

export const updateContractbillingtemplateentries: Shape<
  readonly UpdateContractbillingtemplateentry[]
> = {
  element: "CONTRACTBILLINGTEMPLATEENTRIES",
  content: "(CONTRACTBILLINGTEMPLATEENTRY*)",
  types: {
    CONTRACTBILLINGTEMPLATEENTRY: () => updateContractbillingtemplateentry,
  },
};

/** An entry of a billing template. Declared in 3.0/contracts.dtd. */
export interface UpdateContractbillingtemplateentry {
  /** No. of months offset. `INTEGER`. */
  PERIODOFFSET?: Integer | null;
  /** Percent to bill. `NUMBER`. */
  PERCENTBILLED?: Decimal | null;
}

export const updateContractbillingtemplateentry: Shape<UpdateContractbillingtemplateentry> =
  {
    element: "CONTRACTBILLINGTEMPLATEENTRY",
    content: "(PERIODOFFSET? & PERCENTBILLED?)",
    source: "documented",
    wants: ["PERIODOFFSET", "PERCENTBILLED"],
    types: { PERIODOFFSET: "INTEGER", PERCENTBILLED: "NUMBER" },
  };

/** A template for billing schedules. Declared in 3.0/contracts.dtd. */
export interface ContractbillingtemplateFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Template type. "Predefined percentages" unless given. */
  METHOD?:
    | "Predefined percentages"
    | "Project percent complete"
    | "Task percent complete"
    | (string & {})
    | null;
  /** Based on. "Estimated hours" unless given. */
  SOURCE?:
    | "Estimated hours"
    | "Observed % completed"
    | "Budgeted hours"
    | "Planned hours"
    | (string & {})
    | null;
  CONTRACTBILLINGTEMPLATEENTRIES?: ContractbillingtemplateentryRecord[];
  /** Step billing. `BOOLEAN`. */
  STEPTEMPLATE?: boolean | null;
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
export interface ContractbillingtemplateRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractbillingtemplateRecord
  extends
    ContractbillingtemplateFields,
    OpenValues,
    Related<ContractbillingtemplateFields, ContractbillingtemplateRelations> {}

export const contractbillingtemplateRecord: Shape<ContractbillingtemplateRecord> =
  {
    element: "CONTRACTBILLINGTEMPLATE",
    content: `(RECORDNO? & NAME? & DESCRIPTION? & STATUS? & METHOD? & SOURCE? &
    CONTRACTBILLINGTEMPLATEENTRIES? & STEPTEMPLATE? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      STATUS: "ENUM",
      METHOD: "ENUM",
      SOURCE: "ENUM",
      CONTRACTBILLINGTEMPLATEENTRIES: () =>
        contractbillingtemplateentriesRecord,
      STEPTEMPLATE: "BOOLEAN",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => contractbillingtemplatePaths,
    answer: true,
  };

export const contractbillingtemplatePaths: Paths = {
  types: { BOOLEAN: "STEPTEMPLATE", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const contractbillingtemplateentriesRecord: Shape<
  ContractbillingtemplateentryRecord[]
> = {
  element: "CONTRACTBILLINGTEMPLATEENTRIES",
  content: "(CONTRACTBILLINGTEMPLATEENTRY*)",
  types: {
    CONTRACTBILLINGTEMPLATEENTRY: () => contractbillingtemplateentryRecord,
  },
  answer: true,
};
