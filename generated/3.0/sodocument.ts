// Made by intacct-codegen from 3.0/objects.dtd, 3.0/order-entry.dtd, shared/order-entry.dtd, shared/structures.dtd; do not edit.
import type {
  Completed,
  Created,
  Decimal,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type ArInvoiceRecord, arInvoiceRecord } from "./arinvoice.js";
import { type BillTo, billTo } from "./billto.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import type {
  BaseCurrency,
  BaseCurrencyUpdate,
  ProjectDimension,
} from "./groups.js";
import { type ItemDetail, itemDetails } from "./itemdetails.js";
import { type LineSubtotalEntry, lineSubtotals } from "./linesubtotals.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type ShipTo, shipTo } from "./shipto.js";
import { type Subtotal, subtotals } from "./subtotals.js";
import { type UpdateSubtotal, updateSubtotals } from "./updatesubtotals.js";

/** Creates a sales transaction. Declared in 3.0/order-entry.dtd. */
export type CreateSoTransaction = CreateSoTransactionFields & BaseCurrency;

interface CreateSoTransactionFields {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  transactiontype: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  createdfrom?: string;
  /** Borrowed from 2.1: `ID`. */
  customerid: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  documentno?: string;
  /** `DATE`, sent as year, month and day. */
  origdocdate?: IsoDate;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  shipto?: ShipTo;
  billto?: BillTo;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  vsoepricelist?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  state?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
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
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  trackingnumber?: string;
  /** `DATE`, sent as year, month and day. */
  shippeddate?: IsoDate;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  customerponumber?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a sales transaction. */
  sotransitems: readonly [SoTransItem, ...SoTransItem[]];
  subtotals?: readonly [Subtotal, ...Subtotal[]];
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  scope?: string;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  inclusions?: string;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  exclusions?: string;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  terms?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  schedulestartdate?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  actualstartdate?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  scheduledcompletiondate?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  revisedcompletiondate?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  substantialcompletiondate?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  actualcompletiondate?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  noticetoproceed?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  responsedue?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  executedon?: IsoDate;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  scheduleimpact?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  internalrefno?: string;
  internalinitiatedbykey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  internalinitiatedby?: string;
  internalinitiatedbyname?: string;
  internalverbalbykey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  internalverbalby?: string;
  internalverbalbyname?: string;
  internalissuedbykey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  internalissuedby?: string;
  internalissuedbyname?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  internalissuedon?: IsoDate;
  internalapprovedbykey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  internalapprovedby?: string;
  internalapprovedbyname?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  internalapprovedon?: IsoDate;
  internalsignedbykey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  internalsignedby?: string;
  internalsignedbyname?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  internalsignedon?: IsoDate;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  internalsource?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  internalsourcerefno?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  externalrefno?: string;
  externalverbalbykey?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  externalverbalby?: string;
  externalapprovedbykey?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  externalapprovedby?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  externalapprovedon?: IsoDate;
  externalsignedbykey?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  externalsignedby?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  externalsignedon?: IsoDate;
  /** Borrowed from 2.1: `BOOLEAN`. */
  performancebondrequired?: boolean;
  /** Borrowed from 2.1: `BOOLEAN`. */
  performancebondreceived?: boolean;
  /** Borrowed from 2.1: `MONEY`. */
  performancebondamount?: Decimal;
  performancesuretycompanykey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  performancesuretycompany?: string;
  performancesuretycompanyname?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymentbondrequired?: boolean;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymentbondreceived?: boolean;
  /** Borrowed from 2.1: `MONEY`. */
  paymentbondamount?: Decimal;
  paymentsuretycompanykey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  paymentsuretycompany?: string;
  paymentsuretycompanyname?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  projectcontractid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  pcbexternalrefno?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  pcbdescription?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  pcbdate?: IsoDate;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  architect?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  billthroughdate?: IsoDate;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  billapplicationno?: string;
  /** Borrowed from 2.1: `MONEY`. */
  orgcontractamt?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  retcompletedamt?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  retstoredmaterials?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  lesspriorapplication?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  tcapmaddition?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  tcapmdeduction?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  tcatmaddition?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  tcatmdeduction?: Decimal;
}

/** `Intacct sotransaction CREATE Request` */
export const createSoTransaction: FunctionProfile<
  CreateSoTransaction,
  Created
