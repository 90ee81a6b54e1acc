// Made by intacct-codegen from 2.1/response/company.dtd, shared/company.dtd, shared/lines.dtd, shared/structures.dtd; do not edit. Checksum 7bbc6ac87621da8b
import type {
  Completed,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type AppSubscriptionRecord,
  appSubscriptionRecord,
} from "./applications.js";
import { type DataAttributes, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads the company's preferences in one application. Declared in shared/company.dtd. */
export interface GetCompanyPrefs {
  application: string;
}

/** `Intacct companyprefs GET Request` */
export const getCompanyPrefs: FunctionProfile<
  GetCompanyPrefs,
  CompanyPrefData
> = {
  name: "Intacct companyprefs GET Request",
  version: "2.1",
  element: "get_companyprefs",
  content: "EMPTY",
  attributes: { application: "CDATA #REQUIRED" },
  response: () => getCompanyPrefsResponse,
};

/** Sets the company's preferences in one application. Declared in shared/company.dtd. */
export interface SetCompanyPrefs {
  application: string;
  companyprefs: readonly [CompanyPref, ...CompanyPref[]];
}

/** `Intacct companyprefs SET Request` */
export const setCompanyPrefs: FunctionProfile<SetCompanyPrefs, Completed> = {
  name: "Intacct companyprefs SET Request",
  version: "2.1",
  element: "set_companyprefs",
  content: "(companyprefs)",
  types: { companyprefs: () => companyPrefs },
  attributes: { application: "CDATA #REQUIRED" },
};

/** `Intacct companyprefs GET Response` */
export const getCompanyPrefsResponse: Profile<CompanyPrefData> = {
  name: "Intacct companyprefs GET Response",
  version: "2.1",
  element: "data",
  content: "(companypref*)",
  types: { companypref: () => companyPrefRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `companypref`. */
export interface CompanyPrefData extends DataAttributes {
  companypref?: CompanyPrefRecord[];
}

/** The fields of a companypref that can be requested. */
export type CompanyPrefField = keyof CompanyPrefRecord;

export const companyPrefs: Shape<readonly [CompanyPref, ...CompanyPref[]]> = {
  element: "companyprefs",
  content: "(companypref+)",
  types: { companypref: () => companyPref },
};

/** A preference of the company in an application. Declared in shared/lines.dtd. */
export interface CompanyPref {
  /** `STRING_20`: at most 20 characters. */
  application: string;
  /** `STRING_80`: at most 80 characters. */
  preference: string;
  /** `STRING_4000`: at most 4000 characters. */
  prefvalue: string;
}

export const companyPref: Shape<CompanyPref> = {
  element: "companypref",
  content: "(application, preference, prefvalue)",
  types: {
    application: "STRING_20",
    preference: "STRING_80",
    prefvalue: "STRING_4000",
  },
};

/** A preference of the company in an application. Declared in 2.1/response/company.dtd. */
export interface CompanyPrefRecord {
  /** An application and the user's rights in it. */
  appSubscription?: AppSubscriptionRecord;
  /** `STRING_80`: at most 80 characters. */
  preference?: string;
  /** `STRING_4000`: at most 4000 characters. */
  prefvalue?: string;
}

export const companyPrefRecord: Shape<CompanyPrefRecord> = {
  element: "companypref",
  content: "(appSubscription?, preference?, prefvalue?)",
  types: {
    appSubscription: () => appSubscriptionRecord,
    preference: "STRING_80",
    prefvalue: "STRING_4000",
  },
  answer: true,
};
