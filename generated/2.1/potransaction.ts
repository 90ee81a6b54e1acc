// Made by intacct-codegen from 2.1/purchasing.dtd, 2.1/response/purchasing.dtd, shared/objects.dtd, shared/purchasing.dtd, shared/structures.dtd; do not edit. Checksum e4cb1e2c8de54480
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type ContactRecord, contact, contactRecord } from "./contact.js";
import {
  type CustomField,
  type CustomFieldRecord,
  customFields,
  customFieldsRecord,
} from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { BaseCurrency, ContactGroup, ProjectDimension } from "./groups.js";
import { type ItemDetail, itemDetails } from "./itemdetails.js";
import { type LineSubtotal, lineSubtotals } from "./linesubtotals.js";
import { type PayTo, type PayToRecord, payTo, payToRecord } from "./payto.js";
import {
  type ReturnTo,
  type ReturnToRecord,
  returnTo,
  returnToRecord,
} from "./returnto.js";
import { type EnumTransstate, enumTransstate } from "./scalars.js";
import {
  type Subtotal,
  type SubtotalRecord,
  subtotals,
  subtotalsRecord,
} from "./subtotals.js";
import { type UpdateSubtotal, updateSubtotals } from "./updatesubtotals.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a purchasing transaction. Declared in 2.1/purchasing.dtd. */
export type CreatePoTransaction = CreatePoTransactionFields & BaseCurrency;

