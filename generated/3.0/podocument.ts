// Made by intacct-codegen from 3.0/objects.dtd, 3.0/purchasing.dtd, 3.0/records/purchasing.dtd, shared/purchasing.dtd, shared/structures.dtd; do not edit. Checksum bd1ed8bfa83f30f6
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
import { type ApBillRecord, apBillPaths } from "./apbill.js";
import { type ApTermRecord, apTermPaths } from "./apterm.js";
import { type BillToRecord, billToRecord } from "./billto-record.js";
import { type ContactRecord, contact, contactPaths } from "./contact.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type DeliverToRecord, deliverToRecord } from "./deliverto.js";
import type { BaseCurrency, ContactGroup, ProjectDimension } from "./groups.js";
import { type ItemDetail, itemDetails } from "./itemdetails.js";
import { type LineSubtotalEntry, lineSubtotals } from "./linesubtotals.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type PayTo, payTo } from "./payto.js";
import {
  type PodocumententryRecord,
  podocumententryRecord,
} from "./podocumententry.js";
import {
  type PodocumentparamsRecord,
  podocumentparamsPaths,
} from "./podocumentparams.js";
import { type ProjectRecord, projectPaths } from "./project.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type ReturnTo, returnTo } from "./returnto.js";
import { type ShipToRecord, shipToRecord } from "./shipto-record.js";
import { type Subtotal, subtotals } from "./subtotals.js";
import { type UpdateSubtotal, updateSubtotals } from "./updatesubtotals.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";
import { type VendorRecord, vendorPaths } from "./vendor.js";
import { type WarehouseRecord, warehousePaths } from "./warehouse.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a purchasing transaction. Declared in 3.0/purchasing.dtd. */
export type CreatePoTransaction = CreatePoTransactionFields & BaseCurrency;