> = {
  name: "Intacct sotransaction CREATE Request",
  version: "3.0",
  element: "create_sotransaction",
  content: `(transactiontype, datecreated, dateposted?, createdfrom?, customerid, documentno?, origdocdate?,
    referenceno?, termname?, datedue?, message?, shippingmethod?, shipto?, billto?, supdocid?,
    externalid?, (basecurr?, currency, ((exchratedate?, exchratetype) | exchrate))?, vsoepricelist?,
    customfields?, state?, projectid?, changelognumber?, needbydate?, shipbydate?, cancelafterdate?,
    donotshipbeforedate?, donotshipafterdate?, servicedeliverydate?, trackingnumber?, shippeddate?,
    customerponumber?, taxsolutionid?, sotransitems, subtotals?, scope?, inclusions?, exclusions?,
    terms?, schedulestartdate?, actualstartdate?, scheduledcompletiondate?, revisedcompletiondate?,
    substantialcompletiondate?, actualcompletiondate?, noticetoproceed?, responsedue?, executedon?,
    scheduleimpact?, internalrefno?, internalinitiatedbykey?, internalinitiatedby?,
    internalinitiatedbyname?, internalverbalbykey?, internalverbalby?, internalverbalbyname?,
    internalissuedbykey?, internalissuedby?, internalissuedbyname?, internalissuedon?,
    internalapprovedbykey?, internalapprovedby?, internalapprovedbyname?, internalapprovedon?,
    internalsignedbykey?, internalsignedby?, internalsignedbyname?, internalsignedon?,
    internalsource?, internalsourcerefno?, externalrefno?, externalverbalbykey?, externalverbalby?,
    externalapprovedbykey?, externalapprovedby?, externalapprovedon?, externalsignedbykey?,
    externalsignedby?, externalsignedon?, performancebondrequired?, performancebondreceived?,
    performancebondamount?, performancesuretycompanykey?, performancesuretycompany?,
    performancesuretycompanyname?, paymentbondrequired?, paymentbondreceived?, paymentbondamount?,
    paymentsuretycompanykey?, paymentsuretycompany?, paymentsuretycompanyname?, projectcontractid?,
    pcbexternalrefno?, pcbdescription?, pcbdate?, architect?, billthroughdate?, billapplicationno?,
    orgcontractamt?, retcompletedamt?, retstoredmaterials?, lesspriorapplication?, tcapmaddition?,
    tcapmdeduction?, tcatmaddition?, tcatmdeduction?)`,
  types: {
    transactiontype: "STRING_30 borrowed",
    datecreated: "DATE",
    dateposted: "DATE",
    createdfrom: "STRING_30 borrowed",
    customerid: "ID",
    documentno: "STRING_20 borrowed",
    origdocdate: "DATE",
    referenceno: "STRING_20 borrowed",
    termname: "STRING_40 borrowed",
    datedue: "DATE",
    message: "STRING_4000 borrowed",
    shippingmethod: "STRING_40 borrowed",
    shipto: () => shipTo,
    billto: () => billTo,
    supdocid: "STRING_100 borrowed",
    externalid: "KEY",
    basecurr: "STRING_3 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    vsoepricelist: "STRING_40 borrowed",
    customfields: () => customFields,
    state: "STRING_40 borrowed",
    projectid: "STRING_30 borrowed",
    changelognumber: "STRING_30 borrowed",
    needbydate: "DATE",
    shipbydate: "DATE",
    cancelafterdate: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    servicedeliverydate: "DATE",
    trackingnumber: "STRING_4000 borrowed",
    shippeddate: "DATE",
    customerponumber: "STRING_100 borrowed",
    taxsolutionid: "STRING_100 borrowed",
    sotransitems: () => soTransItems,
    subtotals: () => subtotals,
    scope: "STRING_4000 borrowed",
    inclusions: "STRING_4000 borrowed",
    exclusions: "STRING_4000 borrowed",
    terms: "STRING_4000 borrowed",
    schedulestartdate: "DATE_MDY",
    actualstartdate: "DATE_MDY",
    scheduledcompletiondate: "DATE_MDY",
    revisedcompletiondate: "DATE_MDY",
    substantialcompletiondate: "DATE_MDY",
    actualcompletiondate: "DATE_MDY",
    noticetoproceed: "DATE_MDY",
    responsedue: "DATE_MDY",
    executedon: "DATE_MDY",
    scheduleimpact: "STRING_100 borrowed",
    internalrefno: "STRING_100 borrowed",
    internalinitiatedby: "STRING_30 borrowed",
    internalverbalby: "STRING_30 borrowed",
    internalissuedby: "STRING_30 borrowed",
    internalissuedon: "DATE_MDY",
    internalapprovedby: "STRING_30 borrowed",
    internalapprovedon: "DATE_MDY",
    internalsignedby: "STRING_30 borrowed",
    internalsignedon: "DATE_MDY",
    internalsource: "STRING_100 borrowed",
    internalsourcerefno: "STRING_100 borrowed",
    externalrefno: "STRING_100 borrowed",
    externalverbalby: "STRING_100 borrowed",
    externalapprovedby: "STRING_100 borrowed",
    externalapprovedon: "DATE_MDY",
    externalsignedby: "STRING_100 borrowed",
    externalsignedon: "DATE_MDY",
    performancebondrequired: "BOOLEAN",
    performancebondreceived: "BOOLEAN",
    performancebondamount: "MONEY",
    performancesuretycompany: "STRING_30 borrowed",
    paymentbondrequired: "BOOLEAN",
    paymentbondreceived: "BOOLEAN",
    paymentbondamount: "MONEY",
    paymentsuretycompany: "STRING_30 borrowed",
    projectcontractid: "STRING_100 borrowed",
    pcbexternalrefno: "STRING_100 borrowed",
    pcbdescription: "STRING_100 borrowed",
    pcbdate: "DATE_MDY",
    architect: "STRING_100 borrowed",
    billthroughdate: "DATE_MDY",
    billapplicationno: "STRING_100 borrowed",
    orgcontractamt: "MONEY",
    retcompletedamt: "MONEY",
    retstoredmaterials: "MONEY",
    lesspriorapplication: "MONEY",
    tcapmaddition: "MONEY",
    tcapmdeduction: "MONEY",
    tcatmaddition: "MONEY",
    tcatmdeduction: "MONEY",
  },
};