interface CreatePoTransactionFields {
  /** `STRING_30`: at most 30 characters. */
  transactiontype: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `STRING_30`: at most 30 characters. */
  createdfrom?: string;
  /** `ID`. */
  vendorid: string;
  /** `STRING_20`: at most 20 characters. */
  documentno?: string;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_20`: at most 20 characters. */
  vendordocno?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  returnto: ReturnTo;
  payto: PayTo;
  deliverto?: DeliverTo;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `KEY`. */
  externalid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** `STRING_30`: at most 30 characters. */
  changelognumber?: string;
  /** `DATE`, sent as year, month and day. */
  needbydate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipbeforedate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipafterdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  promiseddate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  contractstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  contractenddate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  cancelafterdate?: IsoDate;
  /** `STRING_4000`: at most 4000 characters. */
  scope?: string;
  /** `STRING_4000`: at most 4000 characters. */
  inclusions?: string;
  /** `STRING_4000`: at most 4000 characters. */
  exclusions?: string;
  /** `STRING_4000`: at most 4000 characters. */
  terms?: string;
  /** `DATE`, sent as year, month and day. */
  schedulestartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  actualstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  scheduledcompletiondate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revisedcompletiondate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  substantialcompletiondate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  actualcompletiondate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  noticetoproceed?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  responsedue?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  executedon?: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  scheduleimpact?: string;
  /** `STRING_100`: at most 100 characters. */
  internalrefno?: string;
  /** `STRING_30`: at most 30 characters. */
  internalinitiatedby?: string;
  /** `STRING_30`: at most 30 characters. */
  internalverbalby?: string;
  /** `STRING_30`: at most 30 characters. */
  internalissuedby?: string;
  /** `DATE`, sent as year, month and day. */
  internalissuedon?: IsoDate;
  /** `STRING_30`: at most 30 characters. */
  internalapprovedby?: string;
  /** `DATE`, sent as year, month and day. */
  internalapprovedon?: IsoDate;
  /** `STRING_30`: at most 30 characters. */
  internalsignedby?: string;
  /** `DATE`, sent as year, month and day. */
  internalsignedon?: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  internalsource?: string;
  /** `STRING_100`: at most 100 characters. */
  internalsourcerefno?: string;
  /** `STRING_100`: at most 100 characters. */
  externalrefno?: string;
  /** `STRING_100`: at most 100 characters. */
  externalverbalby?: string;
  /** `STRING_100`: at most 100 characters. */
  externalapprovedby?: string;
  /** `DATE`, sent as year, month and day. */
  externalapprovedon?: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  externalsignedby?: string;
  /** `DATE`, sent as year, month and day. */
  externalsignedon?: IsoDate;
  /** `BOOLEAN`. */
  performancebondrequired?: boolean | null;
  /** `BOOLEAN`. */
  performancebondreceived?: boolean | null;
  /** `MONEY`. */
  performancebondamount?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  performancesuretycompany?: string;
  /** `BOOLEAN`. */
  paymentbondrequired?: boolean | null;
  /** `BOOLEAN`. */
  paymentbondreceived?: boolean | null;
  /** `MONEY`. */
  paymentbondamount?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  paymentsuretycompany?: string;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a purchasing transaction. */
  potransitems: readonly [PoTransItem, ...PoTransItem[]];
  subtotals?: readonly [Subtotal, ...Subtotal[]];
}

/** `Intacct potransaction CREATE Request` */
export const createPoTransaction: FunctionProfile<
  CreatePoTransaction,
  Created
> = {
  name: "Intacct potransaction CREATE Request",
  version: "2.1",
  element: "create_potransaction",
  content: `(transactiontype, datecreated, dateposted?, createdfrom?, vendorid, documentno?, referenceno?,
    vendordocno?, termname?, datedue?, message?, shippingmethod?, returnto, payto, deliverto?,
    supdocid?, externalid?, (basecurr?, currency, ((exchratedate?, exchratetype) | exchrate))?,
    customfields?, state?, projectid?, changelognumber?, needbydate?, donotshipbeforedate?,
    donotshipafterdate?, promiseddate?, contractstartdate?, contractenddate?, cancelafterdate?,
    scope?, inclusions?, exclusions?, terms?, schedulestartdate?, actualstartdate?,
    scheduledcompletiondate?, revisedcompletiondate?, substantialcompletiondate?,
    actualcompletiondate?, noticetoproceed?, responsedue?, executedon?, scheduleimpact?,
    internalrefno?, internalinitiatedby?, internalverbalby?, internalissuedby?, internalissuedon?,
    internalapprovedby?, internalapprovedon?, internalsignedby?, internalsignedon?, internalsource?,
    internalsourcerefno?, externalrefno?, externalverbalby?, externalapprovedby?,
    externalapprovedon?, externalsignedby?, externalsignedon?, performancebondrequired?,
    performancebondreceived?, performancebondamount?, performancesuretycompany?,
    paymentbondrequired?, paymentbondreceived?, paymentbondamount?, paymentsuretycompany?,
    taxsolutionid?, potransitems, subtotals?)`,
  types: {
    transactiontype: "STRING_30",
    datecreated: "DATE",
    dateposted: "DATE",
    createdfrom: "STRING_30",
    vendorid: "ID",
    documentno: "STRING_20",
    referenceno: "STRING_20",
    vendordocno: "STRING_20",
    termname: "STRING_40",
    datedue: "DATE",
    message: "STRING_4000",
    shippingmethod: "STRING_40",
    returnto: () => returnTo,
    payto: () => payTo,
    deliverto: () => deliverTo,
    supdocid: "STRING_100",
    externalid: "KEY",
    basecurr: "STRING_3",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    customfields: () => customFields,
    state: "STRING_40",
    projectid: "STRING_30",
    changelognumber: "STRING_30",
    needbydate: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    promiseddate: "DATE",
    contractstartdate: "DATE",
    contractenddate: "DATE",
    cancelafterdate: "DATE",
    scope: "STRING_4000",
    inclusions: "STRING_4000",
    exclusions: "STRING_4000",
    terms: "STRING_4000",
    schedulestartdate: "DATE",
    actualstartdate: "DATE",
    scheduledcompletiondate: "DATE",
    revisedcompletiondate: "DATE",
    substantialcompletiondate: "DATE",
    actualcompletiondate: "DATE",
    noticetoproceed: "DATE",
    responsedue: "DATE",
    executedon: "DATE",
    scheduleimpact: "STRING_100",
    internalrefno: "STRING_100",
    internalinitiatedby: "STRING_30",
    internalverbalby: "STRING_30",
    internalissuedby: "STRING_30",
    internalissuedon: "DATE",
    internalapprovedby: "STRING_30",
    internalapprovedon: "DATE",
    internalsignedby: "STRING_30",
    internalsignedon: "DATE",
    internalsource: "STRING_100",
    internalsourcerefno: "STRING_100",
    externalrefno: "STRING_100",
    externalverbalby: "STRING_100",
    externalapprovedby: "STRING_100",
    externalapprovedon: "DATE",
    externalsignedby: "STRING_100",
    externalsignedon: "DATE",
    performancebondrequired: "BOOLEAN",
    performancebondreceived: "BOOLEAN",
    performancebondamount: "MONEY",
    performancesuretycompany: "STRING_30",
    paymentbondrequired: "BOOLEAN",
    paymentbondreceived: "BOOLEAN",
    paymentbondamount: "MONEY",
    paymentsuretycompany: "STRING_30",
    taxsolutionid: "STRING_100",
    potransitems: () => poTransItems,
    subtotals: () => subtotals,
  },
};

/** Updates a purchasing transaction and, through updatepotransitems, its lines. Declared in 2.1/purchasing.dtd. */
export type UpdatePoTransaction = UpdatePoTransactionFields & BaseCurrency;

interface UpdatePoTransactionFields {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_20`: at most 20 characters. */
  vendordocno?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  returnto?: ReturnTo;
  payto?: PayTo;
  deliverto?: DeliverTo;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `KEY`. */
  externalid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** `STRING_30`: at most 30 characters. */
  changelognumber?: string;
  /** `DATE`, sent as year, month and day. */
  needbydate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipbeforedate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipafterdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  promiseddate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  contractstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  contractenddate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  cancelafterdate?: IsoDate;
  /** `STRING_4000`: at most 4000 characters. */
  scope?: string;
  /** `STRING_4000`: at most 4000 characters. */
  inclusions?: string;
  /** `STRING_4000`: at most 4000 characters. */
  exclusions?: string;
  /** `STRING_4000`: at most 4000 characters. */
  terms?: string;
  /** `DATE`, sent as year, month and day. */
  schedulestartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  actualstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  scheduledcompletiondate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revisedcompletiondate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  substantialcompletiondate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  actualcompletiondate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  noticetoproceed?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  responsedue?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  executedon?: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  scheduleimpact?: string;
  /** `STRING_100`: at most 100 characters. */
  internalrefno?: string;
  /** `STRING_30`: at most 30 characters. */
  internalinitiatedby?: string;
  /** `STRING_30`: at most 30 characters. */
  internalverbalby?: string;
  /** `STRING_30`: at most 30 characters. */
  internalissuedby?: string;
  /** `DATE`, sent as year, month and day. */
  internalissuedon?: IsoDate;
  /** `STRING_30`: at most 30 characters. */
  internalapprovedby?: string;
  /** `DATE`, sent as year, month and day. */
  internalapprovedon?: IsoDate;
  /** `STRING_30`: at most 30 characters. */
  internalsignedby?: string;
  /** `DATE`, sent as year, month and day. */
  internalsignedon?: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  internalsource?: string;
  /** `STRING_100`: at most 100 characters. */
  internalsourcerefno?: string;
  /** `STRING_100`: at most 100 characters. */
  externalrefno?: string;
  /** `STRING_100`: at most 100 characters. */
  externalverbalby?: string;
  /** `STRING_100`: at most 100 characters. */
  externalapprovedby?: string;
  /** `DATE`, sent as year, month and day. */
  externalapprovedon?: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  externalsignedby?: string;
  /** `DATE`, sent as year, month and day. */
  externalsignedon?: IsoDate;
  /** `BOOLEAN`. */
  performancebondrequired?: boolean | null;
  /** `BOOLEAN`. */
  performancebondreceived?: boolean | null;
  /** `MONEY`. */
  performancebondamount?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  performancesuretycompany?: string;
  /** `BOOLEAN`. */
  paymentbondrequired?: boolean | null;
  /** `BOOLEAN`. */
  paymentbondreceived?: boolean | null;
  /** `MONEY`. */
  paymentbondamount?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  paymentsuretycompany?: string;
  /** Lines that are added, and changes to lines. */
  updatepotransitems?: readonly [
    UpdatePoTransItemsEntry,
    ...UpdatePoTransItemsEntry[],
  ];
  updatesubtotals?: readonly [UpdateSubtotal, ...UpdateSubtotal[]];
}