interface CreatePoTransactionFields {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  transactiontype: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  createdfrom?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  documentno?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  vendordocno?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  returnto: ReturnTo;
  payto: PayTo;
  deliverto?: DeliverTo;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  state?: string;
  /** `DATE`, sent as year, month and day. */
  needbydate?: IsoDate;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  changelognumber?: string;
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
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a purchasing transaction. */
  potransitems: readonly [PoTransItem, ...PoTransItem[]];
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

/** `Intacct potransaction CREATE Request` */
export const createPoTransaction: FunctionProfile<
  CreatePoTransaction,
  Created
> = {
  name: "Intacct potransaction CREATE Request",
  version: "3.0",
  element: "create_potransaction",
  content: `(transactiontype, datecreated, dateposted?, createdfrom?, vendorid, documentno?, referenceno?,
    vendordocno?, termname?, datedue?, message?, shippingmethod?, returnto, payto, deliverto?,
    supdocid?, externalid?, (basecurr?, currency, ((exchratedate?, exchratetype) | exchrate))?,
    customfields?, state?, needbydate?, projectid?, changelognumber?, donotshipbeforedate?,
    donotshipafterdate?, promiseddate?, contractstartdate?, contractenddate?, cancelafterdate?,
    taxsolutionid?, potransitems, subtotals?, scope?, inclusions?, exclusions?, terms?,
    schedulestartdate?, actualstartdate?, scheduledcompletiondate?, revisedcompletiondate?,
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
    vendorid: "ID",
    documentno: "STRING_20 borrowed",
    referenceno: "STRING_20 borrowed",
    vendordocno: "STRING_20 borrowed",
    termname: "STRING_40 borrowed",
    datedue: "DATE",
    message: "STRING_4000 borrowed",
    shippingmethod: "STRING_40 borrowed",
    returnto: () => returnTo,
    payto: () => payTo,
    deliverto: () => deliverTo,
    supdocid: "STRING_100 borrowed",
    externalid: "KEY",
    basecurr: "STRING_3 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    customfields: () => customFields,
    state: "STRING_40 borrowed",
    needbydate: "DATE",
    projectid: "STRING_30 borrowed",
    changelognumber: "STRING_30 borrowed",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    promiseddate: "DATE",
    contractstartdate: "DATE",
    contractenddate: "DATE",
    cancelafterdate: "DATE",
    taxsolutionid: "STRING_100 borrowed",
    potransitems: () => poTransItems,
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

/** Updates a purchasing transaction and, through updatepotransitems, its lines. Declared in 3.0/purchasing.dtd. */
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
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  vendordocno?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  returnto?: ReturnTo;
  payto?: PayTo;
  deliverto?: DeliverTo;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  state?: string;
  /** `DATE`, sent as year, month and day. */
  needbydate?: IsoDate;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  changelognumber?: string;
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
  /** Lines that are added, and changes to lines. */
  updatepotransitems?: readonly [
    UpdatePoTransItemsEntry,
    ...UpdatePoTransItemsEntry[],
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

/** `Intacct potransaction UPDATE Request` */
export const updatePoTransaction: FunctionProfile<
  UpdatePoTransaction,
  Completed
> = {
  name: "Intacct potransaction UPDATE Request",
  version: "3.0",
  element: "update_potransaction",
  content: `(datecreated?, dateposted?, referenceno?, vendordocno?, termname?, datedue?, message?,
    shippingmethod?, returnto?, payto?, deliverto?, supdocid?, externalid?, (basecurr?, currency,
    ((exchratedate?, exchratetype) | exchrate))?, customfields?, state?, needbydate?, projectid?,
    changelognumber?, donotshipbeforedate?, donotshipafterdate?, promiseddate?, contractstartdate?,
    contractenddate?, cancelafterdate?, updatepotransitems?, updatesubtotals?, scope?, inclusions?,
    exclusions?, terms?, schedulestartdate?, actualstartdate?, scheduledcompletiondate?,
    revisedcompletiondate?, substantialcompletiondate?, actualcompletiondate?, noticetoproceed?,
    responsedue?, executedon?, scheduleimpact?, internalrefno?, internalinitiatedbykey?,
    internalinitiatedby?, internalinitiatedbyname?, internalverbalbykey?, internalverbalby?,
    internalverbalbyname?, internalissuedbykey?, internalissuedby?, internalissuedbyname?,
    internalissuedon?, internalapprovedbykey?, internalapprovedby?, internalapprovedbyname?,
    internalapprovedon?, internalsignedbykey?, internalsignedby?, internalsignedbyname?,
    internalsignedon?, internalsource?, internalsourcerefno?, externalrefno?, externalverbalbykey?,
    externalverbalby?, externalapprovedbykey?, externalapprovedby?, externalapprovedon?,
    externalsignedbykey?, externalsignedby?, externalsignedon?, performancebondrequired?,
    performancebondreceived?, performancebondamount?, performancesuretycompanykey?,
    performancesuretycompany?, performancesuretycompanyname?, paymentbondrequired?,
    paymentbondreceived?, paymentbondamount?, paymentsuretycompanykey?, paymentsuretycompany?,
    paymentsuretycompanyname?, projectcontractid?, pcbexternalrefno?, pcbdescription?, pcbdate?,
    architect?, billthroughdate?, billapplicationno?, orgcontractamt?, retcompletedamt?,
    retstoredmaterials?, lesspriorapplication?, tcapmaddition?, tcapmdeduction?, tcatmaddition?,
    tcatmdeduction?)`,
  types: {
    datecreated: "DATE",
    dateposted: "DATE",
    referenceno: "STRING_20 borrowed",
    vendordocno: "STRING_20 borrowed",
    termname: "STRING_40 borrowed",
    datedue: "DATE",
    message: "STRING_4000 borrowed",
    shippingmethod: "STRING_40 borrowed",
    returnto: () => returnTo,
    payto: () => payTo,
    deliverto: () => deliverTo,
    supdocid: "STRING_100 borrowed",
    externalid: "KEY",
    basecurr: "STRING_3 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    customfields: () => customFields,
    state: "STRING_40 borrowed",
    needbydate: "DATE",
    projectid: "STRING_30 borrowed",
    changelognumber: "STRING_30 borrowed",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    promiseddate: "DATE",
    contractstartdate: "DATE",
    contractenddate: "DATE",
    cancelafterdate: "DATE",
    updatepotransitems: () => updatePoTransItems,
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
  version: "3.0",
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

/** `Intacct potransaction DELETE Request` */
export const deletePoTransaction: FunctionProfile<
  DeletePoTransaction,
  Completed
> = {
  name: "Intacct potransaction DELETE Request",
  version: "3.0",
  element: "delete_potransaction",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", external: '(true | false) "false"' },
};

/** Declared in 3.0/objects.dtd. */
export interface ApprovePodocument {
  /** Document ID. */
  DOCID: string;
  /** Comment. */
  COMMENT?: string;
}

/** `Intacct podocument APPROVE Request` */
export const approvePodocument: FunctionProfile<ApprovePodocument, Completed> =
  {
    name: "Intacct podocument APPROVE Request",
    version: "3.0",
    within: "approve",
    element: "PODOCUMENT",
    content: "(DOCID & COMMENT?)",
  };

/** Declared in 3.0/objects.dtd. */
export interface DeclinePodocument {
  /** Document ID. */
  DOCID: string;
  /** Comment. */
  COMMENT?: string;
}

/** `Intacct podocument DECLINE Request` */
export const declinePodocument: FunctionProfile<DeclinePodocument, Completed> =
  {
    name: "Intacct podocument DECLINE Request",
    version: "3.0",
    within: "decline",
    element: "PODOCUMENT",
    content: "(DOCID & COMMENT?)",
  };

/** The input of Intacct podocument DELETE. */
export type DeletePodocument = Delete;

/** `Intacct podocument DELETE Request` */
export const deletePodocument: FunctionProfile<DeletePodocument, Completed> = {
  name: "Intacct podocument DELETE Request",
  version: "3.0",
  fixed: { object: "PODOCUMENT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct podocument GET. */
export type GetPodocument = Read<PodocumentField | "*">;

/** `Intacct podocument GET Request` */
export const getPodocument: FunctionProfile<GetPodocument, PodocumentData> = {
  name: "Intacct podocument GET Request",
  version: "3.0",
  fixed: { object: "PODOCUMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPodocumentResponse,
};

/** The input of Intacct podocument readByQuery QUERY. */
export type ReadByQueryPodocument = ReadByQuery<PodocumentField | "*">;

/** `Intacct podocument readByQuery QUERY Request` */
export const readByQueryPodocument: FunctionProfile<
  ReadByQueryPodocument,
  PodocumentData
> = {
  name: "Intacct podocument readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PODOCUMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPodocumentResponse,
};

/** The input of Intacct podocument QUERY. */
export type QueryPodocument = QueryInput;

/** `Intacct podocument QUERY Request` */
export const queryPodocument: QueryProfile<PodocumentRecord> = {
  name: "Intacct podocument QUERY Request",
  version: "3.0",
  fixed: { object: "PODOCUMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPodocumentResponse,
};

/** The input of Intacct podocument LOOKUP. */
export type LookupPodocument = Lookup;

/** `Intacct podocument LOOKUP Request` */
export const lookupPodocument: FunctionProfile<LookupPodocument, TypeData> = {
  name: "Intacct podocument LOOKUP Request",
  version: "3.0",
  fixed: { object: "PODOCUMENT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPodocumentResponse,
};

/** `Intacct podocument GET Response` */
export const getPodocumentResponse: Profile<PodocumentData> = {
  name: "Intacct podocument GET Response",
  version: "3.0",
  element: "data",
  content: "(podocument*)",
  types: { podocument: () => podocumentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct podocument readByQuery QUERY Response` */
export const readByQueryPodocumentResponse: Profile<PodocumentData> = {
  name: "Intacct podocument readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(podocument*)",
  types: { podocument: () => podocumentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct podocument QUERY Response` */
export const queryPodocumentResponse: Profile<PodocumentRows> = {
  name: "Intacct podocument QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PODOCUMENT*)",
  types: { PODOCUMENT: () => podocumentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct podocument LOOKUP Response` */
export const lookupPodocumentResponse: Profile<TypeData> = {
  name: "Intacct podocument LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `podocument`. */
export interface PodocumentData extends DataAttributes {
  podocument?: PodocumentRecord[];
}

/** The fields of a podocument that can be requested. */
export type PodocumentField = keyof PodocumentFields | `${string}.${string}`;

/** The data of an answer about `PODOCUMENT`. */
export interface PodocumentRows extends DataAttributes {
  PODOCUMENT?: PodocumentRecord[];
}

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

/** A line of a purchasing transaction. Declared in 3.0/purchasing.dtd. */
export type PoTransItem = PoTransItemFields & ProjectDimension;

interface PoTransItemFields {
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
  /** Borrowed from 2.1: `MONEY`. */
  price?: Decimal | null;
  /** Borrowed from 2.1: `INTEGER`. */
  sourcelinekey?: Integer | null;
  overridetaxamount?: string;
  deliverto?: DeliverTo;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  tax?: Decimal | null;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** Borrowed from 2.1: `BOOLEAN`. */
  form1099?: boolean | null;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
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
  /** Borrowed from 2.1: `BOOLEAN`. */
  billable?: boolean | null;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  allocationid?: string;
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
  /** Borrowed from 2.1: `BOOLEAN`. */
  partialexempt?: boolean | null;
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
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  sourcedocid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  sourcedoclineid?: string;
}

export const poTransItem: Shape<PoTransItem> = {
  element: "potransitem",
  content: `(itemid, itemdesc?, itemaliasid?, taxable?, warehouseid?, quantity, unit?,
    linelevelsimpletaxtype?, price?, sourcelinekey?, overridetaxamount?, deliverto?, tax?,
    locationid?, departmentid?, memo?, itemdetails?, form1099?, form1099type?, form1099box?,
    customfields?, (projectid, (taskid, costtypeid?)?)?, customerid?, vendorid?, employeeid?,
    classid?, contractid?, billable?, allocationid?, needbydate?, donotshipbeforedate?,
    donotshipafterdate?, promiseddate?, dateconfirmed?, cancelafterdate?, dateshiptosupplier?,
    relateddockey?, relateddoclinekey?, retainagepercentage?, amountretained?, trx_amountretained?,
    conversiontype?, partialexempt?, reverseconversion?, paymenttaxcapture?, linesubtotals?,
    taxscheduleid?, sourcedocid?, sourcedoclineid?)`,
  types: {
    itemid: "STRING_30 borrowed",
    itemdesc: "STRING_200 borrowed",
    itemaliasid: "STRING_50 borrowed",
    taxable: "BOOLEAN",
    warehouseid: "STRING_40 borrowed",
    quantity: "NUMBER_16_4 borrowed",
    unit: "STRING_30 borrowed",
    linelevelsimpletaxtype: "STRING_200 borrowed",
    price: "MONEY",
    sourcelinekey: "INTEGER",
    deliverto: () => deliverTo,
    tax: "NUMBER_38_2 borrowed",
    locationid: "ID",
    departmentid: "ID",
    memo: "STRING_500 borrowed",
    itemdetails: () => itemDetails,
    form1099: "BOOLEAN",
    form1099type: "STRING_4 borrowed",
    form1099box: "STRING_4 borrowed",
    customfields: () => customFields,
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    billable: "BOOLEAN",
    allocationid: "STRING_50 borrowed",
    needbydate: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    promiseddate: "DATE",
    dateconfirmed: "DATE",
    cancelafterdate: "DATE",
    dateshiptosupplier: "DATE",
    relateddockey: "KEY",
    relateddoclinekey: "KEY",
    retainagepercentage: "NUMBER_3_2 borrowed",
    amountretained: "MONEY",
    trx_amountretained: "MONEY",
    conversiontype: "KEY",
    partialexempt: "BOOLEAN",
    reverseconversion: "BOOLEAN",
    paymenttaxcapture: "BOOLEAN",
    linesubtotals: () => lineSubtotals,
    taxscheduleid: "STRING_100 borrowed",
    sourcedocid: "STRING_100 borrowed",
    sourcedoclineid: "STRING_100 borrowed",
  },
};

/** A change to the line of the given number. Declared in 3.0/purchasing.dtd. */
export type UpdatePoTransItem = UpdatePoTransItemFields & ProjectDimension;

interface UpdatePoTransItemFields {
  line_num: string;
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
  /** Borrowed from 2.1: `MONEY`. */
  price?: Decimal | null;
  deliverto?: DeliverTo;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** Borrowed from 2.1: `BOOLEAN`. */
  form1099?: boolean | null;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
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
  /** Borrowed from 2.1: `BOOLEAN`. */
  billable?: boolean | null;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  allocationid?: string;
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
  /** Borrowed from 2.1: `BOOLEAN`. */
  partialexempt?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymenttaxcapture?: boolean | null;
  linesubtotals?: readonly [
    readonly [LineSubtotalEntry, ...LineSubtotalEntry[]],
    ...(readonly [LineSubtotalEntry, ...LineSubtotalEntry[]])[],
  ];
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxscheduleid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  sourcedocid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  sourcedoclineid?: string;
}

export const updatePoTransItem: Shape<UpdatePoTransItem> = {
  element: "updatepotransitem",
  content: `(itemid?, itemdesc?, itemaliasid?, taxable?, warehouseid?, quantity?, unit?,
    linelevelsimpletaxtype?, price?, deliverto?, locationid?, departmentid?, memo?, itemdetails?,
    form1099?, form1099type?, form1099box?, customfields?, (projectid, (taskid, costtypeid?)?)?,
    customerid?, vendorid?, employeeid?, classid?, contractid?, billable?, allocationid?,
    needbydate?, donotshipbeforedate?, donotshipafterdate?, promiseddate?, dateconfirmed?,
    cancelafterdate?, dateshiptosupplier?, relateddockey?, relateddoclinekey?, retainagepercentage?,
    amountretained?, trx_amountretained?, conversiontype?, partialexempt?, paymenttaxcapture?,
    linesubtotals?, taxscheduleid?, sourcedocid?, sourcedoclineid?)`,
  types: {
    itemid: "STRING_30 borrowed",
    itemdesc: "STRING_200 borrowed",
    itemaliasid: "STRING_50 borrowed",
    taxable: "BOOLEAN",
    warehouseid: "STRING_40 borrowed",
    quantity: "NUMBER_16_4 borrowed",
    unit: "STRING_30 borrowed",
    linelevelsimpletaxtype: "STRING_200 borrowed",
    price: "MONEY",
    deliverto: () => deliverTo,
    locationid: "ID",
    departmentid: "ID",
    memo: "STRING_500 borrowed",
    itemdetails: () => itemDetails,
    form1099: "BOOLEAN",
    form1099type: "STRING_4 borrowed",
    form1099box: "STRING_4 borrowed",
    customfields: () => customFields,
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    billable: "BOOLEAN",
    allocationid: "STRING_50 borrowed",
    needbydate: "DATE",
    donotshipbeforedate: "DATE",
    donotshipafterdate: "DATE",
    promiseddate: "DATE",
    dateconfirmed: "DATE",
    cancelafterdate: "DATE",
    dateshiptosupplier: "DATE",
    relateddockey: "KEY",
    relateddoclinekey: "KEY",
    retainagepercentage: "NUMBER_3_2 borrowed",
    amountretained: "MONEY",
    trx_amountretained: "MONEY",
    conversiontype: "KEY",
    partialexempt: "BOOLEAN",
    paymenttaxcapture: "BOOLEAN",
    linesubtotals: () => lineSubtotals,
    taxscheduleid: "STRING_100 borrowed",
    sourcedocid: "STRING_100 borrowed",
    sourcedoclineid: "STRING_100 borrowed",
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};

/** A purchasing transaction. Declared in 3.0/purchasing.dtd. */
export interface PodocumentFields {
  /** Record number. */
  RECORDNO?: string;
  /** Document number. */
  DOCNO?: string;
  /** Type. */
  DOCPARID?: string;
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
  /** Affects inventory. */
  UPDATES_INV?:
    "No" | "Quantity" | "Value" | "Quantity and Value" | (string & {}) | null;
  /** Document ID. */
  DOCID?: string;
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
  /** Transaction definition key. */
  DOCPARKEY?: string;
  /** Transaction definition template class. */
  DOCPARCLASS?: string;
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
  /** Deliver-to contact key. */
  DELIVERTOKEY?: string;
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
  /** Project key. `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  /** Project. */
  PROJECT?: string;
  /** Project name. */
  PROJECTNAME?: string;
  /** Import exceptions. */
  UPLOADSTATUS?:
    | "Resolve"
    | "Completed"
    | "Pending"
    | "Draft ready"
    | "Cancelled"
    | (string & {})
    | null;
  /** Import issues error message. */
  UPLOADFILEISSUE?: string;
  /** Sender email. */
  POMATCHSENDEREMAIL?: string;
  /** Receipt email. */
  POMATCHRECEIPTEMAIL?: string;
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
  /** Vendor. */
  CUSTVENDID?: string;
  /** Vendor name. */
  CUSTVENDNAME?: string;
  /** Total paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Base total paid. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Bill amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Base bill amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Amount due. `NUMBER`. */
  TRX_TOTALDUE?: DecimalText | null;
  /** Base amount due. `NUMBER`. */
  TOTALDUE?: DecimalText | null;
  /** Payment status. */
  PAYMENTSTATUS?:
    "Paid" | "Partially Paid" | "Selected" | "Open" | (string & {}) | null;
  /** Need by date. `DATE_MDY`, sent as mm/dd/yyyy. */
  NEEDBYDATE?: IsoDate | null;
  /** Do not ship before date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DONOTSHIPBEFOREDATE?: IsoDate | null;
  /** Do not ship after date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DONOTSHIPAFTERDATE?: IsoDate | null;
  /** Promised by date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PROMISEDDATE?: IsoDate | null;
  /** Contract start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CONTRACTSTARTDATE?: IsoDate | null;
  /** Contract end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CONTRACTENDDATE?: IsoDate | null;
  /** Cancel after date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CANCELAFTERDATE?: IsoDate | null;
  /** Draft change price. `NUMBER`. */
  DRAFTCHANGEAMOUNTTOTAL?: DecimalText | null;
  /** Original amount. `NUMBER`. */
  ORIGINALAMOUNT?: DecimalText | null;
  /** Total quantity converted. `NUMBER`. */
  TOTALQTY_CONVERTED?: DecimalText | null;
  /** Total price converted. `NUMBER`. */
  TOTALPRICE_CONVERTED?: DecimalText | null;
  /** Total amount converted. `NUMBER`. */
  TOTALAMOUNTCONVERTED?: DecimalText | null;
  /** Total amount remaining. `NUMBER`. */
  TOTALAMOUNTREMAINING?: DecimalText | null;
  /** Quantity remaining. `NUMBER`. */
  TOTALQTYREMAINING?: DecimalText | null;
  /** Scheduled start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RELATED_SCHEDULESTARTDATE?: IsoDate | null;
  /** Actual start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RELATED_ACTUALSTARTDATE?: IsoDate | null;
  /** Revised completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RELATED_REVISEDCOMPLETIONDATE?: IsoDate | null;
  /** Internal reference no. */
  RELATED_INTERNALREFNO?: string;
  /** Internal approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  RELATED_INTERNALAPPROVEDON?: IsoDate | null;
  /** Internal approved by. */
  RELATED_INTERNALAPPROVEDBY?: string;
  /** External reference no. */
  RELATED_EXTERNALREFNO?: string;
  /** External approved by. */
  RELATED_EXTERNALAPPROVEDBY?: string;
  /** External approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  RELATED_EXTERNALAPPROVEDON?: IsoDate | null;
  /** The contact that goods go to, by name. */
  SHIPTO?: ShipToRecord;
  /** The contact that bills go to, by name. */
  BILLTO?: BillToRecord;
  EXCHRATETYPES?: PodocumentExchRateTypesRecord;
  DELIVERTO?: DeliverToRecord;
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
  PODOCUMENTENTRIES?: PodocumententryRecord[];
}

/** The related records that dotted names lead to. */
export interface PodocumentRelations {
  APBILL: ApBillRecord;
  BILLTO: OpenValues;
  CONTACT: ContactRecord;
  DELIVERTO: OpenValues;
  DOCUMENTPARAMS: PodocumentparamsRecord;
  MELOCATION: LocationRecord;
  PROJECT: ProjectRecord;
  SHIPTO: OpenValues;
  SHIPVIA: OpenValues;
  TERM: ApTermRecord;
  USERINFO: UserInfoRecord;
  USERINFO2: UserInfoRecord;
  USERINFO3: UserInfoRecord;
  VENDOR: VendorRecord;
  WAREHOUSE: WarehouseRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PodocumentRecord
  extends
    PodocumentFields,
    OpenValues,
    Related<PodocumentFields, PodocumentRelations> {}

export const podocumentRecord: Shape<PodocumentRecord> = {
  element: "PODOCUMENT",
  content: `(RECORDNO? & DOCNO? & DOCPARID? & PRRECORDKEY? & STATE? & UPDATES_INV? & DOCID? & CREATEDFROM? &
    CLOSED? & AUWHENCREATED? & WHENDUE? & STATUS? & PONUMBER? & VENDORDOCNO? & DOCPARKEY? &
    DOCPARCLASS? & NOTE? & SHIPVIA? & USER? & CREATEDUSER? & USERID? & CREATEDUSERID? & SHIPTOKEY? &
    BILLTOKEY? & MESSAGE? & INVBATCHKEY? & PRINVBATCHKEY? & ADDGLBATCHKEY? & PRINTED? & BACKORDER? &
    SUBTOTAL? & TOTAL? & ENTGLGROUP? & CURRENCY? & EXCHRATEDATE? & EXCHRATE? & SCHOPKEY? &
    SALESCONTRACT? & USEDASCONTRACT? & TRX_SUBTOTAL? & TRX_TOTAL? & EXCH_RATE_TYPE_ID? &
    RENEWEDDOC? & BASECURR? & SYSTEMGENERATED? & INVOICERUNKEY? & DOCPAR_IN_OUT? & WHENPOSTED? &
    PRINTEDUSERID? & DATEPRINTED? & PRINTEDBY? & ADJ? & TAXSOLUTIONKEY? & TAXSOLUTIONID? &
    DOCSOURCE? & DELIVERTOKEY? & RETAINAGEPERCENTAGE? & SCOPE? & INCLUSIONS? & EXCLUSIONS? &
    TERMS? & SCHEDULESTARTDATE? & ACTUALSTARTDATE? & SCHEDULEDCOMPLETIONDATE? &
    REVISEDCOMPLETIONDATE? & SUBSTANTIALCOMPLETIONDATE? & ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? &
    RESPONSEDUE? & EXECUTEDON? & SCHEDULEIMPACT? & INTERNALREFNO? & INTERNALINITIATEDBYKEY? &
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
    RELATEDDOCNO? & CHANGELOGNUMBER? & PROJECTKEY? & PROJECT? & PROJECTNAME? & UPLOADSTATUS? &
    UPLOADFILEISSUE? & POMATCHSENDEREMAIL? & POMATCHRECEIPTEMAIL? & INVOICETYPE? & INVOICEMODE? &
    EINVOICESTATUS? & CUSTVENDID? & CUSTVENDNAME? & TRX_TOTALPAID? & TOTALPAID? &
    TRX_TOTALENTERED? & TOTALENTERED? & TRX_TOTALDUE? & TOTALDUE? & PAYMENTSTATUS? & NEEDBYDATE? &
    DONOTSHIPBEFOREDATE? & DONOTSHIPAFTERDATE? & PROMISEDDATE? & CONTRACTSTARTDATE? &
    CONTRACTENDDATE? & CANCELAFTERDATE? & DRAFTCHANGEAMOUNTTOTAL? & ORIGINALAMOUNT? &
    TOTALQTY_CONVERTED? & TOTALPRICE_CONVERTED? & TOTALAMOUNTCONVERTED? & TOTALAMOUNTREMAINING? &
    TOTALQTYREMAINING? & RELATED_SCHEDULESTARTDATE? & RELATED_ACTUALSTARTDATE? &
    RELATED_REVISEDCOMPLETIONDATE? & RELATED_INTERNALREFNO? & RELATED_INTERNALAPPROVEDON? &
    RELATED_INTERNALAPPROVEDBY? & RELATED_EXTERNALREFNO? & RELATED_EXTERNALAPPROVEDBY? &
    RELATED_EXTERNALAPPROVEDON? & SHIPTO? & BILLTO? & EXCHRATETYPES? & DELIVERTO? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & PODOCUMENTENTRIES? & #ANY*)`,
  types: {
    PRRECORDKEY: "INTEGER",
    STATE: "ENUM",
    UPDATES_INV: "ENUM",
    CLOSED: "BOOLEAN",
    AUWHENCREATED: "DATETIME_MDY",
    WHENDUE: "DATE_MDY",
    STATUS: "ENUM",
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
    PROJECTKEY: "INTEGER",
    UPLOADSTATUS: "ENUM",
    INVOICETYPE: "ENUM",
    INVOICEMODE: "ENUM",
    EINVOICESTATUS: "ENUM",
    TRX_TOTALPAID: "NUMBER",
    TOTALPAID: "NUMBER",
    TRX_TOTALENTERED: "NUMBER",
    TOTALENTERED: "NUMBER",
    TRX_TOTALDUE: "NUMBER",
    TOTALDUE: "NUMBER",
    PAYMENTSTATUS: "ENUM",
    NEEDBYDATE: "DATE_MDY",
    DONOTSHIPBEFOREDATE: "DATE_MDY",
    DONOTSHIPAFTERDATE: "DATE_MDY",
    PROMISEDDATE: "DATE_MDY",
    CONTRACTSTARTDATE: "DATE_MDY",
    CONTRACTENDDATE: "DATE_MDY",
    CANCELAFTERDATE: "DATE_MDY",
    DRAFTCHANGEAMOUNTTOTAL: "NUMBER",
    ORIGINALAMOUNT: "NUMBER",
    TOTALQTY_CONVERTED: "NUMBER",
    TOTALPRICE_CONVERTED: "NUMBER",
    TOTALAMOUNTCONVERTED: "NUMBER",
    TOTALAMOUNTREMAINING: "NUMBER",
    TOTALQTYREMAINING: "NUMBER",
    RELATED_SCHEDULESTARTDATE: "DATE_MDY",
    RELATED_ACTUALSTARTDATE: "DATE_MDY",
    RELATED_REVISEDCOMPLETIONDATE: "DATE_MDY",
    RELATED_INTERNALAPPROVEDON: "DATE_MDY",
    RELATED_EXTERNALAPPROVEDON: "DATE_MDY",
    SHIPTO: () => shipToRecord,
    BILLTO: () => billToRecord,
    EXCHRATETYPES: () => podocumentExchRateTypesRecord,
    DELIVERTO: () => deliverToRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
    PODOCUMENTENTRIES: () => podocumententriesRecord,
  },
  paths: () => podocumentPaths,
  answer: true,
};

export const podocumentPaths: Paths = {
  types: {
    BOOLEAN:
      "CLOSED PERFORMANCEBONDREQUIRED PERFORMANCEBONDRECEIVED PAYMENTBONDREQUIRED PAYMENTBONDRECEIVED HASCHANGE SHIPTO.VISIBLE SHIPTO.TAXABLE BILLTO.VISIBLE BILLTO.TAXABLE DELIVERTO.VISIBLE DELIVERTO.TAXABLE",
    DATETIME_MDY: "AUWHENCREATED DATEPRINTED WHENMODIFIED",
    DATE_MDY:
      "WHENDUE EXCHRATEDATE WHENPOSTED SCHEDULESTARTDATE ACTUALSTARTDATE SCHEDULEDCOMPLETIONDATE REVISEDCOMPLETIONDATE SUBSTANTIALCOMPLETIONDATE ACTUALCOMPLETIONDATE NOTICETOPROCEED RESPONSEDUE EXECUTEDON INTERNALISSUEDON INTERNALAPPROVEDON INTERNALSIGNEDON EXTERNALAPPROVEDON EXTERNALSIGNEDON NEEDBYDATE DONOTSHIPBEFOREDATE DONOTSHIPAFTERDATE PROMISEDDATE CONTRACTSTARTDATE CONTRACTENDDATE CANCELAFTERDATE RELATED_SCHEDULESTARTDATE RELATED_ACTUALSTARTDATE RELATED_REVISEDCOMPLETIONDATE RELATED_INTERNALAPPROVEDON RELATED_EXTERNALAPPROVEDON SHIPTO.TAXIDVALIDATIONDATE BILLTO.TAXIDVALIDATIONDATE DELIVERTO.TAXIDVALIDATIONDATE WHENCREATED",
    FLAG: "ADJ",
  },
  to: {
    APBILL: () => apBillPaths,
    CONTACT: () => contactPaths,
    DOCUMENTPARAMS: () => podocumentparamsPaths,
    MELOCATION: () => locationPaths,
    PROJECT: () => projectPaths,
    TERM: () => apTermPaths,
    USERINFO: () => userInfoPaths,
    USERINFO2: () => userInfoPaths,
    USERINFO3: () => userInfoPaths,
    VENDOR: () => vendorPaths,
    WAREHOUSE: () => warehousePaths,
  },
};

export const podocumententriesRecord: Shape<PodocumententryRecord[]> = {
  element: "PODOCUMENTENTRIES",
  content: "(PODOCUMENTENTRY*)",
  types: { PODOCUMENTENTRY: () => podocumententryRecord },
  answer: true,
};

/** Declared in 3.0/records/purchasing.dtd. */
export interface PodocumentExchRateTypesRecord extends OpenValues {
  /** Exchange rate type. */
  NAME?: string;
}

export const podocumentExchRateTypesRecord: Shape<PodocumentExchRateTypesRecord> =
  {
    element: "EXCHRATETYPES",
    content: "(NAME? & #ANY*)",
    answer: true,
  };
