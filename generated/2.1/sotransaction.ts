// Made by intacct-codegen from 2.1/order-entry.dtd, 2.1/response/order-entry.dtd, shared/objects.dtd, shared/order-entry.dtd, shared/structures.dtd; do not edit. Checksum 1c278094bd09e872
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type BillTo,
  type BillToRecord,
  billTo,
  billToRecord,
} from "./billto.js";
import {
  type CustomField,
  type CustomFieldRecord,
  customFields,
  customFieldsRecord,
} from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { BaseCurrency, ProjectDimension } from "./groups.js";
import { type ItemDetail, itemDetails } from "./itemdetails.js";
import { type LineSubtotal, lineSubtotals } from "./linesubtotals.js";
import { type RenewalMacroRecord, renewalMacroRecord } from "./renewalmacro.js";
import { type EnumTransstate, enumTransstate } from "./scalars.js";
import {
  type ShipTo,
  type ShipToRecord,
  shipTo,
  shipToRecord,
} from "./shipto.js";
import {
  type Subtotal,
  type SubtotalRecord,
  subtotals,
  subtotalsRecord,
} from "./subtotals.js";
import { type UpdateSubtotal, updateSubtotals } from "./updatesubtotals.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a sales transaction. Declared in 2.1/order-entry.dtd. */
export type CreateSoTransaction = CreateSoTransactionFields & BaseCurrency;

interface CreateSoTransactionFields {
  /** `STRING_30`: at most 30 characters. */
  transactiontype: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `STRING_30`: at most 30 characters. */
  createdfrom?: string;
  /** `ID`. */
  customerid: string;
  /** `STRING_20`: at most 20 characters. */
  documentno?: string;
  /** `DATE`, sent as year, month and day. */
  origdocdate?: IsoDate;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  shipto?: ShipTo;
  billto?: BillTo;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `KEY`. */
  externalid?: string;
  /** `STRING_40`: at most 40 characters. */
  vsoepricelist?: string;
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
  shipbydate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  cancelafterdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipbeforedate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipafterdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  servicedeliverydate?: IsoDate;
  /** `STRING_4000`: at most 4000 characters. */
  trackingnumber?: string;
  /** `DATE`, sent as year, month and day. */
  shippeddate?: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  customerponumber?: string;
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
  /** `STRING_100`: at most 100 characters. */
  projectcontractid?: string;
  /** `STRING_100`: at most 100 characters. */
  pcbexternalrefno?: string;
  /** `STRING_100`: at most 100 characters. */
  pcbdescription?: string;
  /** `DATE`, sent as year, month and day. */
  pcbdate?: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  architect?: string;
  /** `DATE`, sent as year, month and day. */
  billthroughdate?: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  billapplicationno?: string;
  /** `MONEY`. */
  orgcontractamt?: Decimal | null;
  /** `MONEY`. */
  retcompletedamt?: Decimal | null;
  /** `MONEY`. */
  retstoredmaterials?: Decimal | null;
  /** `MONEY`. */
  lesspriorapplication?: Decimal | null;
  /** `MONEY`. */
  tcapmaddition?: Decimal | null;
  /** `MONEY`. */
  tcapmdeduction?: Decimal | null;
  /** `MONEY`. */
  tcatmaddition?: Decimal | null;
  /** `MONEY`. */
  tcatmdeduction?: Decimal | null;
  /** `MONEY`. */
  previousretainagebalance?: Decimal | null;
  /** The lines of a sales transaction. */
  sotransitems: readonly [SoTransItem, ...SoTransItem[]];
  subtotals?: readonly [Subtotal, ...Subtotal[]];
}

/** `Intacct sotransaction CREATE Request` */
export const createSoTransaction: FunctionProfile<
  CreateSoTransaction,
  Created
