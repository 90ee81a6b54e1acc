// Made by intacct-codegen from 3.0/tax.dtd, shared/objects.dtd, shared/tax.dtd; do not edit. Checksum fef040adebb7b665
import type {
  Completed,
  Created,
  FunctionProfile,
  OpenRecord,
  Profile,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumModule, enumModule } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Maps item and contact tax groups to a tax schedule. Declared in 3.0/tax.dtd. */
export type CreateTaxScheduleMap = CreateTaxScheduleMapFields &
  (
    | {
        /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
        itemtaxgroup: string;
        accountgroup?: never;
      }
    | {
        itemtaxgroup?: never;
        /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
        accountgroup: string;
      }
  );

interface CreateTaxScheduleMapFields {
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  documenttype?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  taxgroup: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  scheduleid: string;
  /** Borrowed from 2.1: `ENUM_MODULE`: "Sales", "Purchasing" or "AR". */
  module?: EnumModule | null;
}

/** `Intacct taxschedulemap CREATE Request` */
export const createTaxScheduleMap: FunctionProfile<
  CreateTaxScheduleMap,
  Created
> = {
  name: "Intacct taxschedulemap CREATE Request",
  version: "3.0",
  element: "create_taxschedulemap",
  content:
    "(documenttype?, (itemtaxgroup | accountgroup), taxgroup, scheduleid, module?)",
  types: {
    documenttype: "STRING_24 borrowed",
    itemtaxgroup: "STRING_80 borrowed",
    accountgroup: "STRING_80 borrowed",
    taxgroup: "STRING_30 borrowed",
    scheduleid: "STRING_30 borrowed",
    module: enumModule,
  },
};

/** Deletes a tax schedule map. Declared in shared/tax.dtd. */
export interface DeleteTaxScheduleMap {
  recordno: string;
}

/** `Intacct taxschedulemap DELETE Request` */
export const deleteTaxScheduleMap: FunctionProfile<
  DeleteTaxScheduleMap,
  Completed
> = {
  name: "Intacct taxschedulemap DELETE Request",
  version: "3.0",
  element: "delete_taxschedulemap",
  content: "EMPTY",
  attributes: { recordno: "CDATA #REQUIRED" },
};

/** The input of Intacct taxschedulemap GET. */
export type GetTaxScheduleMap = Get;

/** `Intacct taxschedulemap GET Request` */
export const getTaxScheduleMap: FunctionProfile<
  GetTaxScheduleMap,
  TaxScheduleMapData
> = {
  name: "Intacct taxschedulemap GET Request",
  version: "3.0",
  fixed: { object: "taxschedulemap" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getTaxScheduleMapResponse,
};

/** The input of Intacct taxschedulemap QUERY. */
export type QueryTaxScheduleMap = GetList;

/** `Intacct taxschedulemap QUERY Request` */
export const queryTaxScheduleMap: FunctionProfile<
  QueryTaxScheduleMap,
  TaxScheduleMapData
> = {
  name: "Intacct taxschedulemap QUERY Request",
  version: "3.0",
  fixed: { object: "taxschedulemap" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryTaxScheduleMapResponse,
};

/** `Intacct taxschedulemap GET Response` */
export const getTaxScheduleMapResponse: Profile<TaxScheduleMapData> = {
  name: "Intacct taxschedulemap GET Response",
  version: "3.0",
  element: "data",
  content: "(taxschedulemap*)",
  types: {
    taxschedulemap: () => ({ element: "taxschedulemap", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxschedulemap QUERY Response` */
export const queryTaxScheduleMapResponse: Profile<TaxScheduleMapData> = {
  name: "Intacct taxschedulemap QUERY Response",
  version: "3.0",
  element: "data",
  content: "(taxschedulemap*)",
  types: {
    taxschedulemap: () => ({ element: "taxschedulemap", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `taxschedulemap`. */
export interface TaxScheduleMapData extends DataAttributes {
  taxschedulemap?: OpenRecord[];
}
