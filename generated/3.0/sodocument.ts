// Made by intacct-codegen from 3.0/objects.dtd, 3.0/order-entry.dtd, 3.0/records/order-entry.dtd, shared/order-entry.dtd, shared/structures.dtd; do not edit. Checksum 1f1419561c3a460b
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type ArInvoiceRecord, arInvoicePaths } from "./arinvoice.js";
import { type ArTermRecord, arTermPaths } from "./arterm.js";
import { type BillToRecord, billToRecord } from "./billto-record.js";
import { type BillTo, billTo } from "./billto.js";
import { type ContactRecord, contactPaths } from "./contact.js";
import { type ContractRecord, contractPaths } from "./contract.js";
import { type CustomerRecord, customerPaths } from "./customer.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import type { BaseCurrency, ProjectDimension } from "./groups.js";
import { type ItemDetail, itemDetails } from "./itemdetails.js";
import { type LineSubtotalEntry, lineSubtotals } from "./linesubtotals.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type ProjectRecord, projectPaths } from "./project.js";
import {
  type ProjectcontractRecord,
  projectcontractPaths,
} from "./projectcontract.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type ShipToRecord, shipToRecord } from "./shipto-record.js";
import { type ShipTo, shipTo } from "./shipto.js";
import {
  type SodocumententryRecord,
  sodocumententryRecord,
} from "./sodocumententry.js";
import {
  type SodocumentparamsRecord,
  sodocumentparamsPaths,
} from "./sodocumentparams.js";
import { type Subtotal, subtotals } from "./subtotals.js";
import { type UpdateSubtotal, updateSubtotals } from "./updatesubtotals.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";
import { type WarehouseRecord, warehousePaths } from "./warehouse.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

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
};