> = {
  name: "Intacct sotransaction CREATE Request",
  version: "2.1",
  element: "create_sotransaction",
  content: `(transactiontype, datecreated, dateposted?, createdfrom?, customerid, documentno?, origdocdate?,
    referenceno?, termname?, datedue?, message?, shippingmethod?, shipto?, billto?, supdocid?,
    externalid?, (basecurr?, currency, ((exchratedate?, exchratetype) | exchrate))?, vsoepricelist?,
    customfields?, state?, projectid?, changelognumber?, needbydate?, shipbydate?, cancelafterdate?,
    donotshipbeforedate?, donotshipafterdate?, servicedeliverydate?, trackingnumber?, shippeddate?,
    customerponumber?, scope?, inclusions?, exclusions?, terms?, schedulestartdate?,
    actualstartdate?, scheduledcompletiondate?, revisedcompletiondate?, substantialcompletiondate?,
    actualcompletiondate?, noticetoproceed?, responsedue?, executedon?, scheduleimpact?,
    internalrefno?, internalinitiatedby?, internalverbalby?, internalissuedby?, internalissuedon?,
    internalapprovedby?, internalapprovedon?, internalsignedby?, internalsignedon?, internalsource?,
    internalsourcerefno?, externalrefno?, externalverbalby?, externalapprovedby?,
    externalapprovedon?, externalsignedby?, externalsignedon?, performancebondrequired?,
    performancebondreceived?, performancebondamount?, performancesuretycompany?,
    paymentbondrequired?, paymentbondreceived?, paymentbondamount?, paymentsuretycompany?,
    taxsolutionid?, projectcontractid?, pcbexternalrefno?, pcbdescription?, pcbdate?, architect?,
    billthroughdate?, billapplicationno?, orgcontractamt?, retcompletedamt?, retstoredmaterials?,
    lesspriorapplication?, tcapmaddition?, tcapmdeduction?, tcatmaddition?, tcatmdeduction?,
    previousretainagebalance?, sotransitems, subtotals?)`,
  types: {
    transactiontype: "STRING_30",
    datecreated: "DATE",
    dateposted: "DATE",
    createdfrom: "STRING_30",
    customerid: "ID",
    documentno: "STRING_20",
    origdocdate: "DATE",
    referenceno: "STRING_20",
    termname: "STRING_40",
    datedue: "DATE",
    message: "STRING_4000",
    shippingmethod: "STRING_40",
    shipto: () => shipTo,
    billto: () => billTo,
    supdocid: "STRING_100",
    externalid: "KEY",
    basecurr: "STRING_3",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    vsoepricelist: "STRING_40",
    customfields: () => customFields,
    state: "STRING_40",
    projectid: "STRING_30",
    changelognumber: "STRING_30",
    needbydate: "DATE",
    shipbydate: "DATE",
    cancelafterdate: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    servicedeliverydate: "DATE",
    trackingnumber: "STRING_4000",
    shippeddate: "DATE",
    customerponumber: "STRING_100",
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
    projectcontractid: "STRING_100",
    pcbexternalrefno: "STRING_100",
    pcbdescription: "STRING_100",
    pcbdate: "DATE",
    architect: "STRING_100",
    billthroughdate: "DATE",
    billapplicationno: "STRING_100",
    orgcontractamt: "MONEY",
    retcompletedamt: "MONEY",
    retstoredmaterials: "MONEY",
    lesspriorapplication: "MONEY",
    tcapmaddition: "MONEY",
    tcapmdeduction: "MONEY",
    tcatmaddition: "MONEY",
    tcatmdeduction: "MONEY",
    previousretainagebalance: "MONEY",
    sotransitems: () => soTransItems,
    subtotals: () => subtotals,
  },
};

/** Updates a sales transaction and, through updatesotransitems, its lines. Declared in 2.1/order-entry.dtd. */
export type UpdateSoTransaction = UpdateSoTransactionFields & BaseCurrency;

interface UpdateSoTransactionFields {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Attribute; false unless given. */
  disablevalidation?: boolean;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  origdocdate?: IsoDate;
  /** `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  shipto?: ShipTo;
  billto?: BillTo;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `KEY`. */
  externalid?: string;
  /** `STRING_40`: at most 40 characters. */
  vsoepricelist?: string;
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
  shipbydate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  cancelafterdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipbeforedate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipafterdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  servicedeliverydate?: IsoDate;
  /** `STRING_4000`: at most 4000 characters. */
  trackingnumber?: string;
  /** `DATE`, sent as year, month and day. */
  shippeddate?: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  customerponumber?: string;
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
  projectcontractid?: string;
  /** `STRING_100`: at most 100 characters. */
  pcbexternalrefno?: string;
  /** `STRING_100`: at most 100 characters. */
  pcbdescription?: string;
  /** `DATE`, sent as year, month and day. */
  pcbdate?: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  architect?: string;
  /** `DATE`, sent as year, month and day. */
  billthroughdate?: IsoDate;
  /** `STRING_100`: at most 100 characters. */
  billapplicationno?: string;
  /** `MONEY`. */
  orgcontractamt?: Decimal | null;
  /** `MONEY`. */
  retcompletedamt?: Decimal | null;
  /** `MONEY`. */
  retstoredmaterials?: Decimal | null;
  /** `MONEY`. */
  lesspriorapplication?: Decimal | null;
  /** `MONEY`. */
  tcapmaddition?: Decimal | null;
  /** `MONEY`. */
  tcapmdeduction?: Decimal | null;
  /** `MONEY`. */
  tcatmaddition?: Decimal | null;
  /** `MONEY`. */
  tcatmdeduction?: Decimal | null;
  /** `MONEY`. */
  previousretainagebalance?: Decimal | null;
  /** Lines that are added, and changes to lines. */
  updatesotransitems?: readonly [
    UpdateSoTransItemsEntry,
    ...UpdateSoTransItemsEntry[],
  ];
  updatesubtotals?: readonly [UpdateSubtotal, ...UpdateSubtotal[]];
}

/** `Intacct sotransaction UPDATE Request` */
export const updateSoTransaction: FunctionProfile<
  UpdateSoTransaction,
  Completed
