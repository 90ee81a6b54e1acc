// Made by intacct-codegen from 3.0/request.dtd; do not edit. Checksum 3fcada7d32949bd0
import type { Decimal, EmptyElement, IsoDate } from "intacct-runtime";
import type { Contact } from "./contact.js";
import type { LineItem } from "./lineitem.js";
import type { UpdateLineItem } from "./updatelineitem.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The part of a content model that `%ACCOUNT;` defines. */
export type Account =
  | {
      /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
      glaccountno: string;
      accountlabel?: never;
    }
  | {
      glaccountno?: never;
      /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
      accountlabel: string;
    };

/** The part of a content model that `%ACCOUNT;` defines. */
export type AccountGroup =
  | { glaccountno?: never; accountlabel?: never }
  | {
      /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
      glaccountno: string;
      accountlabel?: never;
    }
  | {
      glaccountno?: never;
      /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
      accountlabel: string;
    };

/** The part of a content model that `%ACCOUNT_SELECTION;` defines. */
export type AccountSelection =
  | {
      glaccountno?: never;
      accountgroupname?: never;
      startaccountno?: never;
      endaccountno?: never;
    }
  | {
      /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
      glaccountno: string;
      accountgroupname?: never;
      startaccountno?: never;
      endaccountno?: never;
    }
  | {
      glaccountno?: never;
      /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
      accountgroupname: string;
      startaccountno?: never;
      endaccountno?: never;
    }
  | {
      glaccountno?: never;
      accountgroupname?: never;
      /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
      startaccountno: string;
      /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
      endaccountno: string;
    };

/** The part of a content model that `%BASE_CURRENCY;` defines. */
export type BaseCurrency =
  | {
      basecurr?: never;
      currency?: never;
      exchratedate?: never;
      exchratetype?: never;
      exchrate?: never;
    }
  | {
      /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
      basecurr?: string;
      /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
      currency: string;
      /** `DATE`, sent as year, month and day. */
      exchratedate?: IsoDate;
      /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
      exchratetype: string;
      exchrate?: never;
    }
  | {
      /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
      basecurr?: string;
      /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
      currency: string;
      exchratedate?: never;
      exchratetype?: never;
      /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
      exchrate: Decimal;
    };

/** The part of a content model that `%CONTACT;` defines. */
export type ContactGroup =
  | {
      /** A contact, written out. */
      contact: Contact;
      contactname?: never;
    }
  | {
      contact?: never;
      /** Borrowed from 2.1: `CONTACTNAME`. */
      contactname: string;
    };

/** The part of a content model that `%CURRENCY;` defines. */
export type Currency =
  | {
      currency?: never;
      exchratedate?: never;
      exchratetype?: never;
      exchrate?: never;
    }
  | {
      /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
      currency: string;
      /** `DATE`, sent as year, month and day. */
      exchratedate?: IsoDate;
      /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
      exchratetype: string;
      exchrate?: never;
    }
  | {
      /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
      currency: string;
      exchratedate?: never;
      exchratetype?: never;
      /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
      exchrate: Decimal;
    };

/** The part of a content model that `%CUSTOMER_FILTER;` defines. */
export type CustomerFilter =
  | {
      /** Borrowed from 2.1: `ID`. */
      customerid?: string;
      customerid_subs?: string;
      customertypeid?: never;
    }
  | {
      customerid?: never;
      customerid_subs?: never;
      /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
      customertypeid?: string;
    };

/** The part of a content model that `%EMPLOYEE_FILTER;` defines. */
export type EmployeeFilter =
  | {
      /** Borrowed from 2.1: `ID`. */
      employeeid?: string;
      employeeid_subs?: string;
      employeetypeid?: never;
    }
  | {
      employeeid?: never;
      employeeid_subs?: never;
      /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
      employeetypeid?: string;
    };

/** The part of a content model that `%EXPENSE_ACCOUNT;` defines. */
export type ExpenseAccount =
  | {
      /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
      expensetype: string;
      glaccountno?: never;
    }
  | {
      expensetype?: never;
      /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
      glaccountno: string;
    };

