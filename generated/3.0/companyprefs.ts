// Made by intacct-codegen from shared/company.dtd, shared/lines.dtd, shared/structures.dtd; do not edit. Checksum ba565685bb49e7e2
import type {
  Completed,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads the company's preferences in one application. Declared in shared/company.dtd. */
export interface GetCompanyPrefs {
  application: string;
}

/** `Intacct companyprefs GET Request` */
export const getCompanyPrefs: FunctionProfile<GetCompanyPrefs, AnyData> = {
  name: "Intacct companyprefs GET Request",
  version: "3.0",
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
  version: "3.0",
  element: "set_companyprefs",
  content: "(companyprefs)",
  types: { companyprefs: () => companyPrefs },
  attributes: { application: "CDATA #REQUIRED" },
};

/** `Intacct companyprefs GET Response` */
export const getCompanyPrefsResponse: Profile<AnyData> = {
  name: "Intacct companyprefs GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};

export const companyPrefs: Shape<readonly [CompanyPref, ...CompanyPref[]]> = {
  element: "companyprefs",
  content: "(companypref+)",
  types: { companypref: () => companyPref },
};

/** A preference of the company in an application. Declared in shared/lines.dtd. */
export interface CompanyPref {
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  application: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  preference: string;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  prefvalue: string;
}

export const companyPref: Shape<CompanyPref> = {
  element: "companypref",
  content: "(application, preference, prefvalue)",
  types: {
    application: "STRING_20 borrowed",
    preference: "STRING_80 borrowed",
    prefvalue: "STRING_4000 borrowed",
  },
};
