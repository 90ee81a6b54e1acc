// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd; do not edit.
import type {
  FunctionProfile,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-codegen/runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct advaudithistory readByQuery QUERY may ask for. */
export type ReadByQueryAdvaudithistory = ReadByQuery<
  AdvaudithistoryField | "*"
>;

/** `Intacct advaudithistory readByQuery QUERY Request` */
export const readByQueryAdvaudithistory: FunctionProfile<
  ReadByQueryAdvaudithistory,
  AdvaudithistoryData
> = {
  name: "Intacct advaudithistory readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ADVAUDITHISTORY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryAdvaudithistoryResponse,
};

/** What Intacct advaudithistory QUERY may ask for. */
export type QueryAdvaudithistory = QueryInput;

/** `Intacct advaudithistory QUERY Request` */
export const queryAdvaudithistory: QueryProfile<ADVAUDITHISTORYRecord> = {
  name: "Intacct advaudithistory QUERY Request",
  version: "3.0",
  fixed: { object: "ADVAUDITHISTORY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAdvaudithistoryResponse,
};

/** What Intacct advaudithistory LOOKUP may ask for. */
export type LookupAdvaudithistory = Lookup;

/** `Intacct advaudithistory LOOKUP Request` */
export const lookupAdvaudithistory: FunctionProfile<
  LookupAdvaudithistory,
  TypeData
> = {
  name: "Intacct advaudithistory LOOKUP Request",
  version: "3.0",
  fixed: { object: "ADVAUDITHISTORY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupAdvaudithistoryResponse,
};

/** `Intacct advaudithistory readByQuery QUERY Response` */
export const readByQueryAdvaudithistoryResponse: Profile<AdvaudithistoryData> =
  {
    name: "Intacct advaudithistory readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(advaudithistory*)",
    types: { advaudithistory: () => aDVAUDITHISTORYRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct advaudithistory QUERY Response` */
export const queryAdvaudithistoryResponse: Profile<ADVAUDITHISTORYData> = {
  name: "Intacct advaudithistory QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ADVAUDITHISTORY*)",
  types: { ADVAUDITHISTORY: () => aDVAUDITHISTORYRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct advaudithistory LOOKUP Response` */
export const lookupAdvaudithistoryResponse: Profile<TypeData> = {
  name: "Intacct advaudithistory LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `advaudithistory` holds. */
export interface AdvaudithistoryData extends DataAttributes {
  advaudithistory?: ADVAUDITHISTORYRecord[];
}

/** The fields of an advaudithistory that can be asked for. */
export type AdvaudithistoryField =
  keyof AdvaudithistoryFields | `${string}.${string}`;

/** What an answer about `ADVAUDITHISTORY` holds. */
export interface ADVAUDITHISTORYData extends DataAttributes {
  ADVAUDITHISTORY?: ADVAUDITHISTORYRecord[];
}

/** An entry of the advanced audit trail. Declared in 3.0/company.dtd. */
export interface AdvaudithistoryFields {
  OBJECTTYPE?: "contact" | "vendor" | "customer" | (string & {}) | null;
  OBJECTKEY?: string;
  USERID?: string;
  ACCESSTIME?: string;
  ACCESSMODE?: "Personal data access" | "System audit" | (string & {}) | null;
  WORKFLOWACTION?: string;
  SOURCE?: "api" | "csv" | "system" | "ui" | (string & {}) | null;
  IPADDRESS?: string;
  ID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ADVAUDITHISTORYRecord
  extends AdvaudithistoryFields, OpenValues {}

export const aDVAUDITHISTORYRecord: Shape<ADVAUDITHISTORYRecord> = {
  element: "ADVAUDITHISTORY",
  content: `(OBJECTTYPE? & OBJECTKEY? & USERID? & ACCESSTIME? & ACCESSMODE? & WORKFLOWACTION? & SOURCE? &
    IPADDRESS? & ID? & #ANY*)`,
  types: {
    OBJECTTYPE: {
      name: "STRING",
      base: "enum",
      values: ["contact", "vendor", "customer"],
      open: true,
    },
    ACCESSMODE: {
      name: "STRING",
      base: "enum",
      values: ["Personal data access", "System audit"],
      open: true,
    },
    SOURCE: {
      name: "STRING",
      base: "enum",
      values: ["api", "csv", "system", "ui"],
      open: true,
    },
  },
  nulls: true,
};