/** The part of a content model that `%INTEREST_ACCOUNT;` defines. */
export type InterestAccount =
  | { interestearnedglaccount?: never; interestearnedaccountlabel?: never }
  | {
      /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
      interestearnedglaccount: string;
      interestearnedaccountlabel?: never;
    }
  | {
      interestearnedglaccount?: never;
      /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
      interestearnedaccountlabel: string;
    };

/** The part of a content model that `%LINES_OR_CHANGES;` defines. */
export type LinesOrChanges =
  | {
      /** A line of a bill, invoice, adjustment or other receipt. */
      lineitem: LineItem;
      updatelineitem?: never;
    }
  | {
      lineitem?: never;
      /** A change to the line of the given number. */
      updatelineitem: UpdateLineItem;
    };

/** The part of a content model that `%PAID_FROM;` defines. */
export type PaidFrom =
  | {
      /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
      bankaccountid: string;
      chargecardid?: never;
    }
  | {
      bankaccountid?: never;
      /** Borrowed from 2.1: `ID`. */
      chargecardid: string;
    };

/** The part of a content model that `%PRICE_BANDS;` defines. */
export type PriceBands =
  | {
      percentbase?: never;
      percentof?: never;
      usepricebands?: never;
      pricebandtype?: never;
      pricebandrule?: never;
    }
  | {
      /** The category that a percentage is of. */
      percentbase: readonly [string, ...string[]];
      /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
      percentof: string;
      usepricebands: EmptyElement;
      pricebandtype: EmptyElement;
      pricebandrule: EmptyElement;
    };

/** The part of a content model that `%PRICED;` defines. */
export type Priced =
  | { itemid?: never; productlineid?: never }
  | {
      /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
      itemid: string;
      productlineid?: never;
    }
  | {
      itemid?: never;
      /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
      productlineid: string;
    };

/** The part of a content model that `%PROJECT_DIMENSION;` defines. */
export type ProjectDimension =
  | { projectid?: never; taskid?: never; costtypeid?: never }
  | {
      /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
      projectid: string;
      taskid?: never;
      costtypeid?: never;
    }
  | {
      /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
      projectid: string;
      /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
      taskid: string;
      /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
      costtypeid?: string;
    };

/** The part of a content model that `%PROJECT_FILTER;` defines. */
export type ProjectFilter =
  | {
      /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
      projectid?: string;
      projectid_subs?: string;
      projecttypeid?: never;
    }
  | {
      projectid?: never;
      projectid_subs?: never;
      /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
      projecttypeid?: string;
    };

/** The part of a content model that `%RECEIPT_ACCOUNT;` defines. */
export type ReceiptAccount =
  | {
      /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
      undepglaccountno: string;
      bankaccountid?: never;
      depositdate?: never;
    }
  | {
      undepglaccountno?: never;
      /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
      bankaccountid: string;
      /** `DATE`, sent as year, month and day. */
      depositdate?: IsoDate;
    };

/** The part of a content model that `%REPORTING_DATES;` defines. */
export type ReportingDates =
  | {
      /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
      reportingperiodname: string;
      startdate?: never;
      enddate?: never;
    }
  | {
      reportingperiodname?: never;
      /** `DATE`, sent as year, month and day. */
      startdate: IsoDate;
      /** `DATE`, sent as year, month and day. */
      enddate: IsoDate;
    };

/** The part of a content model that `%SERVICE_CHARGE_ACCOUNT;` defines. */
export type ServiceChargeAccount =
  | { servicechargeglaccount?: never; servicechargeaccountlabel?: never }
  | {
      /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
      servicechargeglaccount: string;
      servicechargeaccountlabel?: never;
    }
  | {
      servicechargeglaccount?: never;
      /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
      servicechargeaccountlabel: string;
    };

/** The part of a content model that `%VENDOR_FILTER;` defines. */
export type VendorFilter =
  | {
      /** Borrowed from 2.1: `ID`. */
      vendorid?: string;
      vendorid_subs?: string;
      vendortypeid?: never;
    }
  | {
      vendorid?: never;
      vendorid_subs?: never;
      /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
      vendortypeid?: string;
    };
