// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 6912a05722e237b7
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct contractmeaitempricelist GET. */
export type GetContractmeaitempricelist = Read<
  ContractmeaitempricelistField | "*"
>;

/** `Intacct contractmeaitempricelist GET Request` */
export const getContractmeaitempricelist: FunctionProfile<
  GetContractmeaitempricelist,
  ContractmeaitempricelistData
> = {
  name: "Intacct contractmeaitempricelist GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAITEMPRICELIST" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractmeaitempricelistResponse,
};

/** The input of Intacct contractmeaitempricelist readByQuery QUERY. */
export type ReadByQueryContractmeaitempricelist = ReadByQuery<
  ContractmeaitempricelistField | "*"
>;

/** `Intacct contractmeaitempricelist readByQuery QUERY Request` */
export const readByQueryContractmeaitempricelist: FunctionProfile<
  ReadByQueryContractmeaitempricelist,
  ContractmeaitempricelistData
> = {
  name: "Intacct contractmeaitempricelist readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAITEMPRICELIST" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractmeaitempricelistResponse,
};

/** The input of Intacct contractmeaitempricelist QUERY. */
export type QueryContractmeaitempricelist = QueryInput;

/** `Intacct contractmeaitempricelist QUERY Request` */
export const queryContractmeaitempricelist: QueryProfile<ContractmeaitempricelistRecord> =
  {
    name: "Intacct contractmeaitempricelist QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTMEAITEMPRICELIST" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractmeaitempricelistResponse,
  };

/** The input of Intacct contractmeaitempricelist LOOKUP. */
export type LookupContractmeaitempricelist = Lookup;

/** `Intacct contractmeaitempricelist LOOKUP Request` */
export const lookupContractmeaitempricelist: FunctionProfile<
  LookupContractmeaitempricelist,
  TypeData
> = {
  name: "Intacct contractmeaitempricelist LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTMEAITEMPRICELIST" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractmeaitempricelistResponse,
};

/** `Intacct contractmeaitempricelist GET Response` */
export const getContractmeaitempricelistResponse: Profile<ContractmeaitempricelistData> =
  {
    name: "Intacct contractmeaitempricelist GET Response",
    version: "3.0",
    element: "data",
    content: "(contractmeaitempricelist*)",
    types: { contractmeaitempricelist: () => contractmeaitempricelistRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractmeaitempricelist readByQuery QUERY Response` */
export const readByQueryContractmeaitempricelistResponse: Profile<ContractmeaitempricelistData> =
  {
    name: "Intacct contractmeaitempricelist readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractmeaitempricelist*)",
    types: { contractmeaitempricelist: () => contractmeaitempricelistRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractmeaitempricelist QUERY Response` */
export const queryContractmeaitempricelistResponse: Profile<ContractmeaitempricelistRows> =
  {
    name: "Intacct contractmeaitempricelist QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTMEAITEMPRICELIST*)",
    types: { CONTRACTMEAITEMPRICELIST: () => contractmeaitempricelistRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractmeaitempricelist LOOKUP Response` */
export const lookupContractmeaitempricelistResponse: Profile<TypeData> = {
  name: "Intacct contractmeaitempricelist LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractmeaitempricelist`. */
export interface ContractmeaitempricelistData extends DataAttributes {
  contractmeaitempricelist?: ContractmeaitempricelistRecord[];
}

/** The fields of a contractmeaitempricelist that can be requested. */
export type ContractmeaitempricelistField =
  keyof ContractmeaitempricelistFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTMEAITEMPRICELIST`. */
export interface ContractmeaitempricelistRows extends DataAttributes {
  CONTRACTMEAITEMPRICELIST?: ContractmeaitempricelistRecord[];
}

/** The fair values of an item. Declared in 3.0/contracts.dtd. */
export interface ContractmeaitempricelistFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Item. */
  ITEMID?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Price list key. `INTEGER`. */
  PRICELISTKEY?: IntegerText | null;
  /** Price list. */
  PRICELISTNAME?: string;
  /** Item name. */
  ITEMNAME?: string;
  /** Currency. */
  CURRENCY?: string;
  /** Item priced as. */
  ITMPRCLSTTYP?:
    | "Amount"
    | "Percent"
    | "Price range"
    | "No fair value"
    | (string & {})
    | null;
  /** Calculate percentage based on. */
  PERCENTOF?:
    | "Extended Fair value price"
    | "Extended contract line price"
    | (string & {})
    | null;
  /** Use price range. `BOOLEAN`. */
  USEPRICEBANDS?: boolean | null;
  /** Price range variances entered as. */
  PRICEBANDTYPE?: "Amount" | "Percent" | (string & {}) | null;
  /** Price rule when outside range. */
  PRICEBANDRULE?: "Fair Value" | "Nearest Boundary" | (string & {}) | null;
  /** Version. `NUMBER`. */
  VERSION?: DecimalText | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ContractmeaitempricelistRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractmeaitempricelistRecord
  extends
    ContractmeaitempricelistFields,
    OpenValues,
    Related<
      ContractmeaitempricelistFields,
      ContractmeaitempricelistRelations
    > {}

export const contractmeaitempricelistRecord: Shape<ContractmeaitempricelistRecord> =
  {
    element: "CONTRACTMEAITEMPRICELIST",
    content: `(RECORDNO? & ITEMID? & STATUS? & PRICELISTKEY? & PRICELISTNAME? & ITEMNAME? & CURRENCY? &
    ITMPRCLSTTYP? & PERCENTOF? & USEPRICEBANDS? & PRICEBANDTYPE? & PRICEBANDRULE? & VERSION? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      STATUS: "ENUM",
      PRICELISTKEY: "INTEGER",
      ITMPRCLSTTYP: "ENUM",
      PERCENTOF: "ENUM",
      USEPRICEBANDS: "BOOLEAN",
      PRICEBANDTYPE: "ENUM",
      PRICEBANDRULE: "ENUM",
      VERSION: "NUMBER",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => contractmeaitempricelistPaths,
    answer: true,
  };

export const contractmeaitempricelistPaths: Paths = {
  types: { BOOLEAN: "USEPRICEBANDS", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
