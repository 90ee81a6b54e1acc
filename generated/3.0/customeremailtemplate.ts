// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd; do not edit. Checksum ad34e6521ca7e49b
import type {
  FunctionProfile,
  IntegerText,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type CustomerRecord, customerPaths } from "./customer.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct customeremailtemplate GET. */
export type GetCustomeremailtemplate = Read<CustomeremailtemplateField | "*">;

/** `Intacct customeremailtemplate GET Request` */
export const getCustomeremailtemplate: FunctionProfile<
  GetCustomeremailtemplate,
  CustomeremailtemplateData
> = {
  name: "Intacct customeremailtemplate GET Request",
  version: "3.0",
  fixed: { object: "CUSTOMEREMAILTEMPLATE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCustomeremailtemplateResponse,
};

/** The input of Intacct customeremailtemplate readByName GET. */
export type ReadByNameCustomeremailtemplate = ReadByName<
  CustomeremailtemplateField | "*"
>;

/** `Intacct customeremailtemplate readByName GET Request` */
export const readByNameCustomeremailtemplate: FunctionProfile<
  ReadByNameCustomeremailtemplate,
  CustomeremailtemplateData
> = {
  name: "Intacct customeremailtemplate readByName GET Request",
  version: "3.0",
  fixed: { object: "CUSTOMEREMAILTEMPLATE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameCustomeremailtemplateResponse,
};

/** The input of Intacct customeremailtemplate readByQuery QUERY. */
export type ReadByQueryCustomeremailtemplate = ReadByQuery<
  CustomeremailtemplateField | "*"
>;

/** `Intacct customeremailtemplate readByQuery QUERY Request` */
export const readByQueryCustomeremailtemplate: FunctionProfile<
  ReadByQueryCustomeremailtemplate,
  CustomeremailtemplateData
> = {
  name: "Intacct customeremailtemplate readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CUSTOMEREMAILTEMPLATE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCustomeremailtemplateResponse,
};

/** The input of Intacct customeremailtemplate QUERY. */
export type QueryCustomeremailtemplate = QueryInput;

/** `Intacct customeremailtemplate QUERY Request` */
export const queryCustomeremailtemplate: QueryProfile<CustomeremailtemplateRecord> =
  {
    name: "Intacct customeremailtemplate QUERY Request",
    version: "3.0",
    fixed: { object: "CUSTOMEREMAILTEMPLATE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryCustomeremailtemplateResponse,
  };

/** The input of Intacct customeremailtemplate LOOKUP. */
export type LookupCustomeremailtemplate = Lookup;

/** `Intacct customeremailtemplate LOOKUP Request` */
export const lookupCustomeremailtemplate: FunctionProfile<
  LookupCustomeremailtemplate,
  TypeData
> = {
  name: "Intacct customeremailtemplate LOOKUP Request",
  version: "3.0",
  fixed: { object: "CUSTOMEREMAILTEMPLATE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCustomeremailtemplateResponse,
};

/** `Intacct customeremailtemplate GET Response` */
export const getCustomeremailtemplateResponse: Profile<CustomeremailtemplateData> =
  {
    name: "Intacct customeremailtemplate GET Response",
    version: "3.0",
    element: "data",
    content: "(customeremailtemplate*)",
    types: { customeremailtemplate: () => customeremailtemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct customeremailtemplate readByName GET Response` */
export const readByNameCustomeremailtemplateResponse: Profile<CustomeremailtemplateData> =
  {
    name: "Intacct customeremailtemplate readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(customeremailtemplate*)",
    types: { customeremailtemplate: () => customeremailtemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct customeremailtemplate readByQuery QUERY Response` */
export const readByQueryCustomeremailtemplateResponse: Profile<CustomeremailtemplateData> =
  {
    name: "Intacct customeremailtemplate readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(customeremailtemplate*)",
    types: { customeremailtemplate: () => customeremailtemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct customeremailtemplate QUERY Response` */
export const queryCustomeremailtemplateResponse: Profile<CustomeremailtemplateRows> =
  {
    name: "Intacct customeremailtemplate QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CUSTOMEREMAILTEMPLATE*)",
    types: { CUSTOMEREMAILTEMPLATE: () => customeremailtemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct customeremailtemplate LOOKUP Response` */
export const lookupCustomeremailtemplateResponse: Profile<TypeData> = {
  name: "Intacct customeremailtemplate LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `customeremailtemplate`. */
export interface CustomeremailtemplateData extends DataAttributes {
  customeremailtemplate?: CustomeremailtemplateRecord[];
}

/** The fields of a customeremailtemplate that can be requested. */
export type CustomeremailtemplateField =
  keyof CustomeremailtemplateFields | `${string}.${string}`;

/** The data of an answer about `CUSTOMEREMAILTEMPLATE`. */
export interface CustomeremailtemplateRows extends DataAttributes {
  CUSTOMEREMAILTEMPLATE?: CustomeremailtemplateRecord[];
}

/** The e-mail template that a customer gets with documents of one type. Declared in 3.0/receivables.dtd. */
export interface CustomeremailtemplateFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Transaction definition. */
  DOCPARID?: string;
  /** Email template name. */
  EMAILTEMPLATENAME?: string;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Customer key. `INTEGER`. */
  CUSTOMERKEY?: IntegerText | null;
  /** Email template. */
  EMAILTEMPLATEKEY?: string;
  /** Template type. */
  EMAILTEMPLATETYPE?:
    | "arinvoice"
    | "arstatement"
    | "contract"
    | "sodocument"
    | "podocument"
    | (string & {})
    | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface CustomeremailtemplateRelations {
  CUSTOMER: CustomerRecord;
  EMAILTEMPLATE: OpenValues;
}

/** A record in an answer: the known fields, and any others. */
export interface CustomeremailtemplateRecord
  extends
    CustomeremailtemplateFields,
    OpenValues,
    Related<CustomeremailtemplateFields, CustomeremailtemplateRelations> {}

export const customeremailtemplateRecord: Shape<CustomeremailtemplateRecord> = {
  element: "CUSTOMEREMAILTEMPLATE",
  content: `(RECORDNO? & DOCPARID? & EMAILTEMPLATENAME? & CUSTOMERID? & CUSTOMERKEY? & EMAILTEMPLATEKEY? &
    EMAILTEMPLATETYPE? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CUSTOMERKEY: "INTEGER",
    EMAILTEMPLATETYPE: "ENUM",
  },
  paths: () => customeremailtemplatePaths,
  answer: true,
};

export const customeremailtemplatePaths: Paths = {
  to: { CUSTOMER: () => customerPaths },
};
