// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  Decimal,
  FunctionProfile,
  Integer,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
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

/** A template for billing schedules. Declared in 3.0/contracts.dtd. */
export interface CreateContractbillingtemplate {
  NAME: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
  /** "Predefined percentages" unless given. */
  METHOD?:
    | "Predefined percentages"
    | "Project percent complete"
    | "Task percent complete";
  /** "Estimated hours" unless given. */
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
          /** `INTEGER`. */
          RECORDNO: Integer | null;
          NAME?: string;
        }
      | { RECORDNO?: never; NAME: string }
    );

interface UpdateContractbillingtemplateFields {
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** "Predefined percentages" unless given. */
  METHOD?:
    | "Predefined percentages"
    | "Project percent complete"
    | "Task percent complete"
    | null;
  /** "Estimated hours" unless given. */
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
  nulls: true,
  response: () => getContractbillingtemplateResponse,
};

/** What Intacct contractbillingtemplate DELETE may ask for. */
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

/** What Intacct contractbillingtemplate GET may ask for. */
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

/** What Intacct contractbillingtemplate readByName GET may ask for. */
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

/** What Intacct contractbillingtemplate readByQuery QUERY may ask for. */
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

/** What Intacct contractbillingtemplate QUERY may ask for. */
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

/** What Intacct contractbillingtemplate LOOKUP may ask for. */
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
    alias: { CONTRACTBILLINGTEMPLATE: "contractbillingtemplate" },
    types: { contractbillingtemplate: () => contractbillingtemplateRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractbillingtemplate readByName GET Response` */
export const readByNameContractbillingtemplateResponse: Profile<ContractbillingtemplateData> =
  {
    name: "Intacct contractbillingtemplate readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(contractbillingtemplate*)",
    alias: { CONTRACTBILLINGTEMPLATE: "contractbillingtemplate" },
    types: { contractbillingtemplate: () => contractbillingtemplateRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractbillingtemplate readByQuery QUERY Response` */
export const readByQueryContractbillingtemplateResponse: Profile<ContractbillingtemplateData> =
  {
    name: "Intacct contractbillingtemplate readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractbillingtemplate*)",
    alias: { CONTRACTBILLINGTEMPLATE: "contractbillingtemplate" },
    types: { contractbillingtemplate: () => contractbillingtemplateRecord },
    attributes: dataAttributes,
    nulls: true,
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
    nulls: true,
  };

/** `Intacct contractbillingtemplate LOOKUP Response` */
export const lookupContractbillingtemplateResponse: Profile<TypeData> = {
  name: "Intacct contractbillingtemplate LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contractbillingtemplate` holds. */
export interface ContractbillingtemplateData extends DataAttributes {
  contractbillingtemplate?: ContractbillingtemplateRecord[];
}

/** The fields of a contractbillingtemplate that can be asked for. */
export type ContractbillingtemplateField =
  keyof ContractbillingtemplateFields | `${string}.${string}`;

/** What an answer about `CONTRACTBILLINGTEMPLATE` holds. */
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
  /** `INTEGER`. */
  PERIODOFFSET: Integer;
  /** `NUMBER`. */
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
  nulls: true,
};

/** An entry of a billing template. Declared in 3.0/contracts.dtd. */
export interface UpdateContractbillingtemplateentry {
  /** `INTEGER`. */
  PERIODOFFSET?: Integer | null;
  /** `NUMBER`. */
  PERCENTBILLED?: Decimal | null;
}

export const updateContractbillingtemplateentry: Shape<UpdateContractbillingtemplateentry> =
  {
    element: "CONTRACTBILLINGTEMPLATEENTRY",
    content: "(PERIODOFFSET? & PERCENTBILLED?)",
    source: "documented",
    wants: ["PERIODOFFSET", "PERCENTBILLED"],
    types: { PERIODOFFSET: "INTEGER", PERCENTBILLED: "NUMBER" },
    nulls: true,
  };

/** A template for billing schedules. Declared in 3.0/contracts.dtd. */
export interface ContractbillingtemplateFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  NAME?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** "Predefined percentages" unless given. */
  METHOD?:
    | "Predefined percentages"
    | "Project percent complete"
    | "Task percent complete"
    | (string & {})
    | null;
  /** "Estimated hours" unless given. */
  SOURCE?: string;
  CONTRACTBILLINGTEMPLATEENTRIES?: ContractbillingtemplateentryRecord[];
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ContractbillingtemplateRecord
  extends ContractbillingtemplateFields, OpenValues {}

export const contractbillingtemplateRecord: Shape<ContractbillingtemplateRecord> =
  {
    element: "CONTRACTBILLINGTEMPLATE",
    content: `(RECORDNO? & NAME? & DESCRIPTION? & STATUS? & METHOD? & SOURCE? &
    CONTRACTBILLINGTEMPLATEENTRIES? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      STATUS: {
        name: "STRING",
        base: "enum",
        values: ["active", "inactive"],
        open: true,
      },
      METHOD: {
        name: "STRING",
        base: "enum",
        values: [
          "Predefined percentages",
          "Project percent complete",
          "Task percent complete",
        ],
        open: true,
      },
      CONTRACTBILLINGTEMPLATEENTRIES: () =>
        contractbillingtemplateentriesRecord,
    },
    nulls: true,
  };

export const contractbillingtemplateentriesRecord: Shape<
  ContractbillingtemplateentryRecord[]
> = {
  element: "CONTRACTBILLINGTEMPLATEENTRIES",
  content: "(CONTRACTBILLINGTEMPLATEENTRY*)",
  types: {
    CONTRACTBILLINGTEMPLATEENTRY: () => contractbillingtemplateentryRecord,
  },
  nulls: true,
};