> = {
  name: "Intacct sotransaction UPDATE Request",
  version: "2.1",
  element: "update_sotransaction",
  content: `(datecreated?, dateposted?, referenceno?, termname?, datedue?, origdocdate?, message?,
    shippingmethod?, shipto?, billto?, supdocid?, externalid?, (basecurr?, currency,
    ((exchratedate?, exchratetype) | exchrate))?, vsoepricelist?, customfields?, state?, projectid?,
    changelognumber?, needbydate?, shipbydate?, cancelafterdate?, donotshipbeforedate?,
    donotshipafterdate?, servicedeliverydate?, trackingnumber?, shippeddate?, customerponumber?,
    scope?, inclusions?, exclusions?, terms?, schedulestartdate?, actualstartdate?,
    scheduledcompletiondate?, revisedcompletiondate?, substantialcompletiondate?,
    actualcompletiondate?, noticetoproceed?, responsedue?, executedon?, scheduleimpact?,
    internalrefno?, internalinitiatedby?, internalverbalby?, internalissuedby?, internalissuedon?,
    internalapprovedby?, internalapprovedon?, internalsignedby?, internalsignedon?, internalsource?,
    internalsourcerefno?, externalrefno?, externalverbalby?, externalapprovedby?,
    externalapprovedon?, externalsignedby?, externalsignedon?, performancebondrequired?,
    performancebondreceived?, performancebondamount?, performancesuretycompany?,
    paymentbondrequired?, paymentbondreceived?, paymentbondamount?, paymentsuretycompany?,
    projectcontractid?, pcbexternalrefno?, pcbdescription?, pcbdate?, architect?, billthroughdate?,
    billapplicationno?, orgcontractamt?, retcompletedamt?, retstoredmaterials?,
    lesspriorapplication?, tcapmaddition?, tcapmdeduction?, tcatmaddition?, tcatmdeduction?,
    previousretainagebalance?, updatesotransitems?, updatesubtotals?)`,
  types: {
    datecreated: "DATE",
    dateposted: "DATE",
    referenceno: "STRING_20",
    termname: "STRING_40",
    datedue: "DATE",
    origdocdate: "DATE",
    message: "STRING_4000",
    shippingmethod: "STRING_40",
    shipto: () => shipTo,
    billto: () => billTo,
    supdocid: "STRING_100",
    externalid: "KEY",
    basecurr: "STRING_3",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    vsoepricelist: "STRING_40",
    customfields: () => customFields,
    state: "STRING_40",
    projectid: "STRING_30",
    changelognumber: "STRING_30",
    needbydate: "DATE",
    shipbydate: "DATE",
    cancelafterdate: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    servicedeliverydate: "DATE",
    trackingnumber: "STRING_4000",
    shippeddate: "DATE",
    customerponumber: "STRING_100",
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
    projectcontractid: "STRING_100",
    pcbexternalrefno: "STRING_100",
    pcbdescription: "STRING_100",
    pcbdate: "DATE",
    architect: "STRING_100",
    billthroughdate: "DATE",
    billapplicationno: "STRING_100",
    orgcontractamt: "MONEY",
    retcompletedamt: "MONEY",
    retstoredmaterials: "MONEY",
    lesspriorapplication: "MONEY",
    tcapmaddition: "MONEY",
    tcapmdeduction: "MONEY",
    tcatmaddition: "MONEY",
    tcatmdeduction: "MONEY",
    previousretainagebalance: "MONEY",
    updatesotransitems: () => updateSoTransItems,
    updatesubtotals: () => updateSubtotals,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
    disablevalidation: '(true | false) "false"',
  },
};

/** Deletes a sales transaction. Declared in shared/order-entry.dtd. */
export interface DeleteSoTransaction {
  key: string;
  /** Attribute; false unless given. */
  external?: boolean;
}

/** `Intacct delete_sotransaction UPDATE Request` */
export const deleteSoTransaction: FunctionProfile<
  DeleteSoTransaction,
  Completed
> = {
  name: "Intacct delete_sotransaction UPDATE Request",
  version: "2.1",
  element: "delete_sotransaction",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", external: '(true | false) "false"' },
};

/** The input of Intacct sotransaction GET. */
export type GetSoTransaction = Get<SoTransactionField>;

/** `Intacct sotransaction GET Request` */
export const getSoTransaction: FunctionProfile<
  GetSoTransaction,
  SoTransactionData
