// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, shared/objects.dtd; do not edit.
import type {
  FunctionProfile,
  IntegerText,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** What Intacct arpayment GET may ask for. */
export type GetArPayment = Read<ArPaymentField | "*">;

/** `Intacct arpayment GET Request` */
export const getArPayment: FunctionProfile<GetArPayment, ArPaymentData> = {
  name: "Intacct arpayment GET Request",
  version: "3.0",
  fixed: { object: "ARPAYMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArPaymentResponse,
};

/** What Intacct arpayment QUERY may ask for. */
export type ReadByQueryArPayment = ReadByQuery<ArPaymentField | "*">;

/** `Intacct arpayment QUERY Request` */
export const readByQueryArPayment: FunctionProfile<
  ReadByQueryArPayment,
  ArPaymentData
> = {
  name: "Intacct arpayment QUERY Request",
  version: "3.0",
  fixed: { object: "ARPAYMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArPaymentResponse,
};

/** What Intacct arpayment get_list QUERY may ask for. */
export type GetListArPayment = GetList;

/** `Intacct arpayment get_list QUERY Request` */
export const getListArPayment: FunctionProfile<
  GetListArPayment,
  ArPaymentData
> = {
  name: "Intacct arpayment get_list QUERY Request",
  version: "3.0",
  fixed: { object: "arpayment" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListArPaymentResponse,
};

/** `Intacct arpayment GET Response` */
export const getArPaymentResponse: Profile<ArPaymentData> = {
  name: "Intacct arpayment GET Response",
  version: "3.0",
  element: "data",
  content: "(arpayment*)",
  alias: { ARPAYMENT: "arpayment" },
  types: { arpayment: () => arPaymentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arpayment QUERY Response` */
export const readByQueryArPaymentResponse: Profile<ArPaymentData> = {
  name: "Intacct arpayment QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arpayment*)",
  alias: { ARPAYMENT: "arpayment" },
  types: { arpayment: () => arPaymentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arpayment get_list QUERY Response` */
export const getListArPaymentResponse: Profile<ArPaymentData> = {
  name: "Intacct arpayment get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arpayment*)",
  types: { arpayment: () => ({ element: "arpayment", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `arpayment` holds. */
export interface ArPaymentData extends DataAttributes {
  arpayment?: ArPaymentRecord[];
}

/** The fields of an arpayment that can be asked for. */
export type ArPaymentField = keyof ArPaymentFields | `${string}.${string}`;

/** A payment of a customer; ARPYMT holds more of it. Declared in 3.0/receivables.dtd. */
export interface ArPaymentFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  RECORDTYPE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ArPaymentRecord extends ArPaymentFields, OpenValues {}

export const arPaymentRecord: Shape<ArPaymentRecord> = {
  element: "ARPAYMENT",
  content: "(RECORDNO? & RECORDTYPE? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
