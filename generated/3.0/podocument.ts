// Made by intacct-codegen from 3.0/objects.dtd, 3.0/purchasing.dtd, shared/purchasing.dtd, shared/structures.dtd; do not edit.
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
import { contact } from "./contact.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import type {
  BaseCurrency,
  BaseCurrencyUpdate,
  ContactGroup,
  ProjectDimension,
} from "./groups.js";
import { type ItemDetail, itemDetails } from "./itemdetails.js";
import { type LineSubtotalEntry, lineSubtotals } from "./linesubtotals.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type PayTo, payTo } from "./payto.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type ReturnTo, returnTo } from "./returnto.js";
import { type Subtotal, subtotals } from "./subtotals.js";
import { type UpdateSubtotal, updateSubtotals } from "./updatesubtotals.js";

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
export type UpdatePoTransaction = UpdatePoTransactionFields &
  BaseCurrencyUpdate;

interface UpdatePoTransactionFields {
  /** Attribute. */
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
  nulls: true,
};

/** Updates the posting date of a purchasing transaction. Declared in shared/purchasing.dtd. */
export interface PartialupdatePoTransaction {
  /** Attribute. */
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
  /** Attribute. */
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
  DOCID: string;
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
  DOCID: string;
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

/** What Intacct podocument DELETE may ask for. */
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

/** What Intacct podocument GET may ask for. */
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

/** What Intacct podocument readByQuery QUERY may ask for. */
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

/** What Intacct podocument QUERY may ask for. */
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

/** What Intacct podocument LOOKUP may ask for. */
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
  alias: { PODOCUMENT: "podocument" },
  types: { podocument: () => podocumentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct podocument readByQuery QUERY Response` */
export const readByQueryPodocumentResponse: Profile<PodocumentData> = {
  name: "Intacct podocument readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(podocument*)",
  alias: { PODOCUMENT: "podocument" },
  types: { podocument: () => podocumentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct podocument QUERY Response` */
export const queryPodocumentResponse: Profile<PodocumentRows> = {
  name: "Intacct podocument QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PODOCUMENT*)",
  types: { PODOCUMENT: () => podocumentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct podocument LOOKUP Response` */
export const lookupPodocumentResponse: Profile<TypeData> = {
  name: "Intacct podocument LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `podocument` holds. */
export interface PodocumentData extends DataAttributes {
  podocument?: PodocumentRecord[];
}

/** The fields of a podocument that can be asked for. */
export type PodocumentField = keyof PodocumentFields | `${string}.${string}`;

/** What an answer about `PODOCUMENT` holds. */
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
  nulls: true,
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
  taxable?: boolean;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Borrowed from 2.1: `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity: Decimal;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  unit?: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  linelevelsimpletaxtype?: string;
  /** Borrowed from 2.1: `MONEY`. */
  price?: Decimal;
  /** Borrowed from 2.1: `INTEGER`. */
  sourcelinekey?: Integer;
  overridetaxamount?: string;
  deliverto?: DeliverTo;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  tax?: Decimal;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** Borrowed from 2.1: `BOOLEAN`. */
  form1099?: boolean;
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
  billable?: boolean;
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
  retainagepercentage?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  amountretained?: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  trx_amountretained?: Decimal;
  /** Borrowed from 2.1: `KEY`. */
  conversiontype?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  partialexempt?: boolean;
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
  /** Attribute. */
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
  nulls: true,
};

/** A purchasing transaction. Declared in 3.0/purchasing.dtd. */
export interface PodocumentFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  DOCNO?: string;
  DOCPARID?: string;
  /** `INTEGER`. */
  PRRECORDKEY?: IntegerText | null;
  STATE?: string;
  UPDATES_INV?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface PodocumentRecord extends PodocumentFields, OpenValues {}

export const podocumentRecord: Shape<PodocumentRecord> = {
  element: "PODOCUMENT",
  content:
    "(RECORDNO? & DOCNO? & DOCPARID? & PRRECORDKEY? & STATE? & UPDATES_INV? & #ANY*)",
  types: { RECORDNO: "INTEGER", PRRECORDKEY: "INTEGER" },
  nulls: true,
};
