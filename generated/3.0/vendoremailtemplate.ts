// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit. Checksum 62f29516fb03322e
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type VendorRecord, vendorPaths } from "./vendor.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct vendoremailtemplate GET. */
export type GetVendoremailtemplate = Read<VendoremailtemplateField | "*">;

/** `Intacct vendoremailtemplate GET Request` */
export const getVendoremailtemplate: FunctionProfile<
  GetVendoremailtemplate,
  VendoremailtemplateData
> = {
  name: "Intacct vendoremailtemplate GET Request",
  version: "3.0",
  fixed: { object: "VENDOREMAILTEMPLATE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getVendoremailtemplateResponse,
};

/** The input of Intacct vendoremailtemplate readByQuery QUERY. */
export type ReadByQueryVendoremailtemplate = ReadByQuery<
  VendoremailtemplateField | "*"
>;

/** `Intacct vendoremailtemplate readByQuery QUERY Request` */
export const readByQueryVendoremailtemplate: FunctionProfile<
  ReadByQueryVendoremailtemplate,
  VendoremailtemplateData
> = {
  name: "Intacct vendoremailtemplate readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "VENDOREMAILTEMPLATE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryVendoremailtemplateResponse,
};

/** The input of Intacct vendoremailtemplate QUERY. */
export type QueryVendoremailtemplate = QueryInput;

/** `Intacct vendoremailtemplate QUERY Request` */
export const queryVendoremailtemplate: QueryProfile<VendoremailtemplateRecord> =
  {
    name: "Intacct vendoremailtemplate QUERY Request",
    version: "3.0",
    fixed: { object: "VENDOREMAILTEMPLATE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryVendoremailtemplateResponse,
  };

/** The input of Intacct vendoremailtemplate LOOKUP. */
export type LookupVendoremailtemplate = Lookup;

/** `Intacct vendoremailtemplate LOOKUP Request` */
export const lookupVendoremailtemplate: FunctionProfile<
  LookupVendoremailtemplate,
  TypeData
> = {
  name: "Intacct vendoremailtemplate LOOKUP Request",
  version: "3.0",
  fixed: { object: "VENDOREMAILTEMPLATE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupVendoremailtemplateResponse,
};

/** `Intacct vendoremailtemplate GET Response` */
export const getVendoremailtemplateResponse: Profile<VendoremailtemplateData> =
  {
    name: "Intacct vendoremailtemplate GET Response",
    version: "3.0",
    element: "data",
    content: "(vendoremailtemplate*)",
    types: { vendoremailtemplate: () => vendoremailtemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct vendoremailtemplate readByQuery QUERY Response` */
export const readByQueryVendoremailtemplateResponse: Profile<VendoremailtemplateData> =
  {
    name: "Intacct vendoremailtemplate readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(vendoremailtemplate*)",
    types: { vendoremailtemplate: () => vendoremailtemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct vendoremailtemplate QUERY Response` */
export const queryVendoremailtemplateResponse: Profile<VendoremailtemplateRows> =
  {
    name: "Intacct vendoremailtemplate QUERY Response",
    version: "3.0",
    element: "data",
    content: "(VENDOREMAILTEMPLATE*)",
    types: { VENDOREMAILTEMPLATE: () => vendoremailtemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct vendoremailtemplate LOOKUP Response` */
export const lookupVendoremailtemplateResponse: Profile<TypeData> = {
  name: "Intacct vendoremailtemplate LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `vendoremailtemplate`. */
export interface VendoremailtemplateData extends DataAttributes {
  vendoremailtemplate?: VendoremailtemplateRecord[];
}

/** The fields of a vendoremailtemplate that can be requested. */
export type VendoremailtemplateField =
  keyof VendoremailtemplateFields | `${string}.${string}`;

/** The data of an answer about `VENDOREMAILTEMPLATE`. */
export interface VendoremailtemplateRows extends DataAttributes {
  VENDOREMAILTEMPLATE?: VendoremailtemplateRecord[];
}

/** The e-mail template that a vendor gets with documents of one type. Declared in 3.0/payables.dtd. */
export interface VendoremailtemplateFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Email template name. */
  EMAILTEMPLATENAME?: string;
  /** Transaction definition. */
  DOCPARID?: string;
  /** Vendor ID. */
  VENDORID?: string;
  /** Vendor key. `INTEGER`. */
  VENDORKEY?: IntegerText | null;
  /** Email template. */
  EMAILTEMPLATEKEY?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface VendoremailtemplateRelations {
  EMAILTEMPLATE: OpenValues;
  VENDOR: VendorRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface VendoremailtemplateRecord
  extends
    VendoremailtemplateFields,
    OpenValues,
    Related<VendoremailtemplateFields, VendoremailtemplateRelations> {}

export const vendoremailtemplateRecord: Shape<VendoremailtemplateRecord> = {
  element: "VENDOREMAILTEMPLATE",
  content: `(RECORDNO? & EMAILTEMPLATENAME? & DOCPARID? & VENDORID? & VENDORKEY? & EMAILTEMPLATEKEY? &
    RECORD_URL? & #ANY*)`,
  types: { RECORDNO: "INTEGER", VENDORKEY: "INTEGER" },
  paths: () => vendoremailtemplatePaths,
  answer: true,
};

export const vendoremailtemplatePaths: Paths = {
  to: { VENDOR: () => vendorPaths },
};
