// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
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

/** What Intacct geninvoicepreviewline GET may ask for. */
export type GetGeninvoicepreviewline = Read<GeninvoicepreviewlineField | "*">;

/** `Intacct geninvoicepreviewline GET Request` */
export const getGeninvoicepreviewline: FunctionProfile<
  GetGeninvoicepreviewline,
  GeninvoicepreviewlineData
> = {
  name: "Intacct geninvoicepreviewline GET Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPREVIEWLINE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGeninvoicepreviewlineResponse,
};

/** What Intacct geninvoicepreviewline readByQuery QUERY may ask for. */
export type ReadByQueryGeninvoicepreviewline = ReadByQuery<
  GeninvoicepreviewlineField | "*"
>;

/** `Intacct geninvoicepreviewline readByQuery QUERY Request` */
export const readByQueryGeninvoicepreviewline: FunctionProfile<
  ReadByQueryGeninvoicepreviewline,
  GeninvoicepreviewlineData
> = {
  name: "Intacct geninvoicepreviewline readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPREVIEWLINE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGeninvoicepreviewlineResponse,
};

/** What Intacct geninvoicepreviewline QUERY may ask for. */
export type QueryGeninvoicepreviewline = QueryInput;

/** `Intacct geninvoicepreviewline QUERY Request` */
export const queryGeninvoicepreviewline: QueryProfile<GENINVOICEPREVIEWLINERecord> =
  {
    name: "Intacct geninvoicepreviewline QUERY Request",
    version: "3.0",
    fixed: { object: "GENINVOICEPREVIEWLINE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryGeninvoicepreviewlineResponse,
  };

/** What Intacct geninvoicepreviewline LOOKUP may ask for. */
export type LookupGeninvoicepreviewline = Lookup;

/** `Intacct geninvoicepreviewline LOOKUP Request` */
export const lookupGeninvoicepreviewline: FunctionProfile<
  LookupGeninvoicepreviewline,
  TypeData
> = {
  name: "Intacct geninvoicepreviewline LOOKUP Request",
  version: "3.0",
  fixed: { object: "GENINVOICEPREVIEWLINE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGeninvoicepreviewlineResponse,
};

/** `Intacct geninvoicepreviewline GET Response` */
export const getGeninvoicepreviewlineResponse: Profile<GeninvoicepreviewlineData> =
  {
    name: "Intacct geninvoicepreviewline GET Response",
    version: "3.0",
    element: "data",
    content: "(geninvoicepreviewline*)",
    types: { geninvoicepreviewline: () => gENINVOICEPREVIEWLINERecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct geninvoicepreviewline readByQuery QUERY Response` */
export const readByQueryGeninvoicepreviewlineResponse: Profile<GeninvoicepreviewlineData> =
  {
    name: "Intacct geninvoicepreviewline readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(geninvoicepreviewline*)",
    types: { geninvoicepreviewline: () => gENINVOICEPREVIEWLINERecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct geninvoicepreviewline QUERY Response` */
export const queryGeninvoicepreviewlineResponse: Profile<GENINVOICEPREVIEWLINEData> =
  {
    name: "Intacct geninvoicepreviewline QUERY Response",
    version: "3.0",
    element: "data",
    content: "(GENINVOICEPREVIEWLINE*)",
    types: { GENINVOICEPREVIEWLINE: () => gENINVOICEPREVIEWLINERecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct geninvoicepreviewline LOOKUP Response` */
export const lookupGeninvoicepreviewlineResponse: Profile<TypeData> = {
  name: "Intacct geninvoicepreviewline LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `geninvoicepreviewline` holds. */
export interface GeninvoicepreviewlineData extends DataAttributes {
  geninvoicepreviewline?: GENINVOICEPREVIEWLINERecord[];
}

/** The fields of a geninvoicepreviewline that can be asked for. */
export type GeninvoicepreviewlineField =
  keyof GeninvoicepreviewlineFields | `${string}.${string}`;

/** What an answer about `GENINVOICEPREVIEWLINE` holds. */
export interface GENINVOICEPREVIEWLINEData extends DataAttributes {
  GENINVOICEPREVIEWLINE?: GENINVOICEPREVIEWLINERecord[];
}

/** A line of a contract invoice preview. Declared in 3.0/contracts.dtd. */
export interface GeninvoicepreviewlineFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  TYPE?: string;
  CONTRACTID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GENINVOICEPREVIEWLINERecord
  extends GeninvoicepreviewlineFields, OpenValues {}

export const gENINVOICEPREVIEWLINERecord: Shape<GENINVOICEPREVIEWLINERecord> = {
  element: "GENINVOICEPREVIEWLINE",
  content: "(RECORDNO? & TYPE? & CONTRACTID? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