/** Updates a sales transaction and, through updatesotransitems, its lines. Declared in 3.0/order-entry.dtd. */
export type UpdateSoTransaction = UpdateSoTransactionFields &
  BaseCurrencyUpdate;

interface UpdateSoTransactionFields {
  /** Attribute. */
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
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  origdocdate?: IsoDate;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  shipto?: ShipTo;
  billto?: BillTo;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  vsoepricelist?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  state?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projectid?: string;
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
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  trackingnumber?: string;
  /** `DATE`, sent as year, month and day. */
  shippeddate?: IsoDate;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  customerponumber?: string;
  /** Lines that are added, and changes to lines. */
  updatesotransitems?: readonly [
    UpdateSoTransItemsEntry,
    ...UpdateSoTransItemsEntry[],
  ];
  updatesubtotals?: readonly [UpdateSubtotal, ...UpdateSubtotal[]];
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  scope?: string;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  inclusions?: string;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  exclusions?: string;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  terms?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  schedulestartdate?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  actualstartdate?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  scheduledcompletiondate?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  revisedcompletiondate?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  substantialcompletiondate?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  actualcompletiondate?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  noticetoproceed?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  responsedue?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  executedon?: IsoDate | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  scheduleimpact?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  internalrefno?: string;
  internalinitiatedbykey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  internalinitiatedby?: string;
  internalinitiatedbyname?: string;
  internalverbalbykey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  internalverbalby?: string;
  internalverbalbyname?: string;
  internalissuedbykey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  internalissuedby?: string;
  internalissuedbyname?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  internalissuedon?: IsoDate | null;
  internalapprovedbykey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  internalapprovedby?: string;
  internalapprovedbyname?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  internalapprovedon?: IsoDate | null;
  internalsignedbykey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  internalsignedby?: string;
  internalsignedbyname?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  internalsignedon?: IsoDate | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  internalsource?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  internalsourcerefno?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  externalrefno?: string;
  externalverbalbykey?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  externalverbalby?: string;
  externalapprovedbykey?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  externalapprovedby?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  externalapprovedon?: IsoDate | null;
  externalsignedbykey?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  externalsignedby?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  externalsignedon?: IsoDate | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  performancebondrequired?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  performancebondreceived?: boolean | null;
  /** Borrowed from 2.1: `MONEY`. */
  performancebondamount?: Decimal | null;
  performancesuretycompanykey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  performancesuretycompany?: string;
  performancesuretycompanyname?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymentbondrequired?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymentbondreceived?: boolean | null;
  /** Borrowed from 2.1: `MONEY`. */
  paymentbondamount?: Decimal | null;
  paymentsuretycompanykey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  paymentsuretycompany?: string;
  paymentsuretycompanyname?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  projectcontractid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  pcbexternalrefno?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  pcbdescription?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  pcbdate?: IsoDate | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  architect?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  billthroughdate?: IsoDate | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  billapplicationno?: string;
  /** Borrowed from 2.1: `MONEY`. */
  orgcontractamt?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  retcompletedamt?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  retstoredmaterials?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  lesspriorapplication?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  tcapmaddition?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  tcapmdeduction?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  tcatmaddition?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  tcatmdeduction?: Decimal | null;
}

