// Made by intacct-codegen from 2.1/general-ledger.dtd; do not edit.
import type {
  EmptyElement,
  FunctionProfile,
  IsoDate,
  Profile,
} from "intacct-codegen/runtime";

/** Reads the date through which the books are closed. Declared in 2.1/general-ledger.dtd. */
export type GetClosedBooksDate = EmptyElement;

/** `Intacct closedbooksdate GET Request` */
export const getClosedBooksDate: FunctionProfile<
  GetClosedBooksDate,
  ClosedBooksDateData
> = {
  name: "Intacct closedbooksdate GET Request",
  version: "2.1",
  element: "get_closedbooksdate",
  content: "EMPTY",
  response: () => getClosedBooksDateResponse,
};

/** `Intacct closedbooksdate GET Response` */
export const getClosedBooksDateResponse: Profile<ClosedBooksDateData> = {
  name: "Intacct closedbooksdate GET Response",
  version: "2.1",
  element: "data",
  content: "(closedbooksdate*)",
  types: { closedbooksdate: "DATE" },
  attributes: {
    listtype: "CDATA #IMPLIED",
    count: "CDATA #IMPLIED",
    totalcount: "CDATA #IMPLIED",
    numremaining: "CDATA #IMPLIED",
    resultId: "CDATA #IMPLIED",
    offset: "CDATA #IMPLIED",
  },
  nulls: true,
};

/** What an answer about `closedbooksdate` holds. */
export interface ClosedBooksDateData {
  /** Attribute. */
  listtype?: string;
  /** Attribute. */
  count?: string;
  /** Attribute. */
  totalcount?: string;
  /** Attribute. */
  numremaining?: string;
  /** Attribute. */
  resultId?: string;
  /** Attribute. */
  offset?: string;
  /** `DATE`, sent as year, month and day. */
  closedbooksdate?: IsoDate[];
}

/** The fields of a closedbooksdate that can be asked for. */
export type ClosedBooksDateField = string;