/** Deletes a sales transaction. Declared in shared/order-entry.dtd. */
export interface DeleteSoTransaction {
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
  /** Document ID. */
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

/** The input of Intacct sodocument GET. */
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

/** The input of Intacct sodocument readByQuery QUERY. */
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

/** The input of Intacct sodocument QUERY. */
export type QuerySodocument = QueryInput;

/** `Intacct sodocument QUERY Request` */
export const querySodocument: QueryProfile<SodocumentRecord> = {
  name: "Intacct sodocument QUERY Request",
  version: "3.0",
  fixed: { object: "SODOCUMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => querySodocumentResponse,
};

/** The input of Intacct sodocument LOOKUP. */
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
  types: { sodocument: () => sodocumentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sodocument readByQuery QUERY Response` */
export const readByQuerySodocumentResponse: Profile<SodocumentData> = {
  name: "Intacct sodocument readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(sodocument*)",
  types: { sodocument: () => sodocumentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sodocument QUERY Response` */
export const querySodocumentResponse: Profile<SodocumentRows> = {
  name: "Intacct sodocument QUERY Response",
  version: "3.0",
  element: "data",
  content: "(SODOCUMENT*)",
  types: { SODOCUMENT: () => sodocumentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sodocument LOOKUP Response` */
export const lookupSodocumentResponse: Profile<TypeData> = {
  name: "Intacct sodocument LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `sodocument`. */
export interface SodocumentData extends DataAttributes {
  sodocument?: SodocumentRecord[];
}

/** The fields of a sodocument that can be requested. */
export type SodocumentField = keyof SodocumentFields | `${string}.${string}`;

/** The data of an answer about `SODOCUMENT`. */
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
  invoiceprice?: Decimal | null;
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
  taxable?: boolean | null;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Borrowed from 2.1: `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity: Decimal;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  unit?: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  linelevelsimpletaxtype?: string;
  /** Borrowed from 2.1: `NUMBER_2_2`: at most 2 digits before the point and 2 after it. */
  discountpercent?: Decimal | null;
  /** Borrowed from 2.1: `MONEY`. */
  price?: Decimal | null;
  /** Borrowed from 2.1: `INTEGER`. */
  sourcelinekey?: Integer | null;
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
  reverseconversion?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymenttaxcapture?: boolean | null;
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
};

/** A sales transaction. Declared in 3.0/order-entry.dtd. */
export interface SodocumentFields {
  /** Record number. */
  RECORDNO?: string;
  /** Document ID. */
  DOCID?: string;
  /** `INTEGER`. */
  PRRECORDKEY?: IntegerText | null;
  /** State. */
  STATE?:
    | "Submitted"
    | "Approved"
    | "Partially Approved"
    | "Declined"
    | "Draft"
    | "Pending"
    | "Closed"
    | "In Progress"
    | "Converted"
    | "Partially Converted"
    | "Converted By Line"
    | "Partially Converted By Line"
    | "Exception"
    | "Analyzing"
    | (string & {})
    | null;
  /** Document number. */
  DOCNO?: string;
  /** Converted from. */
  CREATEDFROM?: string;
  /** Closed. `BOOLEAN`. */
  CLOSED?: boolean | null;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Date due. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE?: IsoDate | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Reference number. */
  PONUMBER?: string;
  /** Vendor document number. */
  VENDORDOCNO?: string;
  /** Type. */
  DOCPARID?: string;
  /** Transaction definition key. */
  DOCPARKEY?: string;
  /** Transaction definition template class. */
  DOCPARCLASS?: string;
  /** Affects inventory. */
  UPDATES_INV?:
    "No" | "Quantity" | "Value" | "Quantity and Value" | (string & {}) | null;
  /** Note. */
  NOTE?: string;
  /** Shipping method. */
  SHIPVIA?: string;
  /** User. */
  USER?: string;
  /** Created user. */
  CREATEDUSER?: string;
  /** Modified by. */
  USERID?: string;
  /** Created by. */
  CREATEDUSERID?: string;
  /** Ship-to contact key. */
  SHIPTOKEY?: string;
  /** Bill-to contact key. */
  BILLTOKEY?: string;
  /** Message. */
  MESSAGE?: string;
  INVBATCHKEY?: string;
  PRINVBATCHKEY?: string;
  ADDGLBATCHKEY?: string;
  /** Printed. */
  PRINTED?: "Yes" | "No" | (string & {}) | null;
  /** Back order? */
  BACKORDER?: "Yes" | "No" | (string & {}) | null;
  /** Subtotal. `MONEY`. */
  SUBTOTAL?: DecimalText | null;
  /** Total. `MONEY`. */
  TOTAL?: DecimalText | null;
  /** ENTGLGROUP. `INTEGER`. */
  ENTGLGROUP?: IntegerText | null;
  /** Txn currency. */
  CURRENCY?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCHRATEDATE?: IsoDate | null;
  /** Exchange rate. `NUMBER`. */
  EXCHRATE?: DecimalText | null;
  SCHOPKEY?: string;
  /** Sales contract. */
  SALESCONTRACT?: string;
  /** Used as contract. */
  USEDASCONTRACT?: string;
  /** Transaction subtotal. `MONEY`. */
  TRX_SUBTOTAL?: DecimalText | null;
  /** Transaction total. `NUMBER`. */
  TRX_TOTAL?: DecimalText | null;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  RENEWEDDOC?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Scheduler generated. */
  SYSTEMGENERATED?: "true" | "false" | (string & {}) | null;
  /** Invoice run key. `INTEGER`. */
  INVOICERUNKEY?: IntegerText | null;
  /** Increases or decreases inventory. */
  DOCPAR_IN_OUT?: "Increase" | "Decrease" | (string & {}) | null;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPOSTED?: IsoDate | null;
  /** Last delivered by. */
  PRINTEDUSERID?: string;
  /** Last delivered date. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  DATEPRINTED?: IsoDateTime | null;
  /** Printed by. `INTEGER`. */
  PRINTEDBY?: IntegerText | null;
  /** Adjustment. `FLAG`, sent as T or F. */
  ADJ?: boolean | null;
  /** Tax solution. */
  TAXSOLUTIONKEY?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Source. */
  DOCSOURCE?: "Invoice upload" | "Email" | (string & {}) | null;
  /** Customer ID. */
  CUSTVENDID?: string;
  /** Customer name. */
  CUSTVENDNAME?: string;
  /** Accepts emailed invoices. `BOOLEAN`. */
  CUSTVENDEMAILOPTIN?: boolean | null;
  /** Has posted rev rec. */
  HASPOSTEDREVREC?: string;
  /** Sales contract ID. */
  CONTRACTID?: string;
  /** Sales contract description. */
  CONTRACTDESC?: string;
  /** Total paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Base total paid. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Invoice amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Base invoice amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Amount due. `NUMBER`. */
  TRX_TOTALDUE?: DecimalText | null;
  /** Base amount due. `NUMBER`. */
  TOTALDUE?: DecimalText | null;
  /** Payment status. */
  PAYMENTSTATUS?: "Paid" | "Partially Paid" | "Open" | (string & {}) | null;
  /** Sign flag. `INTEGER`. */
  SIGN_FLAG?: IntegerText | null;
  /** Fair value price list. */
  VSOEPRICELIST?: string;
  VSOEPRCLSTKEY?: string;
  /** Original invoice date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ORIGDOCDATE?: IsoDate | null;
  /** `BOOLEAN`. */
  HASADVBILLING?: boolean | null;
  /** Expense price percent markup. `NUMBER`. */
  INVOICERUN_EXPENSEPRICEMARKUP?: DecimalText | null;
  /** Description. */
  INVOICERUN_DESCRIPTION?: string;
  /** Project key. `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  /** Project. */
  PROJECT?: string;
  /** Project name. */
  PROJECTNAME?: string;
  /** Contract ID. */
  CNCONTRACTID?: string;
  /** Contract name. */
  CNCONTRACTNAME?: string;
  /** Need by date. `DATE_MDY`, sent as mm/dd/yyyy. */
  NEEDBYDATE?: IsoDate | null;
  /** Ship by date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SHIPBYDATE?: IsoDate | null;
  /** Cancel after date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CANCELAFTERDATE?: IsoDate | null;
  /** Do not ship before date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DONOTSHIPBEFOREDATE?: IsoDate | null;
  /** Do not ship after date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DONOTSHIPAFTERDATE?: IsoDate | null;
  /** Service delivery date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SERVICEDELIVERYDATE?: IsoDate | null;
  /** Tracking number. */
  TRACKINGNUMBER?: string;
  /** Shipped date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SHIPPEDDATE?: IsoDate | null;
  /** Customer PO number. */
  CUSTOMERPONUMBER?: string;
  /** Default retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: DecimalText | null;
  /** Scope. */
  SCOPE?: string;
  /** Inclusions. */
  INCLUSIONS?: string;
  /** Exclusions. */
  EXCLUSIONS?: string;
  /** Terms. */
  TERMS?: string;
  /** Scheduled start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULESTARTDATE?: IsoDate | null;
  /** Actual start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALSTARTDATE?: IsoDate | null;
  /** Scheduled completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDCOMPLETIONDATE?: IsoDate | null;
  /** Revised completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVISEDCOMPLETIONDATE?: IsoDate | null;
  /** Substantial completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SUBSTANTIALCOMPLETIONDATE?: IsoDate | null;
  /** Actual completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALCOMPLETIONDATE?: IsoDate | null;
  /** Notice to proceed. `DATE_MDY`, sent as mm/dd/yyyy. */
  NOTICETOPROCEED?: IsoDate | null;
  /** Response due. `DATE_MDY`, sent as mm/dd/yyyy. */
  RESPONSEDUE?: IsoDate | null;
  /** Executed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXECUTEDON?: IsoDate | null;
  /** Schedule impact. */
  SCHEDULEIMPACT?: string;
  /** Internal reference no. */
  INTERNALREFNO?: string;
  /** Initiated by key. */
  INTERNALINITIATEDBYKEY?: string;
  /** Internal initiated by. */
  INTERNALINITIATEDBY?: string;
  /** Internal initiated by name. */
  INTERNALINITIATEDBYNAME?: string;
  /** Verbal by key. */
  INTERNALVERBALBYKEY?: string;
  /** Internal verbal by. */
  INTERNALVERBALBY?: string;
  /** Internal verbal by name. */
  INTERNALVERBALBYNAME?: string;
  /** Issued by key. */
  INTERNALISSUEDBYKEY?: string;
  /** Internal issued by. */
  INTERNALISSUEDBY?: string;
  /** Internal issued by name. */
  INTERNALISSUEDBYNAME?: string;
  /** Internal issued on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALISSUEDON?: IsoDate | null;
  /** Approved by key. */
  INTERNALAPPROVEDBYKEY?: string;
  /** Internal approved by. */
  INTERNALAPPROVEDBY?: string;
  /** Internal approved by name. */
  INTERNALAPPROVEDBYNAME?: string;
  /** Internal approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALAPPROVEDON?: IsoDate | null;
  /** Signed by key. */
  INTERNALSIGNEDBYKEY?: string;
  /** Internal signed by. */
  INTERNALSIGNEDBY?: string;
  /** Internal signed by name. */
  INTERNALSIGNEDBYNAME?: string;
  /** Internal signed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  INTERNALSIGNEDON?: IsoDate | null;
  /** Internal source. */
  INTERNALSOURCE?: string;
  /** Internal source reference no. */
  INTERNALSOURCEREFNO?: string;
  /** External reference no. */
  EXTERNALREFNO?: string;
  /** Verbal by key. */
  EXTERNALVERBALBYKEY?: string;
  /** External verbal by. */
  EXTERNALVERBALBY?: string;
  /** Approved by key. */
  EXTERNALAPPROVEDBYKEY?: string;
  /** External approved by. */
  EXTERNALAPPROVEDBY?: string;
  /** External approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALAPPROVEDON?: IsoDate | null;
  /** Signed by key. */
  EXTERNALSIGNEDBYKEY?: string;
  /** External signed by. */
  EXTERNALSIGNEDBY?: string;
  /** External signed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXTERNALSIGNEDON?: IsoDate | null;
  /** Performance bond required. `BOOLEAN`. */
  PERFORMANCEBONDREQUIRED?: boolean | null;
  /** Performance bond received. `BOOLEAN`. */
  PERFORMANCEBONDRECEIVED?: boolean | null;
  /** Performance bond amount. `MONEY`. */
  PERFORMANCEBONDAMOUNT?: DecimalText | null;
  /** Surety company key. */
  PERFORMANCESURETYCOMPANYKEY?: string;
  /** Performance surety company. */
  PERFORMANCESURETYCOMPANY?: string;
  /** Surety company name. */
  PERFORMANCESURETYCOMPANYNAME?: string;
  /** Payment bond required. `BOOLEAN`. */
  PAYMENTBONDREQUIRED?: boolean | null;
  /** Payment bond received. `BOOLEAN`. */
  PAYMENTBONDRECEIVED?: boolean | null;
  /** Payment bond amount. `MONEY`. */
  PAYMENTBONDAMOUNT?: DecimalText | null;
  /** Surety company key. */
  PAYMENTSURETYCOMPANYKEY?: string;
  /** Payment surety company. */
  PAYMENTSURETYCOMPANY?: string;
  /** Surety company name. */
  PAYMENTSURETYCOMPANYNAME?: string;
  /** Change applied. `BOOLEAN`. */
  HASCHANGE?: boolean | null;
  /** Revised total. `MONEY`. */
  REVISEDTOTAL?: DecimalText | null;
  /** Revised subtotal. `MONEY`. */
  REVISEDSUBTOTAL?: DecimalText | null;
  /** Transaction revised total. `MONEY`. */
  TRX_REVISEDTOTAL?: DecimalText | null;
  /** Transaction revised subtotal. `MONEY`. */
  TRX_REVISEDSUBTOTAL?: DecimalText | null;
  /** Posted changes total. `MONEY`. */
  POSTEDCHANGESTOTAL?: DecimalText | null;
  /** Source document number. */
  RELATEDDOCNO?: string;
  /** Change log number. `INTEGER`. */
  CHANGELOGNUMBER?: IntegerText | null;
  /** Project contract ID. */
  PROJECTCONTRACTID?: string;
  /** Project contract name. */
  PROJECTCONTRACTNAME?: string;
  /** Project contract key. `INTEGER`. */
  PROJECTCONTRACTKEY?: IntegerText | null;
  /** External reference. */
  PCBEXTERNALREFNO?: string;
  /** Contract description. */
  PCBDESCRIPTION?: string;
  /** Contract date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PCBDATE?: IsoDate | null;
  /** Architect key. `INTEGER`. */
  ARCHITECTKEY?: IntegerText | null;
  /** Billing through date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BILLTHROUGHDATE?: IsoDate | null;
  /** Billing application no. */
  BILLAPPLICATIONNO?: string;
  /** Original contract amount. `MONEY`. */
  ORGCONTRACTAMT?: DecimalText | null;
  /** Net changes. `MONEY`. */
  NETCHANGES?: DecimalText | null;
  /** Revised contract amount. `MONEY`. */
  REVISEDCONTRACTAMT?: DecimalText | null;
  /** Total completed to date. `MONEY`. */
  TOTALCOMPLETEDTODATE?: DecimalText | null;
  /** Retainage from completed amounts. `MONEY`. */
  RETCOMPLETEDAMT?: DecimalText | null;
  /** Retainage from stored materials. `MONEY`. */
  RETSTOREDMATERIALS?: DecimalText | null;
  /** Total retainage held to date. `MONEY`. */
  TOTALRETAINAGE?: DecimalText | null;
  /** Total earned less retainage. `MONEY`. */
  TOTALEARNEDLESSRET?: DecimalText | null;
  /** Less previous billings. `MONEY`. */
  LESSPRIORAPPLICATION?: DecimalText | null;
  /** Current amount due. `MONEY`. */
  CURRENTAMTDUE?: DecimalText | null;
  /** Balance to finish. `MONEY`. */
  BALANCETOFINISH?: DecimalText | null;
  /** Total changes approved in prior months (additions). `MONEY`. */
  TCAPMADDITION?: DecimalText | null;
  /** Total changes approved in prior months (deductions). `MONEY`. */
  TCAPMDEDUCTION?: DecimalText | null;
  /** Total changes approved this month (additions). `MONEY`. */
  TCATMADDITION?: DecimalText | null;
  /** Total changes approved this month (deductions). `MONEY`. */
  TCATMDEDUCTION?: DecimalText | null;
  /** Total net changes (additions). `MONEY`. */
  TOTALNETCHANGESADDITION?: DecimalText | null;
  /** Total net changes (deductions). `MONEY`. */
  TOTALNETCHANGESDEDUCTION?: DecimalText | null;
  /** Total net changes. `MONEY`. */
  TOTALNETCHANGES?: DecimalText | null;
  /** Architect. */
  ARCHITECT?: string;
  /** Total retainage held. `NUMBER`. */
  PROJECTCONTRACTTOTALRETAINAGEHELD?: DecimalText | null;
  /** Previous retainage balance. `MONEY`. */
  PREVIOUSRETAINAGEBALANCE?: DecimalText | null;
  /** Total retainage on this invoice. `NUMBER`. */
  TOTALRETAINAGEONTHISINVOICE?: DecimalText | null;
  /** Retainage to bill this period. `MONEY`. */
  RETAINAGEBILLED?: DecimalText | null;
  /** Retainage balance. `NUMBER`. */
  RETAINAGEBALANCE?: DecimalText | null;
  /** Retainage held. `NUMBER`. */
  RETAINAGEHELD?: DecimalText | null;
  /** Total less retainage held. `MONEY`. */
  TOTALLESSRETAINAGEHELD?: DecimalText | null;
  /** Invoice type. */
  INVOICETYPE?: "Invoice" | "E-Invoice" | "E-Reporting" | (string & {}) | null;
  /** Invoice mode. */
  INVOICEMODE?:
    | "B1"
    | "S1"
    | "M1"
    | "B2"
    | "S2"
    | "M2"
    | "S3"
    | "B4"
    | "S4"
    | "M4"
    | "S5"
    | "S6"
    | "B7"
    | "S7"
    | (string & {})
    | null;
  /** E-Invoice status. */
  EINVOICESTATUS?:
    | "Submitted"
    | "Made available"
    | "In hand"
    | "Refused"
    | "Payment sent"
    | "Payment received"
    | "Disputed"
    | "Issued by the platform"
    | "Received by the platform"
    | "Rejected by the platform"
    | (string & {})
    | null;
  /** Payment servicer. */
  USESERVICER?: string;
  /** Enable payment service. `BOOLEAN`. */
  ENABLEEP?: boolean | null;
  /** Pay now URL. */
  PAYNOWURL?: string;
  /** Service payment state. */
  SERVICERSTATE?:
    | "In progress"
    | "Pending"
    | "Unauthorised"
    | "Arrived"
    | "Rejected"
    | "Paid offline"
    | "Cancelled"
    | "Processing"
    | "Processing completed"
    | "Processing failed"
    | "Refunded"
    | "Partially paid"
    | "Partially Refunded"
    | "Paid"
    | "Request failed"
    | (string & {})
    | null;
  /** The contact that goods go to, by name. */
  SHIPTO?: ShipToRecord;
  /** The contact that bills go to, by name. */
  BILLTO?: BillToRecord;
  EXCHRATETYPES?: SodocumentExchRateTypesRecord;
  PCBINVSUMMARY?: SodocumentPcbinvsummaryRecord;
  /** Date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** Modified date. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
  /** The lines, which answers to read contain. */
  SODOCUMENTENTRIES?: SodocumententryRecord[];
}

/** The related records that dotted names lead to. */
export interface SodocumentRelations {
  ARINVOICE: ArInvoiceRecord;
  BILLTO: OpenValues;
  CONTACT: ContactRecord;
  CONTRACT: ContractRecord;
  CUSTOMER: CustomerRecord;
  DOCUMENTPARAMS: SodocumentparamsRecord;
  GENINVOICEPREVIEWHEADER: OpenValues;
  INVOICERUN: OpenValues;
  MELOCATION: LocationRecord;
  PCBINVSUMMARY: OpenValues;
  PROJECT: ProjectRecord;
  PROJECTCONTRACT: ProjectcontractRecord;
  SHIPTO: OpenValues;
  SHIPVIA: OpenValues;
  TERM: ArTermRecord;
  USERINFO: UserInfoRecord;
  USERINFO2: UserInfoRecord;
  USERINFO3: UserInfoRecord;
  WAREHOUSE: WarehouseRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface SodocumentRecord
  extends
    SodocumentFields,
    OpenValues,
    Related<SodocumentFields, SodocumentRelations> {}

export const sodocumentRecord: Shape<SodocumentRecord> = {
  element: "SODOCUMENT",
  content: `(RECORDNO? & DOCID? & PRRECORDKEY? & STATE? & DOCNO? & CREATEDFROM? & CLOSED? & AUWHENCREATED? &
    WHENDUE? & STATUS? & PONUMBER? & VENDORDOCNO? & DOCPARID? & DOCPARKEY? & DOCPARCLASS? &
    UPDATES_INV? & NOTE? & SHIPVIA? & USER? & CREATEDUSER? & USERID? & CREATEDUSERID? & SHIPTOKEY? &
    BILLTOKEY? & MESSAGE? & INVBATCHKEY? & PRINVBATCHKEY? & ADDGLBATCHKEY? & PRINTED? & BACKORDER? &
    SUBTOTAL? & TOTAL? & ENTGLGROUP? & CURRENCY? & EXCHRATEDATE? & EXCHRATE? & SCHOPKEY? &
    SALESCONTRACT? & USEDASCONTRACT? & TRX_SUBTOTAL? & TRX_TOTAL? & EXCH_RATE_TYPE_ID? &
    RENEWEDDOC? & BASECURR? & SYSTEMGENERATED? & INVOICERUNKEY? & DOCPAR_IN_OUT? & WHENPOSTED? &
    PRINTEDUSERID? & DATEPRINTED? & PRINTEDBY? & ADJ? & TAXSOLUTIONKEY? & TAXSOLUTIONID? &
    DOCSOURCE? & CUSTVENDID? & CUSTVENDNAME? & CUSTVENDEMAILOPTIN? & HASPOSTEDREVREC? &
    CONTRACTID? & CONTRACTDESC? & TRX_TOTALPAID? & TOTALPAID? & TRX_TOTALENTERED? & TOTALENTERED? &
    TRX_TOTALDUE? & TOTALDUE? & PAYMENTSTATUS? & SIGN_FLAG? & VSOEPRICELIST? & VSOEPRCLSTKEY? &
    ORIGDOCDATE? & HASADVBILLING? & INVOICERUN_EXPENSEPRICEMARKUP? & INVOICERUN_DESCRIPTION? &
    PROJECTKEY? & PROJECT? & PROJECTNAME? & CNCONTRACTID? & CNCONTRACTNAME? & NEEDBYDATE? &
    SHIPBYDATE? & CANCELAFTERDATE? & DONOTSHIPBEFOREDATE? & DONOTSHIPAFTERDATE? &
    SERVICEDELIVERYDATE? & TRACKINGNUMBER? & SHIPPEDDATE? & CUSTOMERPONUMBER? &
    RETAINAGEPERCENTAGE? & SCOPE? & INCLUSIONS? & EXCLUSIONS? & TERMS? & SCHEDULESTARTDATE? &
    ACTUALSTARTDATE? & SCHEDULEDCOMPLETIONDATE? & REVISEDCOMPLETIONDATE? &
    SUBSTANTIALCOMPLETIONDATE? & ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? & RESPONSEDUE? &
    EXECUTEDON? & SCHEDULEIMPACT? & INTERNALREFNO? & INTERNALINITIATEDBYKEY? &
    INTERNALINITIATEDBY? & INTERNALINITIATEDBYNAME? & INTERNALVERBALBYKEY? & INTERNALVERBALBY? &
    INTERNALVERBALBYNAME? & INTERNALISSUEDBYKEY? & INTERNALISSUEDBY? & INTERNALISSUEDBYNAME? &
    INTERNALISSUEDON? & INTERNALAPPROVEDBYKEY? & INTERNALAPPROVEDBY? & INTERNALAPPROVEDBYNAME? &
    INTERNALAPPROVEDON? & INTERNALSIGNEDBYKEY? & INTERNALSIGNEDBY? & INTERNALSIGNEDBYNAME? &
    INTERNALSIGNEDON? & INTERNALSOURCE? & INTERNALSOURCEREFNO? & EXTERNALREFNO? &
    EXTERNALVERBALBYKEY? & EXTERNALVERBALBY? & EXTERNALAPPROVEDBYKEY? & EXTERNALAPPROVEDBY? &
    EXTERNALAPPROVEDON? & EXTERNALSIGNEDBYKEY? & EXTERNALSIGNEDBY? & EXTERNALSIGNEDON? &
    PERFORMANCEBONDREQUIRED? & PERFORMANCEBONDRECEIVED? & PERFORMANCEBONDAMOUNT? &
    PERFORMANCESURETYCOMPANYKEY? & PERFORMANCESURETYCOMPANY? & PERFORMANCESURETYCOMPANYNAME? &
    PAYMENTBONDREQUIRED? & PAYMENTBONDRECEIVED? & PAYMENTBONDAMOUNT? & PAYMENTSURETYCOMPANYKEY? &
    PAYMENTSURETYCOMPANY? & PAYMENTSURETYCOMPANYNAME? & HASCHANGE? & REVISEDTOTAL? &
    REVISEDSUBTOTAL? & TRX_REVISEDTOTAL? & TRX_REVISEDSUBTOTAL? & POSTEDCHANGESTOTAL? &
    RELATEDDOCNO? & CHANGELOGNUMBER? & PROJECTCONTRACTID? & PROJECTCONTRACTNAME? &
    PROJECTCONTRACTKEY? & PCBEXTERNALREFNO? & PCBDESCRIPTION? & PCBDATE? & ARCHITECTKEY? &
    BILLTHROUGHDATE? & BILLAPPLICATIONNO? & ORGCONTRACTAMT? & NETCHANGES? & REVISEDCONTRACTAMT? &
    TOTALCOMPLETEDTODATE? & RETCOMPLETEDAMT? & RETSTOREDMATERIALS? & TOTALRETAINAGE? &
    TOTALEARNEDLESSRET? & LESSPRIORAPPLICATION? & CURRENTAMTDUE? & BALANCETOFINISH? &
    TCAPMADDITION? & TCAPMDEDUCTION? & TCATMADDITION? & TCATMDEDUCTION? & TOTALNETCHANGESADDITION? &
    TOTALNETCHANGESDEDUCTION? & TOTALNETCHANGES? & ARCHITECT? & PROJECTCONTRACTTOTALRETAINAGEHELD? &
    PREVIOUSRETAINAGEBALANCE? & TOTALRETAINAGEONTHISINVOICE? & RETAINAGEBILLED? &
    RETAINAGEBALANCE? & RETAINAGEHELD? & TOTALLESSRETAINAGEHELD? & INVOICETYPE? & INVOICEMODE? &
    EINVOICESTATUS? & USESERVICER? & ENABLEEP? & PAYNOWURL? & SERVICERSTATE? & SHIPTO? & BILLTO? &
    EXCHRATETYPES? & PCBINVSUMMARY? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & SODOCUMENTENTRIES? & #ANY*)`,
  types: {
    PRRECORDKEY: "INTEGER",
    STATE: "ENUM",
    CLOSED: "BOOLEAN",
    AUWHENCREATED: "DATETIME_MDY",
    WHENDUE: "DATE_MDY",
    STATUS: "ENUM",
    UPDATES_INV: "ENUM",
    PRINTED: "ENUM",
    BACKORDER: "ENUM",
    SUBTOTAL: "MONEY",
    TOTAL: "MONEY",
    ENTGLGROUP: "INTEGER",
    EXCHRATEDATE: "DATE_MDY",
    EXCHRATE: "NUMBER",
    TRX_SUBTOTAL: "MONEY",
    TRX_TOTAL: "NUMBER",
    SYSTEMGENERATED: "ENUM",
    INVOICERUNKEY: "INTEGER",
    DOCPAR_IN_OUT: "ENUM",
    WHENPOSTED: "DATE_MDY",
    DATEPRINTED: "DATETIME_MDY",
    PRINTEDBY: "INTEGER",
    ADJ: "FLAG",
    DOCSOURCE: "ENUM",
    CUSTVENDEMAILOPTIN: "BOOLEAN",
    TRX_TOTALPAID: "NUMBER",
    TOTALPAID: "NUMBER",
    TRX_TOTALENTERED: "NUMBER",
    TOTALENTERED: "NUMBER",
    TRX_TOTALDUE: "NUMBER",
    TOTALDUE: "NUMBER",
    PAYMENTSTATUS: "ENUM",
    SIGN_FLAG: "INTEGER",
    ORIGDOCDATE: "DATE_MDY",
    HASADVBILLING: "BOOLEAN",
    INVOICERUN_EXPENSEPRICEMARKUP: "NUMBER",
    PROJECTKEY: "INTEGER",
    NEEDBYDATE: "DATE_MDY",
    SHIPBYDATE: "DATE_MDY",
    CANCELAFTERDATE: "DATE_MDY",
    DONOTSHIPBEFOREDATE: "DATE_MDY",
    DONOTSHIPAFTERDATE: "DATE_MDY",
    SERVICEDELIVERYDATE: "DATE_MDY",
    SHIPPEDDATE: "DATE_MDY",
    RETAINAGEPERCENTAGE: "NUMBER",
    SCHEDULESTARTDATE: "DATE_MDY",
    ACTUALSTARTDATE: "DATE_MDY",
    SCHEDULEDCOMPLETIONDATE: "DATE_MDY",
    REVISEDCOMPLETIONDATE: "DATE_MDY",
    SUBSTANTIALCOMPLETIONDATE: "DATE_MDY",
    ACTUALCOMPLETIONDATE: "DATE_MDY",
    NOTICETOPROCEED: "DATE_MDY",
    RESPONSEDUE: "DATE_MDY",
    EXECUTEDON: "DATE_MDY",
    INTERNALISSUEDON: "DATE_MDY",
    INTERNALAPPROVEDON: "DATE_MDY",
    INTERNALSIGNEDON: "DATE_MDY",
    EXTERNALAPPROVEDON: "DATE_MDY",
    EXTERNALSIGNEDON: "DATE_MDY",
    PERFORMANCEBONDREQUIRED: "BOOLEAN",
    PERFORMANCEBONDRECEIVED: "BOOLEAN",
    PERFORMANCEBONDAMOUNT: "MONEY",
    PAYMENTBONDREQUIRED: "BOOLEAN",
    PAYMENTBONDRECEIVED: "BOOLEAN",
    PAYMENTBONDAMOUNT: "MONEY",
    HASCHANGE: "BOOLEAN",
    REVISEDTOTAL: "MONEY",
    REVISEDSUBTOTAL: "MONEY",
    TRX_REVISEDTOTAL: "MONEY",
    TRX_REVISEDSUBTOTAL: "MONEY",
    POSTEDCHANGESTOTAL: "MONEY",
    CHANGELOGNUMBER: "INTEGER",
    PROJECTCONTRACTKEY: "INTEGER",
    PCBDATE: "DATE_MDY",
    ARCHITECTKEY: "INTEGER",
    BILLTHROUGHDATE: "DATE_MDY",
    ORGCONTRACTAMT: "MONEY",
    NETCHANGES: "MONEY",
    REVISEDCONTRACTAMT: "MONEY",
    TOTALCOMPLETEDTODATE: "MONEY",
    RETCOMPLETEDAMT: "MONEY",
    RETSTOREDMATERIALS: "MONEY",
    TOTALRETAINAGE: "MONEY",
    TOTALEARNEDLESSRET: "MONEY",
    LESSPRIORAPPLICATION: "MONEY",
    CURRENTAMTDUE: "MONEY",
    BALANCETOFINISH: "MONEY",
    TCAPMADDITION: "MONEY",
    TCAPMDEDUCTION: "MONEY",
    TCATMADDITION: "MONEY",
    TCATMDEDUCTION: "MONEY",
    TOTALNETCHANGESADDITION: "MONEY",
    TOTALNETCHANGESDEDUCTION: "MONEY",
    TOTALNETCHANGES: "MONEY",
    PROJECTCONTRACTTOTALRETAINAGEHELD: "NUMBER",
    PREVIOUSRETAINAGEBALANCE: "MONEY",
    TOTALRETAINAGEONTHISINVOICE: "NUMBER",
    RETAINAGEBILLED: "MONEY",
    RETAINAGEBALANCE: "NUMBER",
    RETAINAGEHELD: "NUMBER",
    TOTALLESSRETAINAGEHELD: "MONEY",
    INVOICETYPE: "ENUM",
    INVOICEMODE: "ENUM",
    EINVOICESTATUS: "ENUM",
    ENABLEEP: "BOOLEAN",
    SERVICERSTATE: "ENUM",
    SHIPTO: () => shipToRecord,
    BILLTO: () => billToRecord,
    EXCHRATETYPES: () => sodocumentExchRateTypesRecord,
    PCBINVSUMMARY: () => sodocumentPcbinvsummaryRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
    SODOCUMENTENTRIES: () => sodocumententriesRecord,
  },
  paths: () => sodocumentPaths,
  answer: true,
};

export const sodocumentPaths: Paths = {
  types: {
    BOOLEAN:
      "CLOSED CUSTVENDEMAILOPTIN HASADVBILLING PERFORMANCEBONDREQUIRED PERFORMANCEBONDRECEIVED PAYMENTBONDREQUIRED PAYMENTBONDRECEIVED HASCHANGE ENABLEEP SHIPTO.VISIBLE SHIPTO.TAXABLE BILLTO.VISIBLE BILLTO.TAXABLE",
    DATETIME_MDY: "AUWHENCREATED DATEPRINTED WHENMODIFIED",
    DATE_MDY:
      "WHENDUE EXCHRATEDATE WHENPOSTED ORIGDOCDATE NEEDBYDATE SHIPBYDATE CANCELAFTERDATE DONOTSHIPBEFOREDATE DONOTSHIPAFTERDATE SERVICEDELIVERYDATE SHIPPEDDATE SCHEDULESTARTDATE ACTUALSTARTDATE SCHEDULEDCOMPLETIONDATE REVISEDCOMPLETIONDATE SUBSTANTIALCOMPLETIONDATE ACTUALCOMPLETIONDATE NOTICETOPROCEED RESPONSEDUE EXECUTEDON INTERNALISSUEDON INTERNALAPPROVEDON INTERNALSIGNEDON EXTERNALAPPROVEDON EXTERNALSIGNEDON PCBDATE BILLTHROUGHDATE SHIPTO.TAXIDVALIDATIONDATE BILLTO.TAXIDVALIDATIONDATE WHENCREATED",
    FLAG: "ADJ",
  },
  to: {
    ARINVOICE: () => arInvoicePaths,
    CONTACT: () => contactPaths,
    CONTRACT: () => contractPaths,
    CUSTOMER: () => customerPaths,
    DOCUMENTPARAMS: () => sodocumentparamsPaths,
    MELOCATION: () => locationPaths,
    PROJECT: () => projectPaths,
    PROJECTCONTRACT: () => projectcontractPaths,
    TERM: () => arTermPaths,
    USERINFO: () => userInfoPaths,
    USERINFO2: () => userInfoPaths,
    USERINFO3: () => userInfoPaths,
    WAREHOUSE: () => warehousePaths,
  },
};

export const sodocumententriesRecord: Shape<SodocumententryRecord[]> = {
  element: "SODOCUMENTENTRIES",
  content: "(SODOCUMENTENTRY*)",
  types: { SODOCUMENTENTRY: () => sodocumententryRecord },
  answer: true,
};

/** Declared in 3.0/records/order-entry.dtd. */
export interface SodocumentExchRateTypesRecord extends OpenValues {
  /** Exchange rate type. */
  NAME?: string;
}

export const sodocumentExchRateTypesRecord: Shape<SodocumentExchRateTypesRecord> =
  {
    element: "EXCHRATETYPES",
    content: "(NAME? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/order-entry.dtd. */
export interface SodocumentPcbinvsummaryRecord extends OpenValues {
  /** Original contract amount. `MONEY`. */
  ORGCONTRACTAMT?: DecimalText | null;
  /** Charges. `MONEY`. */
  TOTAL_CHARGE?: DecimalText | null;
  /** Discount. `MONEY`. */
  TOTAL_DISCOUNT?: DecimalText | null;
  /** Total changes approved in prior months (additions). `MONEY`. */
  CHGAPPRPMONTADD?: DecimalText | null;
  /** Total changes approved in prior months (deductions). `MONEY`. */
  CHGAPPRPMONTDED?: DecimalText | null;
  /** Total changes approved this month (additions). `MONEY`. */
  CHGAPPRCMONTADD?: DecimalText | null;
  /** Total changes approved this month (deductions). `MONEY`. */
  CHGAPPRCMONTDED?: DecimalText | null;
  /** Total net changes. `MONEY`. */
  TOTNETAPPRCHNGS?: DecimalText | null;
  /** Revised contract amount. `MONEY`. */
  TOTREVSDCONAMT?: DecimalText | null;
  /** Total completed from prior applications. `MONEY`. */
  COMPPRIORAPPLNS?: DecimalText | null;
  /** Total completed to date. `MONEY`. */
  TOTCOMPTODATE?: DecimalText | null;
  /** Invoice amount retained. `MONEY`. */
  INVAMTRETAINED?: DecimalText | null;
  /** Invoice retainage billed. `MONEY`. */
  INVRETAINGEBILLD?: DecimalText | null;
  /** Net change retainage held. `MONEY`. */
  NETCHNGERETHELD?: DecimalText | null;
  /** Retainage held to date. `MONEY`. */
  RETHELDTODATE?: DecimalText | null;
  /** Retainage billed to date. `MONEY`. */
  RETBILLEDTODATE?: DecimalText | null;
  /** Retainage balance to date. `MONEY`. */
  RETBALANCETODATE?: DecimalText | null;
  /** Previous retainage balance. `MONEY`. */
  PREVRETBALANCE?: DecimalText | null;
  /** Total earned less retainage. `MONEY`. */
  TOTEARNEDLESSRETGE?: DecimalText | null;
  /** Less previous billings. `MONEY`. */
  LESSPREVBILLINGS?: DecimalText | null;
  /** Current amount due. `MONEY`. */
  CURRENTAMOUNTDUE?: DecimalText | null;
  /** Balance to finish. `MONEY`. */
  BALANCETOFINISH?: DecimalText | null;
  /** Taxes. `MONEY`. */
  TOTAL_TAX?: DecimalText | null;
  /** AR invoice number. */
  ARINVOICENUMBER?: string;
  /** Document ID. */
  DOCID?: string;
  /** Project ID. */
  PROJECTID?: string;
  /** Project name. */
  PROJECTNAME?: string;
}

export const sodocumentPcbinvsummaryRecord: Shape<SodocumentPcbinvsummaryRecord> =
  {
    element: "PCBINVSUMMARY",
    content: `(ORGCONTRACTAMT? & TOTAL_CHARGE? & TOTAL_DISCOUNT? & CHGAPPRPMONTADD? & CHGAPPRPMONTDED? &
    CHGAPPRCMONTADD? & CHGAPPRCMONTDED? & TOTNETAPPRCHNGS? & TOTREVSDCONAMT? & COMPPRIORAPPLNS? &
    TOTCOMPTODATE? & INVAMTRETAINED? & INVRETAINGEBILLD? & NETCHNGERETHELD? & RETHELDTODATE? &
    RETBILLEDTODATE? & RETBALANCETODATE? & PREVRETBALANCE? & TOTEARNEDLESSRETGE? &
    LESSPREVBILLINGS? & CURRENTAMOUNTDUE? & BALANCETOFINISH? & TOTAL_TAX? & ARINVOICENUMBER? &
    DOCID? & PROJECTID? & PROJECTNAME? & #ANY*)`,
    types: {
      ORGCONTRACTAMT: "MONEY",
      TOTAL_CHARGE: "MONEY",
      TOTAL_DISCOUNT: "MONEY",
      CHGAPPRPMONTADD: "MONEY",
      CHGAPPRPMONTDED: "MONEY",
      CHGAPPRCMONTADD: "MONEY",
      CHGAPPRCMONTDED: "MONEY",
      TOTNETAPPRCHNGS: "MONEY",
      TOTREVSDCONAMT: "MONEY",
      COMPPRIORAPPLNS: "MONEY",
      TOTCOMPTODATE: "MONEY",
      INVAMTRETAINED: "MONEY",
      INVRETAINGEBILLD: "MONEY",
      NETCHNGERETHELD: "MONEY",
      RETHELDTODATE: "MONEY",
      RETBILLEDTODATE: "MONEY",
      RETBALANCETODATE: "MONEY",
      PREVRETBALANCE: "MONEY",
      TOTEARNEDLESSRETGE: "MONEY",
      LESSPREVBILLINGS: "MONEY",
      CURRENTAMOUNTDUE: "MONEY",
      BALANCETOFINISH: "MONEY",
      TOTAL_TAX: "MONEY",
    },
    answer: true,
  };