/** `Intacct sotransaction UPDATE Request` */
export const updateSoTransaction: FunctionProfile<
  UpdateSoTransaction,
  Completed
> = {
  name: "Intacct sotransaction UPDATE Request",
  version: "3.0",
  element: "update_sotransaction",
  content: `(datecreated?, dateposted?, referenceno?, termname?, datedue?, origdocdate?, message?,
    shippingmethod?, shipto?, billto?, supdocid?, externalid?, (basecurr?, currency,
    ((exchratedate?, exchratetype) | exchrate))?, vsoepricelist?, customfields?, state?, projectid?,
    needbydate?, shipbydate?, cancelafterdate?, donotshipbeforedate?, donotshipafterdate?,
    servicedeliverydate?, trackingnumber?, shippeddate?, customerponumber?, updatesotransitems?,
    updatesubtotals?, scope?, inclusions?, exclusions?, terms?, schedulestartdate?,
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
    paymentsuretycompanykey?, paymentsuretycompany?, paymentsuretycompanyname?, projectcontractid?,
    pcbexternalrefno?, pcbdescription?, pcbdate?, architect?, billthroughdate?, billapplicationno?,
    orgcontractamt?, retcompletedamt?, retstoredmaterials?, lesspriorapplication?, tcapmaddition?,
    tcapmdeduction?, tcatmaddition?, tcatmdeduction?)`,
  types: {
    datecreated: "DATE",
    dateposted: "DATE",
    referenceno: "STRING_20 borrowed",
    termname: "STRING_40 borrowed",
    datedue: "DATE",
    origdocdate: "DATE",
    message: "STRING_4000 borrowed",
    shippingmethod: "STRING_40 borrowed",
    shipto: () => shipTo,
    billto: () => billTo,
    supdocid: "STRING_100 borrowed",
    externalid: "KEY",
    basecurr: "STRING_3 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    vsoepricelist: "STRING_40 borrowed",
    customfields: () => customFields,
    state: "STRING_40 borrowed",
    projectid: "STRING_30 borrowed",
    needbydate: "DATE",
    shipbydate: "DATE",
    cancelafterdate: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    servicedeliverydate: "DATE",
    trackingnumber: "STRING_4000 borrowed",
    shippeddate: "DATE",
    customerponumber: "STRING_100 borrowed",
    updatesotransitems: () => updateSoTransItems,
    updatesubtotals: () => updateSubtotals,
    scope: "STRING_4000 borrowed",
    inclusions: "STRING_4000 borrowed",
    exclusions: "STRING_4000 borrowed",
    terms: "STRING_4000 borrowed",
    schedulestartdate: "DATE_MDY",
    actualstartdate: "DATE_MDY",
    scheduledcompletiondate: "DATE_MDY",
    revisedcompletiondate: "DATE_MDY",
    substantialcompletiondate: "DATE_MDY",
    actualcompletiondate: "DATE_MDY",
    noticetoproceed: "DATE_MDY",
    responsedue: "DATE_MDY",
    executedon: "DATE_MDY",
    scheduleimpact: "STRING_100 borrowed",
    internalrefno: "STRING_100 borrowed",
    internalinitiatedby: "STRING_30 borrowed",
    internalverbalby: "STRING_30 borrowed",
    internalissuedby: "STRING_30 borrowed",
    internalissuedon: "DATE_MDY",
    internalapprovedby: "STRING_30 borrowed",
    internalapprovedon: "DATE_MDY",
    internalsignedby: "STRING_30 borrowed",
    internalsignedon: "DATE_MDY",
    internalsource: "STRING_100 borrowed",
    internalsourcerefno: "STRING_100 borrowed",
    externalrefno: "STRING_100 borrowed",
    externalverbalby: "STRING_100 borrowed",
    externalapprovedby: "STRING_100 borrowed",
    externalapprovedon: "DATE_MDY",
    externalsignedby: "STRING_100 borrowed",
    externalsignedon: "DATE_MDY",
    performancebondrequired: "BOOLEAN",
    performancebondreceived: "BOOLEAN",
    performancebondamount: "MONEY",
    performancesuretycompany: "STRING_30 borrowed",
    paymentbondrequired: "BOOLEAN",
    paymentbondreceived: "BOOLEAN",
    paymentbondamount: "MONEY",
    paymentsuretycompany: "STRING_30 borrowed",
    projectcontractid: "STRING_100 borrowed",
    pcbexternalrefno: "STRING_100 borrowed",
    pcbdescription: "STRING_100 borrowed",
    pcbdate: "DATE_MDY",
    architect: "STRING_100 borrowed",
    billthroughdate: "DATE_MDY",
    billapplicationno: "STRING_100 borrowed",
    orgcontractamt: "MONEY",
    retcompletedamt: "MONEY",
    retstoredmaterials: "MONEY",
    lesspriorapplication: "MONEY",
    tcapmaddition: "MONEY",
    tcapmdeduction: "MONEY",
    tcatmaddition: "MONEY",
    tcatmdeduction: "MONEY",
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
    disablevalidation: '(true | false) "false"',
  },
  nulls: true,
};