> = {
  name: "Intacct sotransaction GET Request",
  version: "2.1",
  fixed: { object: "sotransaction" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getSoTransactionResponse,
};

/** The input of Intacct sotransaction QUERY. */
export type QuerySoTransaction = GetList<SoTransactionField>;

/** `Intacct sotransaction QUERY Request` */
export const querySoTransaction: FunctionProfile<
  QuerySoTransaction,
  SoTransactionData
> = {
  name: "Intacct sotransaction QUERY Request",
  version: "2.1",
  fixed: { object: "sotransaction" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => querySoTransactionResponse,
};

/** `Intacct sotransaction GET Response` */
export const getSoTransactionResponse: Profile<SoTransactionData> = {
  name: "Intacct sotransaction GET Response",
  version: "2.1",
  element: "data",
  content: "(sotransaction*)",
  types: { sotransaction: () => soTransactionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sotransaction QUERY Response` */
export const querySoTransactionResponse: Profile<SoTransactionData> = {
  name: "Intacct sotransaction QUERY Response",
  version: "2.1",
  element: "data",
  content: "(sotransaction*)",
  types: { sotransaction: () => soTransactionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `sotransaction`. */
export interface SoTransactionData extends DataAttributes {
  sotransaction?: SoTransactionRecord[];
}

/** The fields of a sotransaction that can be requested. */
export type SoTransactionField = keyof SoTransactionRecord;

export const soTransItems: Shape<readonly [SoTransItem, ...SoTransItem[]]> = {
  element: "sotransitems",
  content: "(sotransitem+)",
  types: { sotransitem: () => soTransItem },
};

/** How far a component of a kit is delivered. Declared in shared/order-entry.dtd. */
export interface KitStatus {
  /** `KEY`. */
  line_num: string;
  /** `MONEY`. */
  invoiceprice?: Decimal | null;
  /** `STRING_20`: at most 20 characters. */
  deliverystatus?: string;
  /** `DATE`, sent as year, month and day. */
  deliverydate?: IsoDate;
  /** `STRING_50`: at most 50 characters. */
  deferralstatus?: string;
}

export const kitStatus: Shape<KitStatus> = {
  element: "kitstatus",
  content:
    "(line_num, invoiceprice?, deliverystatus?, deliverydate?, deferralstatus?)",
  types: {
    line_num: "KEY",
    invoiceprice: "MONEY",
    deliverystatus: "STRING_20",
    deliverydate: "DATE",
    deferralstatus: "STRING_50",
  },
};

/** One turn of a repeated group. */
export type UpdateSoTransItemsEntry =
  | {
      /** A line of a sales transaction. */
      sotransitem: SoTransItem;
      updatesotransitem?: never;
    }
  | {
      sotransitem?: never;
      /** A change to the line of the given number. */
      updatesotransitem: UpdateSoTransItem;
    };

export const updateSoTransItems: Shape<
  readonly [UpdateSoTransItemsEntry, ...UpdateSoTransItemsEntry[]]
> = {
  element: "updatesotransitems",
  content: "(sotransitem | updatesotransitem)+",
  types: {
    sotransitem: () => soTransItem,
    updatesotransitem: () => updateSoTransItem,
  },
};

/** A line of a sales transaction. Declared in 2.1/order-entry.dtd. */
export type SoTransItem = SoTransItemFields & ProjectDimension;

interface SoTransItemFields {
  /** `INTEGER`. */
  bundlenumber?: Integer | null;
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
  /** `NUMBER_2_2`: at most 2 digits before the point and 2 after it. */
  discountpercent?: Decimal | null;
  /** `MONEY`. */
  price?: Decimal | null;
  /** `INTEGER`. */
  sourcelinekey?: Integer | null;
  /** `STRING_4000`: at most 4000 characters. */
  discsurchargememo?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_30`: at most 30 characters. */
  revrectemplate?: string;
  /** `DATE`, sent as year, month and day. */
  revrecstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revrecenddate?: IsoDate;
  /** `STRING_40`: at most 40 characters. */
  renewalmacro?: string;
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
  /** How far a line, or the components of its kit, are delivered. */
  fulfillmentstatus?: readonly [
    FulfillmentStatusEntry,
    ...FulfillmentStatusEntry[],
  ];
  /** `STRING_8`: at most 8 characters. */
  taskno?: string;
  /** `STRING_30`: at most 30 characters. */
  billingtemplate?: string;
  /** `BOOLEAN`. */
  dropship?: boolean | null;
  /** `BOOLEAN`. */
  buytoorder?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  btoshiptocontactname?: string;
  shipto?: ShipTo;
  /** `DATE`, sent as year, month and day. */
  needbydate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  shipby?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipbeforedate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipafterdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datepickticketprinted?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  cancelafterdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  shippeddate?: IsoDate;
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
  /** `STRING_100`: at most 100 characters. */
  projectcontractid?: string;
  /** `STRING_100`: at most 100 characters. */
  projectcontractlineid?: string;
  /** `STRING_100`: at most 100 characters. */
  pcblexternalrefno?: string;
  /** `STRING_100`: at most 100 characters. */
  pcbldescription?: string;
  /** `MONEY`. */
  contractlinevalue?: Decimal | null;
  /** `MONEY`. */
  priorapplicationamt?: Decimal | null;
  /** `MONEY`. */
  completedthisperiod?: Decimal | null;
  /** `MONEY`. */
  storedmaterials?: Decimal | null;
  /** `MONEY`. */
  previousretainagebalance?: Decimal | null;
  /** `BOOLEAN`. */
  isretainagerelease?: boolean | null;
  /** `MONEY`. */
  retainagetobill?: Decimal | null;
  /** `BOOLEAN`. */
  paymenttaxcapture?: boolean | null;
  /** `BOOLEAN`. */
  reverseconversion?: boolean | null;
  linesubtotals?: readonly [LineSubtotal, ...LineSubtotal[]];
  /** `STRING_100`: at most 100 characters. */
  taxscheduleid?: string;
}

export const soTransItem: Shape<SoTransItem> = {
  element: "sotransitem",
  content: `(bundlenumber?, itemid, itemaliasid?, itemdesc?, taxable?, warehouseid?, quantity, unit?,
    linelevelsimpletaxtype?, discountpercent?, price?, sourcelinekey?, discsurchargememo?,
    locationid?, departmentid?, memo?, itemdetails?, customfields?, revrectemplate?,
    revrecstartdate?, revrecenddate?, renewalmacro?, (projectid, (taskid, costtypeid?)?)?,
    customerid?, vendorid?, employeeid?, classid?, contractid?, fulfillmentstatus?, taskno?,
    billingtemplate?, dropship?, buytoorder?, btoshiptocontactname?, shipto?, needbydate?, shipby?,
    donotshipbeforedate?, donotshipafterdate?, datepickticketprinted?, cancelafterdate?,
    shippeddate?, relateddockey?, relateddoclinekey?, retainagepercentage?, amountretained?,
    trx_amountretained?, conversiontype?, projectcontractid?, projectcontractlineid?,
    pcblexternalrefno?, pcbldescription?, contractlinevalue?, priorapplicationamt?,
    completedthisperiod?, storedmaterials?, previousretainagebalance?, isretainagerelease?,
    retainagetobill?, paymenttaxcapture?, reverseconversion?, linesubtotals?, taxscheduleid?)`,
  types: {
    bundlenumber: "INTEGER",
    itemid: "STRING_30",
    itemaliasid: "STRING_50",
    itemdesc: "STRING_200",
    taxable: "BOOLEAN",
    warehouseid: "STRING_40",
    quantity: "NUMBER_16_4",
    unit: "STRING_30",
    linelevelsimpletaxtype: "STRING_200",
    discountpercent: "NUMBER_2_2",
    price: "MONEY",
    sourcelinekey: "INTEGER",
    discsurchargememo: "STRING_4000",
    locationid: "ID",
    departmentid: "ID",
    memo: "STRING_500",
    itemdetails: () => itemDetails,
    customfields: () => customFields,
    revrectemplate: "STRING_30",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
    renewalmacro: "STRING_40",
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30",
    contractid: "STRING_100",
    fulfillmentstatus: () => fulfillmentStatus,
    taskno: "STRING_8",
    billingtemplate: "STRING_30",
    dropship: "BOOLEAN",
    buytoorder: "BOOLEAN",
    btoshiptocontactname: "STRING_100",
    shipto: () => shipTo,
    needbydate: "DATE",
    shipby: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    datepickticketprinted: "DATE",
    cancelafterdate: "DATE",
    shippeddate: "DATE",
    relateddockey: "KEY",
    relateddoclinekey: "KEY",
    retainagepercentage: "NUMBER_3_2",
    amountretained: "MONEY",
    trx_amountretained: "MONEY",
    conversiontype: "KEY",
    projectcontractid: "STRING_100",
    projectcontractlineid: "STRING_100",
    pcblexternalrefno: "STRING_100",
    pcbldescription: "STRING_100",
    contractlinevalue: "MONEY",
    priorapplicationamt: "MONEY",
    completedthisperiod: "MONEY",
    storedmaterials: "MONEY",
    previousretainagebalance: "MONEY",
    isretainagerelease: "BOOLEAN",
    retainagetobill: "MONEY",
    paymenttaxcapture: "BOOLEAN",
    reverseconversion: "BOOLEAN",
    linesubtotals: () => lineSubtotals,
    taxscheduleid: "STRING_100",
  },
};

/** One turn of a repeated group. */
export type FulfillmentStatusEntry =
  | {
      /** `STRING_20`: at most 20 characters. */
      deliverystatus?: string;
      /** `DATE`, sent as year, month and day. */
      deliverydate?: IsoDate;
      /** `STRING_50`: at most 50 characters. */
      deferralstatus?: string;
      kitstatus?: never;
    }
  | {
      deliverystatus?: never;
      deliverydate?: never;
      deferralstatus?: never;
      /** How far a component of a kit is delivered. */
      kitstatus?: KitStatus;
    };

export const fulfillmentStatus: Shape<
  readonly [FulfillmentStatusEntry, ...FulfillmentStatusEntry[]]
> = {
  element: "fulfillmentstatus",
  content: "((deliverystatus?, deliverydate?, deferralstatus?) | kitstatus?)+",
  types: {
    deliverystatus: "STRING_20",
    deliverydate: "DATE",
    deferralstatus: "STRING_50",
    kitstatus: () => kitStatus,
  },
};

/** A change to the line of the given number. Declared in 2.1/order-entry.dtd. */
export type UpdateSoTransItem = UpdateSoTransItemFields & ProjectDimension;

interface UpdateSoTransItemFields {
  line_num: string;
  /** `INTEGER`. */
  bundlenumber?: Integer | null;
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
  /** `NUMBER_2_2`: at most 2 digits before the point and 2 after it. */
  discountpercent?: Decimal | null;
  /** `MONEY`. */
  price?: Decimal | null;
  /** `STRING_4000`: at most 4000 characters. */
  discsurchargememo?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_30`: at most 30 characters. */
  revrectemplate?: string;
  /** `DATE`, sent as year, month and day. */
  revrecstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revrecenddate?: IsoDate;
  /** `STRING_40`: at most 40 characters. */
  renewalmacro?: string;
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
  /** How far a line, or the components of its kit, are delivered. */
  fulfillmentstatus?: readonly [
    FulfillmentStatusEntry,
    ...FulfillmentStatusEntry[],
  ];
  /** `STRING_8`: at most 8 characters. */
  taskno?: string;
  /** `STRING_30`: at most 30 characters. */
  billingtemplate?: string;
  /** `BOOLEAN`. */
  dropship?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  btoshiptocontactname?: string;
  /** `BOOLEAN`. */
  buytoorder?: boolean | null;
  shipto?: ShipTo;
  /** `DATE`, sent as year, month and day. */
  needbydate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  shipby?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipbeforedate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  donotshipafterdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datepickticketprinted?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  cancelafterdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  shippeddate?: IsoDate;
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
  /** `STRING_100`: at most 100 characters. */
  projectcontractid?: string;
  /** `STRING_100`: at most 100 characters. */
  projectcontractlineid?: string;
  /** `STRING_100`: at most 100 characters. */
  pcblexternalrefno?: string;
  /** `STRING_100`: at most 100 characters. */
  pcbldescription?: string;
  /** `MONEY`. */
  contractlinevalue?: Decimal | null;
  /** `MONEY`. */
  priorapplicationamt?: Decimal | null;
  /** `MONEY`. */
  completedthisperiod?: Decimal | null;
  /** `MONEY`. */
  storedmaterials?: Decimal | null;
  /** `BOOLEAN`. */
  isretainagerelease?: boolean | null;
  /** `MONEY`. */
  retainagetobill?: Decimal | null;
  /** `BOOLEAN`. */
  paymenttaxcapture?: boolean | null;
  /** `BOOLEAN`. */
  reverseconversion?: boolean | null;
  linesubtotals?: readonly [LineSubtotal, ...LineSubtotal[]];
  /** `STRING_100`: at most 100 characters. */
  taxscheduleid?: string;
}

export const updateSoTransItem: Shape<UpdateSoTransItem> = {
  element: "updatesotransitem",
  content: `(bundlenumber?, itemid?, itemaliasid?, itemdesc?, taxable?, warehouseid?, quantity?, unit?,
    linelevelsimpletaxtype?, discountpercent?, price?, discsurchargememo?, locationid?,
    departmentid?, memo?, itemdetails?, customfields?, revrectemplate?, revrecstartdate?,
    revrecenddate?, renewalmacro?, (projectid, (taskid, costtypeid?)?)?, customerid?, vendorid?,
    employeeid?, classid?, contractid?, fulfillmentstatus?, taskno?, billingtemplate?, dropship?,
    btoshiptocontactname?, buytoorder?, shipto?, needbydate?, shipby?, donotshipbeforedate?,
    donotshipafterdate?, datepickticketprinted?, cancelafterdate?, shippeddate?, relateddockey?,
    relateddoclinekey?, retainagepercentage?, amountretained?, trx_amountretained?, conversiontype?,
    projectcontractid?, projectcontractlineid?, pcblexternalrefno?, pcbldescription?,
    contractlinevalue?, priorapplicationamt?, completedthisperiod?, storedmaterials?,
    isretainagerelease?, retainagetobill?, paymenttaxcapture?, reverseconversion?, linesubtotals?,
    taxscheduleid?)`,
  types: {
    bundlenumber: "INTEGER",
    itemid: "STRING_30",
    itemaliasid: "STRING_50",
    itemdesc: "STRING_200",
    taxable: "BOOLEAN",
    warehouseid: "STRING_40",
    quantity: "NUMBER_16_4",
    unit: "STRING_30",
    linelevelsimpletaxtype: "STRING_200",
    discountpercent: "NUMBER_2_2",
    price: "MONEY",
    discsurchargememo: "STRING_4000",
    locationid: "ID",
    departmentid: "ID",
    memo: "STRING_500",
    itemdetails: () => itemDetails,
    customfields: () => customFields,
    revrectemplate: "STRING_30",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
    renewalmacro: "STRING_40",
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30",
    contractid: "STRING_100",
    fulfillmentstatus: () => fulfillmentStatus,
    taskno: "STRING_8",
    billingtemplate: "STRING_30",
    dropship: "BOOLEAN",
    btoshiptocontactname: "STRING_100",
    buytoorder: "BOOLEAN",
    shipto: () => shipTo,
    needbydate: "DATE",
    shipby: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    datepickticketprinted: "DATE",
    cancelafterdate: "DATE",
    shippeddate: "DATE",
    relateddockey: "KEY",
    relateddoclinekey: "KEY",
    retainagepercentage: "NUMBER_3_2",
    amountretained: "MONEY",
    trx_amountretained: "MONEY",
    conversiontype: "KEY",
    projectcontractid: "STRING_100",
    projectcontractlineid: "STRING_100",
    pcblexternalrefno: "STRING_100",
    pcbldescription: "STRING_100",
    contractlinevalue: "MONEY",
    priorapplicationamt: "MONEY",
    completedthisperiod: "MONEY",
    storedmaterials: "MONEY",
    isretainagerelease: "BOOLEAN",
    retainagetobill: "MONEY",
    paymenttaxcapture: "BOOLEAN",
    reverseconversion: "BOOLEAN",
    linesubtotals: () => lineSubtotals,
    taxscheduleid: "STRING_100",
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};

export const soTransItemsRecord: Shape<SoTransItemRecord[]> = {
  element: "sotransitems",
  content: "(sotransitem+)",
  types: { sotransitem: () => soTransItemRecord },
  answer: true,
};

/** A sales transaction. Declared in 2.1/response/order-entry.dtd. */
export interface SoTransactionRecord {
  /** `KEY`. */
  key?: string;
  /** `STRING_30`: at most 30 characters. */
  transactiontype?: string;
  /** `STRING_60`: at most 60 characters. */
  transactionid?: string;
  /** `STRING_20`: at most 20 characters. */
  documentnumber?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate | null;
  /** `STRING_30`: at most 30 characters. */
  createdfrom?: string;
  /** `ID`. */
  customerid?: string;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate | null;
  /** `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  shipto?: ShipToRecord;
  billto?: BillToRecord;
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
  /** `STRING_40`: at most 40 characters. */
  vsoepricelist?: string;
  /** `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** `STRING_30`: at most 30 characters. */
  changelognumber?: string;
  /** `DATE`, sent as year, month and day. */
  needbydate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  shipbydate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  cancelafterdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  donotshipbeforedate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  donotshipafterdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  servicedeliverydate?: IsoDate | null;
  /** `STRING_4000`: at most 4000 characters. */
  trackingnumber?: string;
  /** `DATE`, sent as year, month and day. */
  shippeddate?: IsoDate | null;
  /** `STRING_100`: at most 100 characters. */
  customerponumber?: string;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
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
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** `STRING_100`: at most 100 characters. */
  projectcontractid?: string;
  /** `STRING_100`: at most 100 characters. */
  pcbexternalrefno?: string;
  /** `STRING_100`: at most 100 characters. */
  pcbdescription?: string;
  /** `DATE`, sent as year, month and day. */
  pcbdate?: IsoDate | null;
  /** `STRING_100`: at most 100 characters. */
  architect?: string;
  /** `DATE`, sent as year, month and day. */
  billthroughdate?: IsoDate | null;
  /** `STRING_100`: at most 100 characters. */
  billapplicationno?: string;
  /** `MONEY`. */
  orgcontractamt?: DecimalText | null;
  /** `MONEY`. */
  retcompletedamt?: DecimalText | null;
  /** `MONEY`. */
  retstoredmaterials?: DecimalText | null;
  /** `MONEY`. */
  lesspriorapplication?: DecimalText | null;
  /** `MONEY`. */
  tcapmaddition?: DecimalText | null;
  /** `MONEY`. */
  tcapmdeduction?: DecimalText | null;
  /** `MONEY`. */
  tcatmaddition?: DecimalText | null;
  /** `MONEY`. */
  tcatmdeduction?: DecimalText | null;
  /** `MONEY`. */
  previousretainagebalance?: DecimalText | null;
  /** `MONEY`. */
  totalretainageonthisinvoice?: DecimalText | null;
  /** The lines of a sales transaction. */
  sotransitems?: SoTransItemRecord[];
  subtotals?: SubtotalRecord[];
}

export const soTransactionRecord: Shape<SoTransactionRecord> = {
  element: "sotransaction",
  content: `(key?, transactiontype?, transactionid?, documentnumber?, datecreated?, dateposted?,
    createdfrom?, customerid?, referenceno?, termname?, datedue?, message?, shippingmethod?,
    shipto?, billto?, supdocid?, transactionstate?, whenmodified?, dateprinted?, basecurr?,
    currency?, exchratedate?, exchratetype?, exchratetypeid?, exchrate?, vsoepricelist?, projectid?,
    changelognumber?, needbydate?, shipbydate?, cancelafterdate?, donotshipbeforedate?,
    donotshipafterdate?, servicedeliverydate?, trackingnumber?, shippeddate?, customerponumber?,
    customfields?, scope?, inclusions?, exclusions?, terms?, schedulestartdate?, actualstartdate?,
    scheduledcompletiondate?, revisedcompletiondate?, substantialcompletiondate?,
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
    paymentsuretycompanykey?, paymentsuretycompany?, paymentsuretycompanyname?, taxsolutionid?,
    projectcontractid?, pcbexternalrefno?, pcbdescription?, pcbdate?, architect?, billthroughdate?,
    billapplicationno?, orgcontractamt?, retcompletedamt?, retstoredmaterials?,
    lesspriorapplication?, tcapmaddition?, tcapmdeduction?, tcatmaddition?, tcatmdeduction?,
    previousretainagebalance?, totalretainageonthisinvoice?, sotransitems?, subtotals?)`,
  types: {
    key: "KEY",
    transactiontype: "STRING_30",
    transactionid: "STRING_60",
    documentnumber: "STRING_20",
    datecreated: "DATE",
    dateposted: "DATE",
    createdfrom: "STRING_30",
    customerid: "ID",
    referenceno: "STRING_20",
    termname: "STRING_40",
    datedue: "DATE",
    message: "STRING_4000",
    shippingmethod: "STRING_40",
    shipto: () => shipToRecord,
    billto: () => billToRecord,
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
    vsoepricelist: "STRING_40",
    projectid: "STRING_30",
    changelognumber: "STRING_30",
    needbydate: "DATE",
    shipbydate: "DATE",
    cancelafterdate: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    servicedeliverydate: "DATE",
    trackingnumber: "STRING_4000",
    shippeddate: "DATE",
    customerponumber: "STRING_100",
    customfields: () => customFieldsRecord,
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
    projectcontractid: "STRING_100",
    pcbexternalrefno: "STRING_100",
    pcbdescription: "STRING_100",
    pcbdate: "DATE",
    architect: "STRING_100",
    billthroughdate: "DATE",
    billapplicationno: "STRING_100",
    orgcontractamt: "MONEY",
    retcompletedamt: "MONEY",
    retstoredmaterials: "MONEY",
    lesspriorapplication: "MONEY",
    tcapmaddition: "MONEY",
    tcapmdeduction: "MONEY",
    tcatmaddition: "MONEY",
    tcatmdeduction: "MONEY",
    previousretainagebalance: "MONEY",
    totalretainageonthisinvoice: "MONEY",
    sotransitems: () => soTransItemsRecord,
    subtotals: () => subtotalsRecord,
  },
  answer: true,
};

/** A line of a sales transaction. Declared in 2.1/response/order-entry.dtd. */
export interface SoTransItemRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `STRING_100`: at most 100 characters. */
  dochdrno?: string;
  /** `STRING_100`: at most 100 characters. */
  docid?: string;
  /** `INTEGER`. */
  bundlenumber?: IntegerText | null;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_50`: at most 50 characters. */
  itemaliasid?: string;
  /** `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** `INTEGER`. */
  line_no?: IntegerText | null;
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
  /** `MONEY`. */
  retailprice?: DecimalText | null;
  /** `MONEY`. */
  totalamount?: DecimalText | null;
  /** `NUMBER_10_4`: at most 10 digits before the point and 4 after it. */
  taxrate?: DecimalText | null;
  /** `MONEY`. */
  tax?: DecimalText | null;
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
  /** `STRING_30`: at most 30 characters. */
  revrectemplate?: string;
  /** `DATE`, sent as year, month and day. */
  revrecstartdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  revrecenddate?: IsoDate | null;
  /** A renewal macro: what is created and who is told when a term ends. */
  renewalmacro?: RenewalMacroRecord;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `DATE`, sent as year, month and day. */
  exchratedate?: IsoDate | null;
  /** `STRING_100`: at most 100 characters. */
  exchratetype?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exchrate?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_price?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_value?: DecimalText | null;
  /** `NUMBER_2_2`: at most 2 digits before the point and 2 after it. */
  discountpercent?: DecimalText | null;
  /** `NUMBER_4`: at most 4 digits before the point. */
  multiplier?: DecimalText | null;
  /** `BOOLEAN`. */
  dropship?: boolean | null;
  /** `BOOLEAN`. */
  buytoorder?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  btoshiptocontactname?: string;
  shipto?: ShipToRecord;
  /** `DATE`, sent as year, month and day. */
  needbydate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  shipby?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  donotshipbeforedate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  donotshipafterdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  datepickticketprinted?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  cancelafterdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  shippeddate?: IsoDate | null;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: DecimalText | null;
  /** `MONEY`. */
  amountretained?: DecimalText | null;
  /** `MONEY`. */
  trx_amountretained?: DecimalText | null;
  /** `KEY`. */
  conversiontype?: string;
  /** `BOOLEAN`. */
  addedbychange?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  projectcontractid?: string;
  /** `STRING_100`: at most 100 characters. */
  projectcontractlineid?: string;
  /** `STRING_100`: at most 100 characters. */
  pcblexternalrefno?: string;
  /** `STRING_100`: at most 100 characters. */
  pcbldescription?: string;
  /** `MONEY`. */
  contractlinevalue?: DecimalText | null;
  /** `MONEY`. */
  priorapplicationamt?: DecimalText | null;
  /** `MONEY`. */
  completedthisperiod?: DecimalText | null;
  /** `MONEY`. */
  storedmaterials?: DecimalText | null;
  /** `MONEY`. */
  previousretainagebalance?: DecimalText | null;
  /** `BOOLEAN`. */
  isretainagerelease?: boolean | null;
  /** `MONEY`. */
  retainagetobill?: DecimalText | null;
  retainagebalance?: string;
  issummarized?: string;
  /** `BOOLEAN`. */
  reverseconversion?: boolean | null;
  reversepriceconverted?: string;
  reverseqtyconverted?: string;
  stdpriceconverted?: string;
  stdqtyconverted?: string;
  /** `STRING_100`: at most 100 characters. */
  sourcedocid?: string;
  /** `STRING_100`: at most 100 characters. */
  sourcedoclineid?: string;
  /** `STRING_100`: at most 100 characters. */
  taxscheduleid?: string;
}

export const soTransItemRecord: Shape<SoTransItemRecord> = {
  element: "sotransitem",
  content: `(recordno?, dochdrno?, docid?, bundlenumber?, itemid?, itemaliasid?, itemdesc?, line_no?,
    warehouseid?, quantity?, unit?, linelevelsimpletaxtype?, price?, retailprice?, totalamount?,
    taxrate?, tax?, grossamount?, locationid?, departmentid?, memo?, discsurchargememo?,
    customfields?, revrectemplate?, revrecstartdate?, revrecenddate?, renewalmacro?, currency?,
    exchratedate?, exchratetype?, exchrate?, trx_price?, trx_value?, discountpercent?, multiplier?,
    dropship?, buytoorder?, btoshiptocontactname?, shipto?, needbydate?, shipby?,
    donotshipbeforedate?, donotshipafterdate?, datepickticketprinted?, cancelafterdate?,
    shippeddate?, retainagepercentage?, amountretained?, trx_amountretained?, conversiontype?,
    addedbychange?, projectcontractid?, projectcontractlineid?, pcblexternalrefno?,
    pcbldescription?, contractlinevalue?, priorapplicationamt?, completedthisperiod?,
    storedmaterials?, previousretainagebalance?, isretainagerelease?, retainagetobill?,
    retainagebalance?, issummarized?, reverseconversion?, reversepriceconverted?,
    reverseqtyconverted?, stdpriceconverted?, stdqtyconverted?, sourcedocid?, sourcedoclineid?,
    taxscheduleid?)`,
  types: {
    recordno: "INTEGER",
    dochdrno: "STRING_100",
    docid: "STRING_100",
    bundlenumber: "INTEGER",
    itemid: "STRING_30",
    itemaliasid: "STRING_50",
    itemdesc: "STRING_200",
    line_no: "INTEGER",
    warehouseid: "STRING_40",
    quantity: "NUMBER_16_4",
    unit: "STRING_30",
    linelevelsimpletaxtype: "STRING_200",
    price: "MONEY",
    retailprice: "MONEY",
    totalamount: "MONEY",
    taxrate: "NUMBER_10_4",
    tax: "MONEY",
    grossamount: "MONEY",
    locationid: "ID",
    departmentid: "ID",
    memo: "STRING_500",
    discsurchargememo: "STRING_4000",
    customfields: () => customFieldsRecord,
    revrectemplate: "STRING_30",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
    renewalmacro: () => renewalMacroRecord,
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    trx_price: "NUMBER_38_2",
    trx_value: "NUMBER_38_2",
    discountpercent: "NUMBER_2_2",
    multiplier: "NUMBER_4",
    dropship: "BOOLEAN",
    buytoorder: "BOOLEAN",
    btoshiptocontactname: "STRING_100",
    shipto: () => shipToRecord,
    needbydate: "DATE",
    shipby: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    datepickticketprinted: "DATE",
    cancelafterdate: "DATE",
    shippeddate: "DATE",
    retainagepercentage: "NUMBER_3_2",
    amountretained: "MONEY",
    trx_amountretained: "MONEY",
    conversiontype: "KEY",
    addedbychange: "BOOLEAN",
    projectcontractid: "STRING_100",
    projectcontractlineid: "STRING_100",
    pcblexternalrefno: "STRING_100",
    pcbldescription: "STRING_100",
    contractlinevalue: "MONEY",
    priorapplicationamt: "MONEY",
    completedthisperiod: "MONEY",
    storedmaterials: "MONEY",
    previousretainagebalance: "MONEY",
    isretainagerelease: "BOOLEAN",
    retainagetobill: "MONEY",
    reverseconversion: "BOOLEAN",
    sourcedocid: "STRING_100",
    sourcedoclineid: "STRING_100",
    taxscheduleid: "STRING_100",
  },
  answer: true,
};
