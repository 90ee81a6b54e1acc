// Made by intacct-codegen from 2.1/response/order-entry.dtd, shared/objects.dtd; do not edit. Checksum 0e231963619106b2
import type {
  FunctionProfile,
  IntegerText,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct renewalmacro GET. */
export type GetRenewalMacro = Get<RenewalMacroField>;

/** `Intacct renewalmacro GET Request` */
export const getRenewalMacro: FunctionProfile<
  GetRenewalMacro,
  RenewalMacroData
> = {
  name: "Intacct renewalmacro GET Request",
  version: "2.1",
  fixed: { object: "renewalmacro" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getRenewalMacroResponse,
};

/** The input of Intacct renewalmacro QUERY. */
export type QueryRenewalMacro = GetList<RenewalMacroField>;

/** `Intacct renewalmacro QUERY Request` */
export const queryRenewalMacro: FunctionProfile<
  QueryRenewalMacro,
  RenewalMacroData
> = {
  name: "Intacct renewalmacro QUERY Request",
  version: "2.1",
  fixed: { object: "renewalmacro" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryRenewalMacroResponse,
};

/** `Intacct renewalmacro GET Response` */
export const getRenewalMacroResponse: Profile<RenewalMacroData> = {
  name: "Intacct renewalmacro GET Response",
  version: "2.1",
  element: "data",
  content: "(renewalmacro*)",
  types: { renewalmacro: () => renewalMacroRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct renewalmacro QUERY Response` */
export const queryRenewalMacroResponse: Profile<RenewalMacroData> = {
  name: "Intacct renewalmacro QUERY Response",
  version: "2.1",
  element: "data",
  content: "(renewalmacro*)",
  types: { renewalmacro: () => renewalMacroRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `renewalmacro`. */
export interface RenewalMacroData extends DataAttributes {
  renewalmacro?: RenewalMacroRecord[];
}

/** The fields of a renewalmacro that can be requested. */
export type RenewalMacroField = keyof RenewalMacroRecord;

/** A renewal macro: what is created and who is told when a term ends. Declared in 2.1/response/order-entry.dtd. */
export interface RenewalMacroRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  macroid?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  createsalestrans?: string;
  "documentparams.docid"?: string;
  salesdocrecordkey?: string;
  createsalestranswhen?: string;
  createsalestransdays?: string;
  reneweddocdate?: string;
  renstartdateopt?: string;
  pricingtype?: string;
  pricingmarkup?: string;
  pricingmarkupvalue?: string;
  emailtocustomer?: string;
  emailtocustomerfromemailid?: string;
  emailcontact?: string;
  emailalertfromemailid?: string;
  emailcontactfilename?: string;
  emailalert?: string;
  emailalertfilename?: string;
  emailalertaddresses?: string;
  emailalertwhen?: string;
  emailalertdays?: string;
  createsalesopp?: string;
  createsalesoppwhen?: string;
  createsalesoppdays?: string;
  stageofopportunity?: string;
  latestversionkey?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
}

export const renewalMacroRecord: Shape<RenewalMacroRecord> = {
  element: "renewalmacro",
  content: `(recordno?, macroid?, description?, createsalestrans?, documentparams.docid?,
    salesdocrecordkey?, createsalestranswhen?, createsalestransdays?, reneweddocdate?,
    renstartdateopt?, pricingtype?, pricingmarkup?, pricingmarkupvalue?, emailtocustomer?,
    emailtocustomerfromemailid?, emailcontact?, emailalertfromemailid?, emailcontactfilename?,
    emailalert?, emailalertfilename?, emailalertaddresses?, emailalertwhen?, emailalertdays?,
    createsalesopp?, createsalesoppwhen?, createsalesoppdays?, stageofopportunity?,
    latestversionkey?, status?)`,
  types: {
    recordno: "INTEGER",
    description: "STRING_80",
    status: enumResponseStatus,
  },
  answer: true,
};