/** Deletes a sales transaction. Declared in shared/order-entry.dtd. */
export interface DeleteSoTransaction {
  /** Attribute. */
  key: string;
  /** Attribute; false unless given. */
  external?: boolean;
}

/** `Intacct sotransaction DELETE Request` */
export const deleteSoTransaction: FunctionProfile<
  DeleteSoTransaction,
  Completed
> = {
  name: "Intacct sotransaction DELETE Request",
  version: "3.0",
  element: "delete_sotransaction",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", external: '(true | false) "false"' },
};

/** Declared in 3.0/objects.dtd. */
export interface RetrievepdfSodocument {
  DOCID?: string;
}

/** `Intacct sodocument RETRIEVEPDF Request` */
export const retrievepdfSodocument: FunctionProfile<
  RetrievepdfSodocument,
  Completed
> = {
  name: "Intacct sodocument RETRIEVEPDF Request",
  version: "3.0",
  within: "retrievepdf",
  element: "SODOCUMENT",
  content: "(DOCID?)",
};

/** What Intacct sodocument GET may ask for. */
export type GetSodocument = Read<SodocumentField | "*">;

/** `Intacct sodocument GET Request` */
export const getSodocument: FunctionProfile<GetSodocument, SodocumentData> = {
  name: "Intacct sodocument GET Request",
  version: "3.0",
  fixed: { object: "SODOCUMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getSodocumentResponse,
};

/** What Intacct sodocument readByQuery QUERY may ask for. */
export type ReadByQuerySodocument = ReadByQuery<SodocumentField | "*">;

/** `Intacct sodocument readByQuery QUERY Request` */
export const readByQuerySodocument: FunctionProfile<
  ReadByQuerySodocument,
  SodocumentData
> = {
  name: "Intacct sodocument readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "SODOCUMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQuerySodocumentResponse,
};

/** What Intacct sodocument QUERY may ask for. */
export type QuerySodocument = QueryInput;

/** `Intacct sodocument QUERY Request` */
export const querySodocument: QueryProfile<
  SodocumentRecord & { ARINVOICE?: ArInvoiceRecord }
> = {
  name: "Intacct sodocument QUERY Request",
  version: "3.0",
  fixed: { object: "SODOCUMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => querySodocumentResponse,
};

/** What Intacct sodocument LOOKUP may ask for. */
export type LookupSodocument = Lookup;

/** `Intacct sodocument LOOKUP Request` */
export const lookupSodocument: FunctionProfile<LookupSodocument, TypeData> = {
  name: "Intacct sodocument LOOKUP Request",
  version: "3.0",
  fixed: { object: "SODOCUMENT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupSodocumentResponse,
};

/** `Intacct sodocument GET Response` */
export const getSodocumentResponse: Profile<SodocumentData> = {
  name: "Intacct sodocument GET Response",
  version: "3.0",
  element: "data",
  content: "(sodocument*)",
  alias: { SODOCUMENT: "sodocument" },
  types: { sodocument: () => sodocumentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct sodocument readByQuery QUERY Response` */
export const readByQuerySodocumentResponse: Profile<SodocumentData> = {
  name: "Intacct sodocument readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(sodocument*)",
  alias: { SODOCUMENT: "sodocument" },
  types: { sodocument: () => sodocumentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct sodocument QUERY Response` */
export const querySodocumentResponse: Profile<SodocumentRows> = {
  name: "Intacct sodocument QUERY Response",
  version: "3.0",
  element: "data",
  content: "(SODOCUMENT*)",
  types: { SODOCUMENT: () => sodocumentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct sodocument LOOKUP Response` */
export const lookupSodocumentResponse: Profile<TypeData> = {
  name: "Intacct sodocument LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `sodocument` holds. */
export interface SodocumentData extends DataAttributes {
  sodocument?: SodocumentRecord[];
}

/** The fields of a sodocument that can be asked for. */
export type SodocumentField = keyof SodocumentFields | `${string}.${string}`;

/** What an answer about `SODOCUMENT` holds. */
export interface SodocumentRows extends DataAttributes {
  SODOCUMENT?: SodocumentRecord[];
}

export const soTransItems: Shape<readonly [SoTransItem, ...SoTransItem[]]> = {
  element: "sotransitems",
  content: "(sotransitem+)",
  types: { sotransitem: () => soTransItem },
};

/** How far a component of a kit is delivered. Declared in shared/order-entry.dtd. */
export interface KitStatus {
  /** Borrowed from 2.1: `KEY`. */
  line_num: string;
  /** Borrowed from 2.1: `MONEY`. */
  invoiceprice?: Decimal;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  deliverystatus?: string;
  /** `DATE`, sent as year, month and day. */
  deliverydate?: IsoDate;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  deferralstatus?: string;
}

export const kitStatus: Shape<KitStatus> = {
  element: "kitstatus",
  content:
    "(line_num, invoiceprice?, deliverystatus?, deliverydate?, deferralstatus?)",
  types: {
    line_num: "KEY",
    invoiceprice: "MONEY",
    deliverystatus: "STRING_20 borrowed",
    deliverydate: "DATE",
    deferralstatus: "STRING_50 borrowed",
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
  nulls: true,
};

/** A line of a sales transaction. Declared in 3.0/order-entry.dtd. */
export type SoTransItem = SoTransItemFields & ProjectDimension;

interface SoTransItemFields {
  bundlenumber?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  itemaliasid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  taxable?: boolean;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Borrowed from 2.1: `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity: Decimal;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  unit?: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  linelevelsimpletaxtype?: string;
  /** Borrowed from 2.1: `NUMBER_2_2`: at most 2 digits before the point and 2 after it. */
  discountpercent?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  price?: Decimal;
  /** Borrowed from 2.1: `INTEGER`. */
  sourcelinekey?: Integer;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  discsurchargememo?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  revrectemplate?: string;
  /** `DATE`, sent as year, month and day. */
  revrecstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revrecenddate?: IsoDate;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  renewalmacro?: string;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** How far a line, or the components of its kit, are delivered. */
  fulfillmentstatus?: FulfillmentStatus;
  /** Borrowed from 2.1: `STRING_8`: at most 8 characters. */
  taskno?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  billingtemplate?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  dropship?: boolean;
  /** Borrowed from 2.1: `BOOLEAN`. */
  buytoorder?: boolean;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
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
  /** Borrowed from 2.1: `KEY`. */
  relateddockey?: string;
  /** Borrowed from 2.1: `KEY`. */
  relateddoclinekey?: string;
  /** Borrowed from 2.1: `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  amountretained?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  trx_amountretained?: Decimal;
  /** Borrowed from 2.1: `KEY`. */
  conversiontype?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  projectcontractid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  projectcontractlineid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  pcblexternalrefno?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  pcbldescription?: string;
  /** Borrowed from 2.1: `MONEY`. */
  contractlinevalue?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  priorapplicationamt?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  completedthisperiod?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  storedmaterials?: Decimal;
  /** Borrowed from 2.1: `BOOLEAN`. */
  isretainagerelease?: boolean;
  /** Borrowed from 2.1: `MONEY`. */
  retainagetobill?: Decimal;
  /** Borrowed from 2.1: `BOOLEAN`. */
  reverseconversion?: boolean;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymenttaxcapture?: boolean;
  linesubtotals?: readonly [
    readonly [LineSubtotalEntry, ...LineSubtotalEntry[]],
    ...(readonly [LineSubtotalEntry, ...LineSubtotalEntry[]])[],
  ];
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxscheduleid?: string;
}

export const soTransItem: Shape<SoTransItem> = {
  element: "sotransitem",
  content: `(bundlenumber?, itemid, itemdesc?, itemaliasid?, taxable?, warehouseid?, quantity, unit?,
    linelevelsimpletaxtype?, discountpercent?, price?, sourcelinekey?, discsurchargememo?,
    locationid?, departmentid?, memo?, itemdetails?, customfields?, revrectemplate?,
    revrecstartdate?, revrecenddate?, renewalmacro?, (projectid, (taskid, costtypeid?)?)?,
    customerid?, vendorid?, employeeid?, classid?, contractid?, fulfillmentstatus?, taskno?,
    billingtemplate?, dropship?, buytoorder?, btoshiptocontactname?, shipto?, needbydate?, shipby?,
    donotshipbeforedate?, donotshipafterdate?, datepickticketprinted?, cancelafterdate?,
    shippeddate?, relateddockey?, relateddoclinekey?, retainagepercentage?, amountretained?,
    trx_amountretained?, conversiontype?, projectcontractid?, projectcontractlineid?,
    pcblexternalrefno?, pcbldescription?, contractlinevalue?, priorapplicationamt?,
    completedthisperiod?, storedmaterials?, isretainagerelease?, retainagetobill?,
    reverseconversion?, paymenttaxcapture?, linesubtotals?, taxscheduleid?)`,
  types: {
    itemid: "STRING_30 borrowed",
    itemdesc: "STRING_200 borrowed",
    itemaliasid: "STRING_50 borrowed",
    taxable: "BOOLEAN",
    warehouseid: "STRING_40 borrowed",
    quantity: "NUMBER_16_4 borrowed",
    unit: "STRING_30 borrowed",
    linelevelsimpletaxtype: "STRING_200 borrowed",
    discountpercent: "NUMBER_2_2 borrowed",
    price: "MONEY",
    sourcelinekey: "INTEGER",
    discsurchargememo: "STRING_4000 borrowed",
    locationid: "ID",
    departmentid: "ID",
    memo: "STRING_500 borrowed",
    itemdetails: () => itemDetails,
    customfields: () => customFields,
    revrectemplate: "STRING_30 borrowed",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
    renewalmacro: "STRING_40 borrowed",
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    fulfillmentstatus: () => fulfillmentStatus,
    taskno: "STRING_8 borrowed",
    billingtemplate: "STRING_30 borrowed",
    dropship: "BOOLEAN",
    buytoorder: "BOOLEAN",
    btoshiptocontactname: "STRING_100 borrowed",
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
    retainagepercentage: "NUMBER_3_2 borrowed",
    amountretained: "MONEY",
    trx_amountretained: "MONEY",
    conversiontype: "KEY",
    projectcontractid: "STRING_100 borrowed",
    projectcontractlineid: "STRING_100 borrowed",
    pcblexternalrefno: "STRING_100 borrowed",
    pcbldescription: "STRING_100 borrowed",
    contractlinevalue: "MONEY",
    priorapplicationamt: "MONEY",
    completedthisperiod: "MONEY",
    storedmaterials: "MONEY",
    isretainagerelease: "BOOLEAN",
    retainagetobill: "MONEY",
    reverseconversion: "BOOLEAN",
    paymenttaxcapture: "BOOLEAN",
    linesubtotals: () => lineSubtotals,
    taxscheduleid: "STRING_100 borrowed",
  },
};

/** How far a line, or the components of its kit, are delivered. Declared in 3.0/order-entry.dtd. */
export type FulfillmentStatus =
  | {
      /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
      deliverystatus?: string;
      /** `DATE`, sent as year, month and day. */
      deliverydate?: IsoDate;
      /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
      deferralstatus?: string;
      kitstatus?: never;
    }
  | {
      deliverystatus?: never;
      deliverydate?: never;
      deferralstatus?: never;
      /** How far a component of a kit is delivered. */
      kitstatus: KitStatus;
    };

export const fulfillmentStatus: Shape<FulfillmentStatus> = {
  element: "fulfillmentstatus",
  content: "((deliverystatus?, deliverydate?, deferralstatus?) | kitstatus)?",
  types: {
    deliverystatus: "STRING_20 borrowed",
    deliverydate: "DATE",
    deferralstatus: "STRING_50 borrowed",
    kitstatus: () => kitStatus,
  },
};

/** A change to the line of the given number. Declared in 3.0/order-entry.dtd. */
export type UpdateSoTransItem = UpdateSoTransItemFields & ProjectDimension;

interface UpdateSoTransItemFields {
  /** Attribute. */
  line_num: string;
  bundlenumber?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  itemaliasid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  taxable?: boolean | null;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Borrowed from 2.1: `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity?: Decimal | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  unit?: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  linelevelsimpletaxtype?: string;
  /** Borrowed from 2.1: `NUMBER_2_2`: at most 2 digits before the point and 2 after it. */
  discountpercent?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  price?: Decimal | null;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  discsurchargememo?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  revrectemplate?: string;
  /** `DATE`, sent as year, month and day. */
  revrecstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revrecenddate?: IsoDate;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  renewalmacro?: string;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** How far a line, or the components of its kit, are delivered. */
  fulfillmentstatus?: FulfillmentStatus;
  /** Borrowed from 2.1: `STRING_8`: at most 8 characters. */
  taskno?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  billingtemplate?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  dropship?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  buytoorder?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
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
  /** Borrowed from 2.1: `KEY`. */
  relateddockey?: string;
  /** Borrowed from 2.1: `KEY`. */
  relateddoclinekey?: string;
  /** Borrowed from 2.1: `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  amountretained?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  trx_amountretained?: Decimal | null;
  /** Borrowed from 2.1: `KEY`. */
  conversiontype?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  projectcontractid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  projectcontractlineid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  pcblexternalrefno?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  pcbldescription?: string;
  /** Borrowed from 2.1: `MONEY`. */
  contractlinevalue?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  priorapplicationamt?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  completedthisperiod?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  storedmaterials?: Decimal | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  isretainagerelease?: boolean | null;
  /** Borrowed from 2.1: `MONEY`. */
  retainagetobill?: Decimal | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymenttaxcapture?: boolean | null;
  linesubtotals?: readonly [
    readonly [LineSubtotalEntry, ...LineSubtotalEntry[]],
    ...(readonly [LineSubtotalEntry, ...LineSubtotalEntry[]])[],
  ];
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxscheduleid?: string;
}

export const updateSoTransItem: Shape<UpdateSoTransItem> = {
  element: "updatesotransitem",
  content: `(bundlenumber?, itemid?, itemdesc?, itemaliasid?, taxable?, warehouseid?, quantity?, unit?,
    linelevelsimpletaxtype?, discountpercent?, price?, discsurchargememo?, locationid?,
    departmentid?, memo?, itemdetails?, customfields?, revrectemplate?, revrecstartdate?,
    revrecenddate?, renewalmacro?, (projectid, (taskid, costtypeid?)?)?, customerid?, vendorid?,
    employeeid?, classid?, contractid?, fulfillmentstatus?, taskno?, billingtemplate?, dropship?,
    buytoorder?, btoshiptocontactname?, shipto?, needbydate?, shipby?, donotshipbeforedate?,
    donotshipafterdate?, datepickticketprinted?, cancelafterdate?, shippeddate?, relateddockey?,
    relateddoclinekey?, retainagepercentage?, amountretained?, trx_amountretained?, conversiontype?,
    projectcontractid?, projectcontractlineid?, pcblexternalrefno?, pcbldescription?,
    contractlinevalue?, priorapplicationamt?, completedthisperiod?, storedmaterials?,
    isretainagerelease?, retainagetobill?, paymenttaxcapture?, linesubtotals?, taxscheduleid?)`,
  types: {
    itemid: "STRING_30 borrowed",
    itemdesc: "STRING_200 borrowed",
    itemaliasid: "STRING_50 borrowed",
    taxable: "BOOLEAN",
    warehouseid: "STRING_40 borrowed",
    quantity: "NUMBER_16_4 borrowed",
    unit: "STRING_30 borrowed",
    linelevelsimpletaxtype: "STRING_200 borrowed",
    discountpercent: "NUMBER_2_2 borrowed",
    price: "MONEY",
    discsurchargememo: "STRING_4000 borrowed",
    locationid: "ID",
    departmentid: "ID",
    memo: "STRING_500 borrowed",
    itemdetails: () => itemDetails,
    customfields: () => customFields,
    revrectemplate: "STRING_30 borrowed",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
    renewalmacro: "STRING_40 borrowed",
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    fulfillmentstatus: () => fulfillmentStatus,
    taskno: "STRING_8 borrowed",
    billingtemplate: "STRING_30 borrowed",
    dropship: "BOOLEAN",
    buytoorder: "BOOLEAN",
    btoshiptocontactname: "STRING_100 borrowed",
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
    retainagepercentage: "NUMBER_3_2 borrowed",
    amountretained: "MONEY",
    trx_amountretained: "MONEY",
    conversiontype: "KEY",
    projectcontractid: "STRING_100 borrowed",
    projectcontractlineid: "STRING_100 borrowed",
    pcblexternalrefno: "STRING_100 borrowed",
    pcbldescription: "STRING_100 borrowed",
    contractlinevalue: "MONEY",
    priorapplicationamt: "MONEY",
    completedthisperiod: "MONEY",
    storedmaterials: "MONEY",
    isretainagerelease: "BOOLEAN",
    retainagetobill: "MONEY",
    paymenttaxcapture: "BOOLEAN",
    linesubtotals: () => lineSubtotals,
    taxscheduleid: "STRING_100 borrowed",
  },
  attributes: { line_num: "CDATA #REQUIRED" },
  nulls: true,
};

/** A sales transaction. Declared in 3.0/order-entry.dtd. */
export interface SodocumentFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DOCID?: string;
  /** `INTEGER`. */
  PRRECORDKEY?: IntegerText | null;
  STATE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface SodocumentRecord extends SodocumentFields, OpenValues {}

export const sodocumentRecord: Shape<SodocumentRecord> = {
  element: "SODOCUMENT",
  content: "(RECORDNO? & DOCID? & PRRECORDKEY? & STATE? & #ANY*)",
  types: {
    RECORDNO: "INTEGER",
    PRRECORDKEY: "INTEGER",
    ARINVOICE: () => arInvoiceRecord,
  },
  nulls: true,
};
