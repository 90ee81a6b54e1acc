// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd; do not edit.
import type {
  FunctionProfile,
  IntegerText,
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
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct providerpaymentmethod GET may ask for. */
export type GetProviderpaymentmethod = Read<ProviderpaymentmethodField | "*">;

/** `Intacct providerpaymentmethod GET Request` */
export const getProviderpaymentmethod: FunctionProfile<
  GetProviderpaymentmethod,
  ProviderpaymentmethodData
> = {
  name: "Intacct providerpaymentmethod GET Request",
  version: "3.0",
  fixed: { object: "PROVIDERPAYMENTMETHOD" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProviderpaymentmethodResponse,
};

/** What Intacct providerpaymentmethod readByQuery QUERY may ask for. */
export type ReadByQueryProviderpaymentmethod = ReadByQuery<
  ProviderpaymentmethodField | "*"
>;

/** `Intacct providerpaymentmethod readByQuery QUERY Request` */
export const readByQueryProviderpaymentmethod: FunctionProfile<
  ReadByQueryProviderpaymentmethod,
  ProviderpaymentmethodData
> = {
  name: "Intacct providerpaymentmethod readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PROVIDERPAYMENTMETHOD" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryProviderpaymentmethodResponse,
};

/** What Intacct providerpaymentmethod QUERY may ask for. */
export type QueryProviderpaymentmethod = QueryInput;

/** `Intacct providerpaymentmethod QUERY Request` */
export const queryProviderpaymentmethod: QueryProfile<PROVIDERPAYMENTMETHODRecord> =
  {
    name: "Intacct providerpaymentmethod QUERY Request",
    version: "3.0",
    fixed: { object: "PROVIDERPAYMENTMETHOD" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryProviderpaymentmethodResponse,
  };

/** What Intacct providerpaymentmethod LOOKUP may ask for. */
export type LookupProviderpaymentmethod = Lookup;

/** `Intacct providerpaymentmethod LOOKUP Request` */
export const lookupProviderpaymentmethod: FunctionProfile<
  LookupProviderpaymentmethod,
  TypeData
> = {
  name: "Intacct providerpaymentmethod LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROVIDERPAYMENTMETHOD" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProviderpaymentmethodResponse,
};

/** `Intacct providerpaymentmethod GET Response` */
export const getProviderpaymentmethodResponse: Profile<ProviderpaymentmethodData> =
  {
    name: "Intacct providerpaymentmethod GET Response",
    version: "3.0",
    element: "data",
    content: "(providerpaymentmethod*)",
    types: { providerpaymentmethod: () => pROVIDERPAYMENTMETHODRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct providerpaymentmethod readByQuery QUERY Response` */
export const readByQueryProviderpaymentmethodResponse: Profile<ProviderpaymentmethodData> =
  {
    name: "Intacct providerpaymentmethod readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(providerpaymentmethod*)",
    types: { providerpaymentmethod: () => pROVIDERPAYMENTMETHODRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct providerpaymentmethod QUERY Response` */
export const queryProviderpaymentmethodResponse: Profile<PROVIDERPAYMENTMETHODData> =
  {
    name: "Intacct providerpaymentmethod QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PROVIDERPAYMENTMETHOD*)",
    types: { PROVIDERPAYMENTMETHOD: () => pROVIDERPAYMENTMETHODRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct providerpaymentmethod LOOKUP Response` */
export const lookupProviderpaymentmethodResponse: Profile<TypeData> = {
  name: "Intacct providerpaymentmethod LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `providerpaymentmethod` holds. */
export interface ProviderpaymentmethodData extends DataAttributes {
  providerpaymentmethod?: PROVIDERPAYMENTMETHODRecord[];
}

/** The fields of a providerpaymentmethod that can be asked for. */
export type ProviderpaymentmethodField =
  keyof ProviderpaymentmethodFields | `${string}.${string}`;

/** What an answer about `PROVIDERPAYMENTMETHOD` holds. */
export interface PROVIDERPAYMENTMETHODData extends DataAttributes {
  PROVIDERPAYMENTMETHOD?: PROVIDERPAYMENTMETHODRecord[];
}

/** A payment method of a payment provider. Declared in 3.0/payables.dtd. */
export interface ProviderpaymentmethodFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  PROVIDERID?: string;
  PAYMENTTYPE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface PROVIDERPAYMENTMETHODRecord
  extends ProviderpaymentmethodFields, OpenValues {}

export const pROVIDERPAYMENTMETHODRecord: Shape<PROVIDERPAYMENTMETHODRecord> = {
  element: "PROVIDERPAYMENTMETHOD",
  content: "(RECORDNO? & PROVIDERID? & PAYMENTTYPE? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
