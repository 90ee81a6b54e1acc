// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit. Checksum 7fb967aa979d2a96
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

/** What Intacct vendoremailtemplate GET may ask for. */
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

/** What Intacct vendoremailtemplate readByQuery QUERY may ask for. */
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

/** What Intacct vendoremailtemplate QUERY may ask for. */
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

/** What Intacct vendoremailtemplate LOOKUP may ask for. */
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

/** What an answer about `vendoremailtemplate` holds. */
export interface VendoremailtemplateData extends DataAttributes {
  vendoremailtemplate?: VendoremailtemplateRecord[];
}

/** The fields of a vendoremailtemplate that can be asked for. */
export type VendoremailtemplateField =
  keyof VendoremailtemplateFields | `${string}.${string}`;

/** What an answer about `VENDOREMAILTEMPLATE` holds. */
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

/** The records that it is related to: where dotted names lead. */
export interface VendoremailtemplateRelations {
  EMAILTEMPLATE: OpenValues;
  VENDOR: VendorRecord;
}

/** What is read of it: the fields that are known, and others as they come. */
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
