// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum bdfb5642a38d7e7f
import type {
  Completed,
  FunctionProfile,
  IntegerText,
  OpenRecord,
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
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type Visibility, visibility } from "./visibility.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Updates which locations and departments see a customer. Declared in shared/receivables.dtd. */
export interface UpdateCustomerVisibility {
  customerid: string;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
}

/** `Intacct update_customervisibility UPDATE Request` */
export const updateCustomerVisibility: FunctionProfile<
  UpdateCustomerVisibility,
  Completed
> = {
  name: "Intacct update_customervisibility UPDATE Request",
  version: "3.0",
  element: "update_customervisibility",
  content: "(visibility?)",
  types: { visibility: () => visibility },
  attributes: { customerid: "CDATA #REQUIRED" },
};

/** The input of Intacct customervisibility GET. */
export type GetCustomerVisibility = Read<CustomerVisibilityField | "*">;

/** `Intacct customervisibility GET Request` */
export const getCustomerVisibility: FunctionProfile<
  GetCustomerVisibility,
  CustomerVisibilityData
> = {
  name: "Intacct customervisibility GET Request",
  version: "3.0",
  fixed: { object: "CUSTOMERVISIBILITY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCustomerVisibilityResponse,
};

/** The input of Intacct customervisibility QUERY. */
export type QueryCustomerVisibility = QueryInput;

/** `Intacct customervisibility QUERY Request` */
export const queryCustomerVisibility: QueryProfile<CustomerVisibilityRecord> = {
  name: "Intacct customervisibility QUERY Request",
  version: "3.0",
  fixed: { object: "CUSTOMERVISIBILITY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCustomerVisibilityResponse,
};

/** The input of Intacct customervisibility LOOKUP. */
export type LookupCustomerVisibility = Lookup;

/** `Intacct customervisibility LOOKUP Request` */
export const lookupCustomerVisibility: FunctionProfile<
  LookupCustomerVisibility,
  TypeData
> = {
  name: "Intacct customervisibility LOOKUP Request",
  version: "3.0",
  fixed: { object: "CUSTOMERVISIBILITY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCustomerVisibilityResponse,
};

/** The input of Intacct customervisibility get GET. */
export type GetCustomerVisibilityFunction = Get;

/** `Intacct customervisibility get GET Request` */
export const getCustomerVisibilityFunction: FunctionProfile<
  GetCustomerVisibilityFunction,
  CustomerVisibilityRows2
> = {
  name: "Intacct customervisibility get GET Request",
  version: "3.0",
  fixed: { object: "customervisibility" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCustomerVisibilityFunctionResponse,
};

/** The input of Intacct customervisibility get_list QUERY. */
export type GetListCustomerVisibility = GetList;

/** `Intacct customervisibility get_list QUERY Request` */
export const getListCustomerVisibility: FunctionProfile<
  GetListCustomerVisibility,
  CustomerVisibilityRows2
> = {
  name: "Intacct customervisibility get_list QUERY Request",
  version: "3.0",
  fixed: { object: "customervisibility" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListCustomerVisibilityResponse,
};

/** `Intacct customervisibility GET Response` */
export const getCustomerVisibilityResponse: Profile<CustomerVisibilityData> = {
  name: "Intacct customervisibility GET Response",
  version: "3.0",
  element: "data",
  content: "(customervisibility*)",
  types: { customervisibility: () => customerVisibilityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customervisibility QUERY Response` */
export const queryCustomerVisibilityResponse: Profile<CustomerVisibilityRows> =
  {
    name: "Intacct customervisibility QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CUSTOMERVISIBILITY*)",
    types: { CUSTOMERVISIBILITY: () => customerVisibilityRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct customervisibility LOOKUP Response` */
export const lookupCustomerVisibilityResponse: Profile<TypeData> = {
  name: "Intacct customervisibility LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customervisibility get GET Response` */
export const getCustomerVisibilityFunctionResponse: Profile<CustomerVisibilityRows2> =
  {
    name: "Intacct customervisibility get GET Response",
    version: "3.0",
    element: "data",
    content: "(customervisibility*)",
    types: {
      customervisibility: () => ({
        element: "customervisibility",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct customervisibility get_list QUERY Response` */
export const getListCustomerVisibilityResponse: Profile<CustomerVisibilityRows2> =
  {
    name: "Intacct customervisibility get_list QUERY Response",
    version: "3.0",
    element: "data",
    content: "(customervisibility*)",
    types: {
      customervisibility: () => ({
        element: "customervisibility",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `customervisibility`. */
export interface CustomerVisibilityData extends DataAttributes {
  customervisibility?: CustomerVisibilityRecord[];
}

/** The fields of a customervisibility that can be requested. */
export type CustomerVisibilityField =
  keyof CustomerVisibilityFields | `${string}.${string}`;

/** The data of an answer about `CUSTOMERVISIBILITY`. */
export interface CustomerVisibilityRows extends DataAttributes {
  CUSTOMERVISIBILITY?: CustomerVisibilityRecord[];
}

/** The data of an answer about `customervisibility`. */
export interface CustomerVisibilityRows2 extends DataAttributes {
  customervisibility?: OpenRecord[];
}

/** Who sees a customer. Declared in 3.0/receivables.dtd. */
export interface CustomerVisibilityFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Customer name. */
  NAME?: string;
  /** Visibility. */
  VISIBILITY?:
    "Unrestricted" | "RootOnly" | "Restricted" | (string & {}) | null;
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface CustomerVisibilityRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface CustomerVisibilityRecord
  extends
    CustomerVisibilityFields,
    OpenValues,
    Related<CustomerVisibilityFields, CustomerVisibilityRelations> {}

export const customerVisibilityRecord: Shape<CustomerVisibilityRecord> = {
  element: "CUSTOMERVISIBILITY",
  content: `(RECORDNO? & CUSTOMERID? & NAME? & VISIBILITY? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: { RECORDNO: "INTEGER", VISIBILITY: "ENUM", MEGAENTITYKEY: "INTEGER" },
  paths: () => customerVisibilityPaths,
  answer: true,
};

export const customerVisibilityPaths: Paths = {
  to: { MELOCATION: () => locationPaths },
};