/** `Intacct potransaction UPDATE Request` */
export const updatePoTransaction: FunctionProfile<
  UpdatePoTransaction,
  Completed
> = {
  name: "Intacct potransaction UPDATE Request",
  version: "2.1",
  element: "update_potransaction",
  content: `(datecreated?, dateposted?, referenceno?, vendordocno?, termname?, datedue?, message?,
    shippingmethod?, returnto?, payto?, deliverto?, supdocid?, externalid?, (basecurr?, currency,
    ((exchratedate?, exchratetype) | exchrate))?, customfields?, state?, projectid?,
    changelognumber?, needbydate?, donotshipbeforedate?, donotshipafterdate?, promiseddate?,
    contractstartdate?, contractenddate?, cancelafterdate?, scope?, inclusions?, exclusions?,
    terms?, schedulestartdate?, actualstartdate?, scheduledcompletiondate?, revisedcompletiondate?,
    substantialcompletiondate?, actualcompletiondate?, noticetoproceed?, responsedue?, executedon?,
    scheduleimpact?, internalrefno?, internalinitiatedby?, internalverbalby?, internalissuedby?,
    internalissuedon?, internalapprovedby?, internalapprovedon?, internalsignedby?,
    internalsignedon?, internalsource?, internalsourcerefno?, externalrefno?, externalverbalby?,
    externalapprovedby?, externalapprovedon?, externalsignedby?, externalsignedon?,
    performancebondrequired?, performancebondreceived?, performancebondamount?,
    performancesuretycompany?, paymentbondrequired?, paymentbondreceived?, paymentbondamount?,
    paymentsuretycompany?, updatepotransitems?, updatesubtotals?)`,
  types: {
    datecreated: "DATE",
    dateposted: "DATE",
    referenceno: "STRING_20",
    vendordocno: "STRING_20",
    termname: "STRING_40",
    datedue: "DATE",
    message: "STRING_4000",
    shippingmethod: "STRING_40",
    returnto: () => returnTo,
    payto: () => payTo,
    deliverto: () => deliverTo,
    supdocid: "STRING_100",
    externalid: "KEY",
    basecurr: "STRING_3",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    customfields: () => customFields,
    state: "STRING_40",
    projectid: "STRING_30",
    changelognumber: "STRING_30",
    needbydate: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    promiseddate: "DATE",
    contractstartdate: "DATE",
    contractenddate: "DATE",
    cancelafterdate: "DATE",
    scope: "STRING_4000",
    inclusions: "STRING_4000",
    exclusions: "STRING_4000",
    terms: "STRING_4000",
    schedulestartdate: "DATE",
    actualstartdate: "DATE",
    scheduledcompletiondate: "DATE",
    revisedcompletiondate: "DATE",
    substantialcompletiondate: "DATE",
    actualcompletiondate: "DATE",
    noticetoproceed: "DATE",
    responsedue: "DATE",
    executedon: "DATE",
    scheduleimpact: "STRING_100",
    internalrefno: "STRING_100",
    internalinitiatedby: "STRING_30",
    internalverbalby: "STRING_30",
    internalissuedby: "STRING_30",
    internalissuedon: "DATE",
    internalapprovedby: "STRING_30",
    internalapprovedon: "DATE",
    internalsignedby: "STRING_30",
    internalsignedon: "DATE",
    internalsource: "STRING_100",
    internalsourcerefno: "STRING_100",
    externalrefno: "STRING_100",
    externalverbalby: "STRING_100",
    externalapprovedby: "STRING_100",
    externalapprovedon: "DATE",
    externalsignedby: "STRING_100",
    externalsignedon: "DATE",
    performancebondrequired: "BOOLEAN",
    performancebondreceived: "BOOLEAN",
    performancebondamount: "MONEY",
    performancesuretycompany: "STRING_30",
    paymentbondrequired: "BOOLEAN",
    paymentbondreceived: "BOOLEAN",
    paymentbondamount: "MONEY",
    paymentsuretycompany: "STRING_30",
    updatepotransitems: () => updatePoTransItems,
    updatesubtotals: () => updateSubtotals,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Updates the posting date of a purchasing transaction. Declared in shared/purchasing.dtd. */
export interface PartialupdatePoTransaction {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `DATE`, sent as year, month and day. */
  dateposted: IsoDate;
}

/** `Intacct partialupdate_potransaction UPDATE Request` */
export const partialupdatePoTransaction: FunctionProfile<
  PartialupdatePoTransaction,
  Completed
> = {
  name: "Intacct partialupdate_potransaction UPDATE Request",
  version: "2.1",
  element: "partialupdate_potransaction",
  content: "(dateposted)",
  types: { dateposted: "DATE" },
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** Deletes a purchasing transaction. Declared in shared/purchasing.dtd. */
export interface DeletePoTransaction {
  key: string;
  /** Attribute; false unless given. */
  external?: boolean;
}

/** `Intacct delete_potransaction UPDATE Request` */
export const deletePoTransaction: FunctionProfile<
  DeletePoTransaction,
  Completed
> = {
  name: "Intacct delete_potransaction UPDATE Request",
  version: "2.1",
  element: "delete_potransaction",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", external: '(true | false) "false"' },
};

/** The input of Intacct potransaction GET. */
export type GetPoTransaction = Get<PoTransactionField>;

/** `Intacct potransaction GET Request` */
export const getPoTransaction: FunctionProfile<
  GetPoTransaction,
  PoTransactionData
> = {
  name: "Intacct potransaction GET Request",
  version: "2.1",
  fixed: { object: "potransaction" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getPoTransactionResponse,
};

/** The input of Intacct potransaction QUERY. */
export type QueryPoTransaction = GetList<PoTransactionField>;

/** `Intacct potransaction QUERY Request` */
export const queryPoTransaction: FunctionProfile<
  QueryPoTransaction,
  PoTransactionData
> = {
  name: "Intacct potransaction QUERY Request",
  version: "2.1",
  fixed: { object: "potransaction" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryPoTransactionResponse,
};

/** `Intacct potransaction GET Response` */
export const getPoTransactionResponse: Profile<PoTransactionData> = {
  name: "Intacct potransaction GET Response",
  version: "2.1",
  element: "data",
  content: "(potransaction*)",
  types: { potransaction: () => poTransactionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct potransaction QUERY Response` */
export const queryPoTransactionResponse: Profile<PoTransactionData> = {
  name: "Intacct potransaction QUERY Response",
  version: "2.1",
  element: "data",
  content: "(potransaction*)",
  types: { potransaction: () => poTransactionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `potransaction`. */
export interface PoTransactionData extends DataAttributes {
  potransaction?: PoTransactionRecord[];
}

/** The fields of a potransaction that can be requested. */
export type PoTransactionField = keyof PoTransactionRecord;

/** Declared in shared/structures.dtd. */
export type DeliverTo = ContactGroup;

export const deliverTo: Shape<DeliverTo> = {
  element: "deliverto",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};

export const poTransItems: Shape<readonly [PoTransItem, ...PoTransItem[]]> = {
  element: "potransitems",
  content: "(potransitem+)",
  types: { potransitem: () => poTransItem },
};

/** One turn of a repeated group. */
export type UpdatePoTransItemsEntry =
  | {
      /** A line of a purchasing transaction. */
      potransitem: PoTransItem;
      updatepotransitem?: never;
    }
  | {
      potransitem?: never;
      /** A change to the line of the given number. */
      updatepotransitem: UpdatePoTransItem;
    };

export const updatePoTransItems: Shape<
  readonly [UpdatePoTransItemsEntry, ...UpdatePoTransItemsEntry[]]
> = {
  element: "updatepotransitems",
  content: "(potransitem | updatepotransitem)+",
  types: {
    potransitem: () => poTransItem,
    updatepotransitem: () => updatePoTransItem,
  },
};

/** A line of a purchasing transaction. Declared in 2.1/purchasing.dtd. */
export type PoTransItem = PoTransItemFields & ProjectDimension;

interface PoTransItemFields {
  /** `STRING_30`: at most 30 characters. */
  itemid: string;
  /** `STRING_50`: at most 50 characters. */
  itemaliasid?: string;
  /** `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** `BOOLEAN`. */
  taxable?: boolean | null;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity: Decimal;
  /** `STRING_30`: at most 30 characters. */
  unit?: string;
  /** `STRING_200`: at most 200 characters. */
  linelevelsimpletaxtype?: string;
  /** `MONEY`. */
  price?: Decimal | null;
  /** `INTEGER`. */
  sourcelinekey?: Integer | null;
  /** `BOOLEAN`. */
  overridetaxamount?: boolean | null;
  deliverto?: DeliverTo;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  tax?: Decimal | null;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** `BOOLEAN`. */
  form1099?: boolean | null;
  /** `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `ID`. */
  customerid?: string;
  /** `ID`. */
  vendorid?: string;
  /** `ID`. */
  employeeid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** `BOOLEAN`. */
  billable?: boolean | null;
  /** `DATE`, sent as year, month and day. */
  needbydate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipbeforedate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipafterdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  promiseddate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateconfirmed?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  cancelafterdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateshiptosupplier?: IsoDate;
  /** `STRING_50`: at most 50 characters. */
  allocationid?: string;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: Decimal | null;
  /** `MONEY`. */
  amountretained?: Decimal | null;
  /** `MONEY`. */
  trx_amountretained?: Decimal | null;
  /** `KEY`. */
  relateddockey?: string;
  /** `KEY`. */
  relateddoclinekey?: string;
  /** `KEY`. */
  conversiontype?: string;
  /** `BOOLEAN`. */
  partialexempt?: boolean | null;
  /** `BOOLEAN`. */
  paymenttaxcapture?: boolean | null;
  /** `BOOLEAN`. */
  reverseconversion?: boolean | null;
  linesubtotals?: readonly [LineSubtotal, ...LineSubtotal[]];
  /** `STRING_100`: at most 100 characters. */
  taxscheduleid?: string;
  /** `STRING_100`: at most 100 characters. */
  sourcedocid?: string;
  /** `STRING_100`: at most 100 characters. */
  sourcedoclineid?: string;
}

export const poTransItem: Shape<PoTransItem> = {
  element: "potransitem",
  content: `(itemid, itemaliasid?, itemdesc?, taxable?, warehouseid?, quantity, unit?,
    linelevelsimpletaxtype?, price?, sourcelinekey?, overridetaxamount?, deliverto?, tax?,
    locationid?, departmentid?, memo?, itemdetails?, form1099?, form1099type?, form1099box?,
    customfields?, (projectid, (taskid, costtypeid?)?)?, customerid?, vendorid?, employeeid?,
    classid?, contractid?, billable?, needbydate?, donotshipbeforedate?, donotshipafterdate?,
    promiseddate?, dateconfirmed?, cancelafterdate?, dateshiptosupplier?, allocationid?,
    retainagepercentage?, amountretained?, trx_amountretained?, relateddockey?, relateddoclinekey?,
    conversiontype?, partialexempt?, paymenttaxcapture?, reverseconversion?, linesubtotals?,
    taxscheduleid?, sourcedocid?, sourcedoclineid?)`,
  types: {
    itemid: "STRING_30",
    itemaliasid: "STRING_50",
    itemdesc: "STRING_200",
    taxable: "BOOLEAN",
    warehouseid: "STRING_40",
    quantity: "NUMBER_16_4",
    unit: "STRING_30",
    linelevelsimpletaxtype: "STRING_200",
    price: "MONEY",
    sourcelinekey: "INTEGER",
    overridetaxamount: "BOOLEAN",
    deliverto: () => deliverTo,
    tax: "NUMBER_38_2",
    locationid: "ID",
    departmentid: "ID",
    memo: "STRING_500",
    itemdetails: () => itemDetails,
    form1099: "BOOLEAN",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
    customfields: () => customFields,
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30",
    contractid: "STRING_100",
    billable: "BOOLEAN",
    needbydate: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    promiseddate: "DATE",
    dateconfirmed: "DATE",
    cancelafterdate: "DATE",
    dateshiptosupplier: "DATE",
    allocationid: "STRING_50",
    retainagepercentage: "NUMBER_3_2",
    amountretained: "MONEY",
    trx_amountretained: "MONEY",
    relateddockey: "KEY",
    relateddoclinekey: "KEY",
    conversiontype: "KEY",
    partialexempt: "BOOLEAN",
    paymenttaxcapture: "BOOLEAN",
    reverseconversion: "BOOLEAN",
    linesubtotals: () => lineSubtotals,
    taxscheduleid: "STRING_100",
    sourcedocid: "STRING_100",
    sourcedoclineid: "STRING_100",
  },
};

/** A change to the line of the given number. Declared in 2.1/purchasing.dtd. */
export type UpdatePoTransItem = UpdatePoTransItemFields & ProjectDimension;

interface UpdatePoTransItemFields {
  line_num: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_50`: at most 50 characters. */
  itemaliasid?: string;
  /** `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** `BOOLEAN`. */
  taxable?: boolean | null;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  unit?: string;
  /** `STRING_200`: at most 200 characters. */
  linelevelsimpletaxtype?: string;
  /** `MONEY`. */
  price?: Decimal | null;
  deliverto?: DeliverTo;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** `BOOLEAN`. */
  form1099?: boolean | null;
  /** `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `ID`. */
  customerid?: string;
  /** `ID`. */
  vendorid?: string;
  /** `ID`. */
  employeeid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** `BOOLEAN`. */
  billable?: boolean | null;
  /** `DATE`, sent as year, month and day. */
  needbydate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipbeforedate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipafterdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  promiseddate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateconfirmed?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  cancelafterdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateshiptosupplier?: IsoDate;
  /** `STRING_50`: at most 50 characters. */
  allocationid?: string;
  /** `KEY`. */
  relateddockey?: string;
  /** `KEY`. */
  relateddoclinekey?: string;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: Decimal | null;
  /** `MONEY`. */
  amountretained?: Decimal | null;
  /** `MONEY`. */
  trx_amountretained?: Decimal | null;
  /** `KEY`. */
  conversiontype?: string;
  /** `BOOLEAN`. */
  partialexempt?: boolean | null;
  /** `BOOLEAN`. */
  paymenttaxcapture?: boolean | null;
  /** `BOOLEAN`. */
  reverseconversion?: boolean | null;
  linesubtotals?: readonly [LineSubtotal, ...LineSubtotal[]];
  /** `STRING_100`: at most 100 characters. */
  taxscheduleid?: string;
  /** `STRING_100`: at most 100 characters. */
  sourcedocid?: string;
  /** `STRING_100`: at most 100 characters. */
  sourcedoclineid?: string;
}

export const updatePoTransItem: Shape<UpdatePoTransItem> = {
  element: "updatepotransitem",
  content: `(itemid?, itemaliasid?, itemdesc?, taxable?, warehouseid?, quantity?, unit?,
    linelevelsimpletaxtype?, price?, deliverto?, locationid?, departmentid?, memo?, itemdetails?,
    form1099?, form1099type?, form1099box?, customfields?, (projectid, (taskid, costtypeid?)?)?,
    customerid?, vendorid?, employeeid?, classid?, contractid?, billable?, needbydate?,
    donotshipbeforedate?, donotshipafterdate?, promiseddate?, dateconfirmed?, cancelafterdate?,
    dateshiptosupplier?, allocationid?, relateddockey?, relateddoclinekey?, retainagepercentage?,
    amountretained?, trx_amountretained?, conversiontype?, partialexempt?, paymenttaxcapture?,
    reverseconversion?, linesubtotals?, taxscheduleid?, sourcedocid?, sourcedoclineid?)`,
  types: {
    itemid: "STRING_30",
    itemaliasid: "STRING_50",
    itemdesc: "STRING_200",
    taxable: "BOOLEAN",
    warehouseid: "STRING_40",
    quantity: "NUMBER_16_4",
    unit: "STRING_30",
    linelevelsimpletaxtype: "STRING_200",
    price: "MONEY",
    deliverto: () => deliverTo,
    locationid: "ID",
    departmentid: "ID",
    memo: "STRING_500",
    itemdetails: () => itemDetails,
    form1099: "BOOLEAN",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
    customfields: () => customFields,
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30",
    contractid: "STRING_100",
    billable: "BOOLEAN",
    needbydate: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    promiseddate: "DATE",
    dateconfirmed: "DATE",
    cancelafterdate: "DATE",
    dateshiptosupplier: "DATE",
    allocationid: "STRING_50",
    relateddockey: "KEY",
    relateddoclinekey: "KEY",
    retainagepercentage: "NUMBER_3_2",
    amountretained: "MONEY",
    trx_amountretained: "MONEY",
    conversiontype: "KEY",
    partialexempt: "BOOLEAN",
    paymenttaxcapture: "BOOLEAN",
    reverseconversion: "BOOLEAN",
    linesubtotals: () => lineSubtotals,
    taxscheduleid: "STRING_100",
    sourcedocid: "STRING_100",
    sourcedoclineid: "STRING_100",
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};

/** Declared in shared/structures.dtd. */
export interface DeliverToRecord {
  /** A contact, written out. */
  contact?: ContactRecord;
  /** `CONTACTNAME`. */
  contactname?: string;
}

export const deliverToRecord: Shape<DeliverToRecord> = {
  element: "deliverto",
  content: "(contact | contactname)",
  types: { contact: () => contactRecord, contactname: "CONTACTNAME" },
  answer: true,
};

export const poTransItemsRecord: Shape<PoTransItemRecord[]> = {
  element: "potransitems",
  content: "(potransitem+)",
  types: { potransitem: () => poTransItemRecord },
  answer: true,
};

/** A purchasing transaction. Declared in 2.1/response/purchasing.dtd. */
export interface PoTransactionRecord {
  /** `KEY`. */
  key?: string;
  /** `STRING_30`: at most 30 characters. */
  transactiontype?: string;
  /** `STRING_60`: at most 60 characters. */
  transactionid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate | null;
  /** `STRING_30`: at most 30 characters. */
  createdfrom?: string;
  /** `ID`. */
  vendorid?: string;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_20`: at most 20 characters. */
  vendordocno?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate | null;
  /** `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  returnto?: ReturnToRecord;
  payto?: PayToRecord;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `ENUM_TRANSSTATE`: "Pending", "Closed", "Submitted", "Approved", "Unapproved", "Confirmed", "Voided" or "Deleted". */
  transactionstate?: EnumTransstate | null;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `TIMESTAMP`. */
  dateprinted?: string;
  /** `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `DATE`, sent as year, month and day. */
  exchratedate?: IsoDate | null;
  /** `STRING_100`: at most 100 characters. */
  exchratetype?: string;
  /** `STRING_3`: at most 3 characters. */
  exchratetypeid?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exchrate?: DecimalText | null;
  /** `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** `STRING_30`: at most 30 characters. */
  changelognumber?: string;
  /** `DATE`, sent as year, month and day. */
  needbydate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  donotshipbeforedate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  donotshipafterdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  promiseddate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  contractstartdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  contractenddate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  cancelafterdate?: IsoDate | null;
  /** `STRING_4000`: at most 4000 characters. */
  scope?: string;
  /** `STRING_4000`: at most 4000 characters. */
  inclusions?: string;
  /** `STRING_4000`: at most 4000 characters. */
  exclusions?: string;
  /** `STRING_4000`: at most 4000 characters. */
  terms?: string;
  /** `DATE`, sent as year, month and day. */
  schedulestartdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  actualstartdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  scheduledcompletiondate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  revisedcompletiondate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  substantialcompletiondate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  actualcompletiondate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  noticetoproceed?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  responsedue?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  executedon?: IsoDate | null;
  /** `STRING_100`: at most 100 characters. */
  scheduleimpact?: string;
  /** `STRING_100`: at most 100 characters. */
  internalrefno?: string;
  internalinitiatedbykey?: string;
  /** `STRING_30`: at most 30 characters. */
  internalinitiatedby?: string;
  internalinitiatedbyname?: string;
  internalverbalbykey?: string;
  /** `STRING_30`: at most 30 characters. */
  internalverbalby?: string;
  internalverbalbyname?: string;
  internalissuedbykey?: string;
  /** `STRING_30`: at most 30 characters. */
  internalissuedby?: string;
  internalissuedbyname?: string;
  /** `DATE`, sent as year, month and day. */
  internalissuedon?: IsoDate | null;
  internalapprovedbykey?: string;
  /** `STRING_30`: at most 30 characters. */
  internalapprovedby?: string;
  internalapprovedbyname?: string;
  /** `DATE`, sent as year, month and day. */
  internalapprovedon?: IsoDate | null;
  internalsignedbykey?: string;
  /** `STRING_30`: at most 30 characters. */
  internalsignedby?: string;
  internalsignedbyname?: string;
  /** `DATE`, sent as year, month and day. */
  internalsignedon?: IsoDate | null;
  /** `STRING_100`: at most 100 characters. */
  internalsource?: string;
  /** `STRING_100`: at most 100 characters. */
  internalsourcerefno?: string;
  /** `STRING_100`: at most 100 characters. */
  externalrefno?: string;
  externalverbalbykey?: string;
  /** `STRING_100`: at most 100 characters. */
  externalverbalby?: string;
  externalapprovedbykey?: string;
  /** `STRING_100`: at most 100 characters. */
  externalapprovedby?: string;
  /** `DATE`, sent as year, month and day. */
  externalapprovedon?: IsoDate | null;
  externalsignedbykey?: string;
  /** `STRING_100`: at most 100 characters. */
  externalsignedby?: string;
  /** `DATE`, sent as year, month and day. */
  externalsignedon?: IsoDate | null;
  /** `BOOLEAN`. */
  performancebondrequired?: boolean | null;
  /** `BOOLEAN`. */
  performancebondreceived?: boolean | null;
  /** `MONEY`. */
  performancebondamount?: DecimalText | null;
  performancesuretycompanykey?: string;
  /** `STRING_30`: at most 30 characters. */
  performancesuretycompany?: string;
  performancesuretycompanyname?: string;
  /** `BOOLEAN`. */
  paymentbondrequired?: boolean | null;
  /** `BOOLEAN`. */
  paymentbondreceived?: boolean | null;
  /** `MONEY`. */
  paymentbondamount?: DecimalText | null;
  paymentsuretycompanykey?: string;
  /** `STRING_30`: at most 30 characters. */
  paymentsuretycompany?: string;
  paymentsuretycompanyname?: string;
  haschange?: string;
  revisedtotal?: string;
  revisedsubtotal?: string;
  trx_revisedtotal?: string;
  trx_revisedsubtotal?: string;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  postedchangestotal?: string;
  /** The lines of a purchasing transaction. */
  potransitems?: PoTransItemRecord[];
  subtotals?: SubtotalRecord[];
}

export const poTransactionRecord: Shape<PoTransactionRecord> = {
  element: "potransaction",
  content: `(key?, transactiontype?, transactionid?, datecreated?, dateposted?, createdfrom?, vendorid?,
    referenceno?, vendordocno?, termname?, datedue?, message?, shippingmethod?, returnto?, payto?,
    supdocid?, transactionstate?, whenmodified?, dateprinted?, basecurr?, currency?, exchratedate?,
    exchratetype?, exchratetypeid?, exchrate?, projectid?, changelognumber?, needbydate?,
    donotshipbeforedate?, donotshipafterdate?, promiseddate?, contractstartdate?, contractenddate?,
    cancelafterdate?, scope?, inclusions?, exclusions?, terms?, schedulestartdate?,
    actualstartdate?, scheduledcompletiondate?, revisedcompletiondate?, substantialcompletiondate?,
    actualcompletiondate?, noticetoproceed?, responsedue?, executedon?, scheduleimpact?,
    internalrefno?, internalinitiatedbykey?, internalinitiatedby?, internalinitiatedbyname?,
    internalverbalbykey?, internalverbalby?, internalverbalbyname?, internalissuedbykey?,
    internalissuedby?, internalissuedbyname?, internalissuedon?, internalapprovedbykey?,
    internalapprovedby?, internalapprovedbyname?, internalapprovedon?, internalsignedbykey?,
    internalsignedby?, internalsignedbyname?, internalsignedon?, internalsource?,
    internalsourcerefno?, externalrefno?, externalverbalbykey?, externalverbalby?,
    externalapprovedbykey?, externalapprovedby?, externalapprovedon?, externalsignedbykey?,
    externalsignedby?, externalsignedon?, performancebondrequired?, performancebondreceived?,
    performancebondamount?, performancesuretycompanykey?, performancesuretycompany?,
    performancesuretycompanyname?, paymentbondrequired?, paymentbondreceived?, paymentbondamount?,
    paymentsuretycompanykey?, paymentsuretycompany?, paymentsuretycompanyname?, haschange?,
    revisedtotal?, revisedsubtotal?, trx_revisedtotal?, trx_revisedsubtotal?, taxsolutionid?,
    postedchangestotal?, potransitems?, subtotals?)`,
  types: {
    key: "KEY",
    transactiontype: "STRING_30",
    transactionid: "STRING_60",
    datecreated: "DATE",
    dateposted: "DATE",
    createdfrom: "STRING_30",
    vendorid: "ID",
    referenceno: "STRING_20",
    vendordocno: "STRING_20",
    termname: "STRING_40",
    datedue: "DATE",
    message: "STRING_4000",
    shippingmethod: "STRING_40",
    returnto: () => returnToRecord,
    payto: () => payToRecord,
    supdocid: "STRING_100",
    transactionstate: enumTransstate,
    whenmodified: "TIMESTAMP",
    dateprinted: "TIMESTAMP",
    basecurr: "STRING_3",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchratetypeid: "STRING_3",
    exchrate: "NUMBER_38_2",
    projectid: "STRING_30",
    changelognumber: "STRING_30",
    needbydate: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    promiseddate: "DATE",
    contractstartdate: "DATE",
    contractenddate: "DATE",
    cancelafterdate: "DATE",
    scope: "STRING_4000",
    inclusions: "STRING_4000",
    exclusions: "STRING_4000",
    terms: "STRING_4000",
    schedulestartdate: "DATE",
    actualstartdate: "DATE",
    scheduledcompletiondate: "DATE",
    revisedcompletiondate: "DATE",
    substantialcompletiondate: "DATE",
    actualcompletiondate: "DATE",
    noticetoproceed: "DATE",
    responsedue: "DATE",
    executedon: "DATE",
    scheduleimpact: "STRING_100",
    internalrefno: "STRING_100",
    internalinitiatedby: "STRING_30",
    internalverbalby: "STRING_30",
    internalissuedby: "STRING_30",
    internalissuedon: "DATE",
    internalapprovedby: "STRING_30",
    internalapprovedon: "DATE",
    internalsignedby: "STRING_30",
    internalsignedon: "DATE",
    internalsource: "STRING_100",
    internalsourcerefno: "STRING_100",
    externalrefno: "STRING_100",
    externalverbalby: "STRING_100",
    externalapprovedby: "STRING_100",
    externalapprovedon: "DATE",
    externalsignedby: "STRING_100",
    externalsignedon: "DATE",
    performancebondrequired: "BOOLEAN",
    performancebondreceived: "BOOLEAN",
    performancebondamount: "MONEY",
    performancesuretycompany: "STRING_30",
    paymentbondrequired: "BOOLEAN",
    paymentbondreceived: "BOOLEAN",
    paymentbondamount: "MONEY",
    paymentsuretycompany: "STRING_30",
    taxsolutionid: "STRING_100",
    potransitems: () => poTransItemsRecord,
    subtotals: () => subtotalsRecord,
  },
  answer: true,
};

/** A line of a purchasing transaction. Declared in 2.1/response/purchasing.dtd. */
export interface PoTransItemRecord {
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_50`: at most 50 characters. */
  itemaliasid?: string;
  /** `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity?: DecimalText | null;
  /** `STRING_30`: at most 30 characters. */
  unit?: string;
  /** `STRING_200`: at most 200 characters. */
  linelevelsimpletaxtype?: string;
  /** `MONEY`. */
  price?: DecimalText | null;
  /** `BOOLEAN`. */
  overridetaxamount?: boolean | null;
  deliverto?: DeliverToRecord;
  /** `NUMBER_10_4`: at most 10 digits before the point and 4 after it. */
  taxrate?: DecimalText | null;
  /** `MONEY`. */
  tax?: DecimalText | null;
  /** `MONEY`. */
  retailprice?: DecimalText | null;
  /** `MONEY`. */
  totalamount?: DecimalText | null;
  /** `MONEY`. */
  grossamount?: DecimalText | null;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `STRING_4000`: at most 4000 characters. */
  discsurchargememo?: string;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  /** `STRING_50`: at most 50 characters. */
  allocationid?: string[];
  /** `DATE`, sent as year, month and day. */
  needbydate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  donotshipbeforedate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  donotshipafterdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  promiseddate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  dateconfirmed?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  cancelafterdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  dateshiptosupplier?: IsoDate | null;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: DecimalText | null;
  /** `MONEY`. */
  amountretained?: DecimalText | null;
  /** `MONEY`. */
  trx_amountretained?: DecimalText | null;
  /** `KEY`. */
  relateddockey?: string;
  /** `KEY`. */
  relateddoclinekey?: string;
  /** `KEY`. */
  conversiontype?: string;
  /** `BOOLEAN`. */
  addedbychange?: boolean | null;
  /** `BOOLEAN`. */
  reverseconversion?: boolean | null;
  reversepriceconverted?: string;
  reverseqtyconverted?: string;
  stdpriceconverted?: string;
  stdqtyconverted?: string;
  /** `STRING_100`: at most 100 characters. */
  sourcedocid?: string[];
  /** `STRING_100`: at most 100 characters. */
  sourcedoclineid?: string[];
  /** `STRING_100`: at most 100 characters. */
  taxscheduleid?: string;
}

export const poTransItemRecord: Shape<PoTransItemRecord> = {
  element: "potransitem",
  content: `(itemid?, itemaliasid?, itemdesc?, warehouseid?, quantity?, unit?, linelevelsimpletaxtype?,
    price?, overridetaxamount?, deliverto?, taxrate?, tax?, retailprice?, totalamount?,
    grossamount?, locationid?, departmentid?, memo?, discsurchargememo?, customfields?,
    allocationid?, needbydate?, donotshipbeforedate?, donotshipafterdate?, promiseddate?,
    dateconfirmed?, cancelafterdate?, dateshiptosupplier?, allocationid?, retainagepercentage?,
    amountretained?, trx_amountretained?, relateddockey?, relateddoclinekey?, conversiontype?,
    addedbychange?, reverseconversion?, reversepriceconverted?, reverseqtyconverted?,
    stdpriceconverted?, stdqtyconverted?, sourcedocid?, sourcedoclineid?, taxscheduleid?,
    sourcedocid?, sourcedoclineid?)`,
  types: {
    itemid: "STRING_30",
    itemaliasid: "STRING_50",
    itemdesc: "STRING_200",
    warehouseid: "STRING_40",
    quantity: "NUMBER_16_4",
    unit: "STRING_30",
    linelevelsimpletaxtype: "STRING_200",
    price: "MONEY",
    overridetaxamount: "BOOLEAN",
    deliverto: () => deliverToRecord,
    taxrate: "NUMBER_10_4",
    tax: "MONEY",
    retailprice: "MONEY",
    totalamount: "MONEY",
    grossamount: "MONEY",
    locationid: "ID",
    departmentid: "ID",
    memo: "STRING_500",
    discsurchargememo: "STRING_4000",
    customfields: () => customFieldsRecord,
    allocationid: "STRING_50",
    needbydate: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    promiseddate: "DATE",
    dateconfirmed: "DATE",
    cancelafterdate: "DATE",
    dateshiptosupplier: "DATE",
    retainagepercentage: "NUMBER_3_2",
    amountretained: "MONEY",
    trx_amountretained: "MONEY",
    relateddockey: "KEY",
    relateddoclinekey: "KEY",
    conversiontype: "KEY",
    addedbychange: "BOOLEAN",
    reverseconversion: "BOOLEAN",
    sourcedocid: "STRING_100",
    sourcedoclineid: "STRING_100",
    taxscheduleid: "STRING_100",
  },
  answer: true,
};
