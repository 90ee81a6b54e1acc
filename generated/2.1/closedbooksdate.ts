// Made by intacct-codegen from shared/general-ledger.dtd; do not edit. Checksum 9f43f56c18fa720f
import type {
  EmptyElement,
  FunctionProfile,
  IsoDate,
  Profile,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads the date through which the books are closed. Declared in shared/general-ledger.dtd. */
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
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `closedbooksdate`. */
export interface ClosedBooksDateData extends DataAttributes {
  closedbooksdate?: (IsoDate | null)[];
}

/** The fields of a closedbooksdate that can be requested. */
export type ClosedBooksDateField = string;
