// Made by intacct-codegen from 3.0/consolidations.dtd, 3.0/objects.dtd; do not edit. Checksum dce475136e2170dc
import type {
  Completed,
  Decimal,
  FunctionProfile,
  Integer,
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
import { type Delete, deleteTypes } from "./delete.js";
import {
  type GcownershipentityRecord,
  gcownershipentityRecord,
} from "./gcownershipentity.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The state of an ownership structure from a period on. Declared in 3.0/consolidations.dtd. */
export interface CreateGcownershipstructuredetail {
  /** Ownership structure name. `STRING_20`: at most 20 characters. */
  STRUCTURENAME: string;
  /** Reporting period effective start date. */
  FROMPERIOD: string;
  /** Comment. */
  COMMENT?: string;
  /** Period state. "draft" unless given. */
  STATE?: "draft" | "activated" | "review" | "Draft" | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  GCOWNERSHIPENTITIES: readonly CreateGcownershipentity[];
}

/** `Intacct gcownershipstructuredetail CREATE Request` */
export const createGcownershipstructuredetail: FunctionProfile<
  CreateGcownershipstructuredetail,
  GcownershipstructuredetailData
> = {
  name: "Intacct gcownershipstructuredetail CREATE Request",
  version: "3.0",
  within: "create",
  element: "GCOWNERSHIPSTRUCTUREDETAIL",
  content:
    "(STRUCTURENAME & FROMPERIOD & COMMENT? & STATE? & STATUS? & GCOWNERSHIPENTITIES)",
  source: "documented",
  types: {
    STRUCTURENAME: "STRING_20",
    STATE: {
      name: "STRING",
      base: "enum",
      values: ["draft", "activated", "review", "Draft"],
    },
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    GCOWNERSHIPENTITIES: () => createGcownershipentities,
  },
  response: () => getGcownershipstructuredetailResponse,
};

/** The state of an ownership structure from a period on. Declared in 3.0/consolidations.dtd. */
export interface UpdateGcownershipstructuredetail {
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Ownership structure name. `STRING_20`: at most 20 characters. */
  STRUCTURENAME?: string;
  /** Reporting period effective start date. */
  FROMPERIOD?: string;
  /** Comment. */
  COMMENT?: string;
  /** Period state. "draft" unless given. */
  STATE?: "draft" | "activated" | "review" | "Draft" | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  GCOWNERSHIPENTITIES?: readonly UpdateGcownershipentity[];
  STRUCTUREKEY?: string;
}

/** `Intacct gcownershipstructuredetail UPDATE Request` */
export const updateGcownershipstructuredetail: FunctionProfile<
  UpdateGcownershipstructuredetail,
  GcownershipstructuredetailData
> = {
  name: "Intacct gcownershipstructuredetail UPDATE Request",
  version: "3.0",
  within: "update",
  element: "GCOWNERSHIPSTRUCTUREDETAIL",
  content: `(RECORDNO? & STRUCTURENAME? & FROMPERIOD? & COMMENT? & STATE? & STATUS? & GCOWNERSHIPENTITIES? &
    STRUCTUREKEY?)`,
  source: "documented",
  wants: ["STRUCTURENAME", "GCOWNERSHIPENTITIES"],
  types: {
    RECORDNO: "INTEGER",
    STRUCTURENAME: "STRING_20",
    STATE: {
      name: "STRING",
      base: "enum",
      values: ["draft", "activated", "review", "Draft"],
    },
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    GCOWNERSHIPENTITIES: () => updateGcownershipentities,
  },
  response: () => getGcownershipstructuredetailResponse,
};

/** The input of Intacct gcownershipstructuredetail DELETE. */
export type DeleteGcownershipstructuredetail = Delete;

/** `Intacct gcownershipstructuredetail DELETE Request` */
export const deleteGcownershipstructuredetail: FunctionProfile<
  DeleteGcownershipstructuredetail,
  Completed
> = {
  name: "Intacct gcownershipstructuredetail DELETE Request",
  version: "3.0",
  fixed: { object: "GCOWNERSHIPSTRUCTUREDETAIL" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct gcownershipstructuredetail GET. */
export type GetGcownershipstructuredetail = Read<
  GcownershipstructuredetailField | "*"
>;

/** `Intacct gcownershipstructuredetail GET Request` */
export const getGcownershipstructuredetail: FunctionProfile<
  GetGcownershipstructuredetail,
  GcownershipstructuredetailData
> = {
  name: "Intacct gcownershipstructuredetail GET Request",
  version: "3.0",
  fixed: { object: "GCOWNERSHIPSTRUCTUREDETAIL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGcownershipstructuredetailResponse,
};

/** The input of Intacct gcownershipstructuredetail QUERY. */
export type QueryGcownershipstructuredetail = QueryInput;

/** `Intacct gcownershipstructuredetail QUERY Request` */
export const queryGcownershipstructuredetail: QueryProfile<GcownershipstructuredetailRecord> =
  {
    name: "Intacct gcownershipstructuredetail QUERY Request",
    version: "3.0",
    fixed: { object: "GCOWNERSHIPSTRUCTUREDETAIL" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryGcownershipstructuredetailResponse,
  };

/** The input of Intacct gcownershipstructuredetail LOOKUP. */
export type LookupGcownershipstructuredetail = Lookup;

/** `Intacct gcownershipstructuredetail LOOKUP Request` */
export const lookupGcownershipstructuredetail: FunctionProfile<
  LookupGcownershipstructuredetail,
  TypeData
> = {
  name: "Intacct gcownershipstructuredetail LOOKUP Request",
  version: "3.0",
  fixed: { object: "GCOWNERSHIPSTRUCTUREDETAIL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGcownershipstructuredetailResponse,
};

/** `Intacct gcownershipstructuredetail GET Response` */
export const getGcownershipstructuredetailResponse: Profile<GcownershipstructuredetailData> =
  {
    name: "Intacct gcownershipstructuredetail GET Response",
    version: "3.0",
    element: "data",
    content: "(gcownershipstructuredetail*)",
    types: {
      gcownershipstructuredetail: () => gcownershipstructuredetailRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct gcownershipstructuredetail QUERY Response` */
export const queryGcownershipstructuredetailResponse: Profile<GcownershipstructuredetailRows> =
  {
    name: "Intacct gcownershipstructuredetail QUERY Response",
    version: "3.0",
    element: "data",
    content: "(GCOWNERSHIPSTRUCTUREDETAIL*)",
    types: {
      GCOWNERSHIPSTRUCTUREDETAIL: () => gcownershipstructuredetailRecord,
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct gcownershipstructuredetail LOOKUP Response` */
export const lookupGcownershipstructuredetailResponse: Profile<TypeData> = {
  name: "Intacct gcownershipstructuredetail LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `gcownershipstructuredetail`. */
export interface GcownershipstructuredetailData extends DataAttributes {
  gcownershipstructuredetail?: GcownershipstructuredetailRecord[];
}

/** The fields of a gcownershipstructuredetail that can be requested. */
export type GcownershipstructuredetailField =
  keyof GcownershipstructuredetailFields | `${string}.${string}`;

/** The data of an answer about `GCOWNERSHIPSTRUCTUREDETAIL`. */
export interface GcownershipstructuredetailRows extends DataAttributes {
  GCOWNERSHIPSTRUCTUREDETAIL?: GcownershipstructuredetailRecord[];
}

export const createGcownershipentities: Shape<
  readonly CreateGcownershipentity[]
> = {
  element: "GCOWNERSHIPENTITIES",
  content: "(GCOWNERSHIPENTITY*)",
  types: { GCOWNERSHIPENTITY: () => createGcownershipentity },
};

/** An entity of an ownership structure. Declared in 3.0/consolidations.dtd. */
export interface CreateGcownershipentity {
  /** Parent entity. */
  PARENTENTITYID: string;
  /** The book that the entity belongs to, and its accounts there. */
  BOOK: CreateBook;
  GCOWNERSHIPCHILDENTITIES: readonly CreateGcownershipchildentity[];
}

export const createGcownershipentity: Shape<CreateGcownershipentity> = {
  element: "GCOWNERSHIPENTITY",
  content: "(PARENTENTITYID & BOOK & GCOWNERSHIPCHILDENTITIES)",
  source: "documented",
  types: {
    BOOK: () => createBook,
    GCOWNERSHIPCHILDENTITIES: () => createGcownershipchildentities,
  },
};

/** The book that the entity belongs to, and its accounts there. Declared in 3.0/consolidations.dtd. */
export interface CreateBook {
  /** Book ID. */
  BOOKID: string;
  /** Net assets. */
  CTANETASSETACCOUNTNO: string;
  /** Net income. */
  CTANETINCOMEACCOUNTNO: string;
  /** Elimination entity name. */
  EENAME: string;
  /** Elimination adjustment account. */
  ELIMINATIONADJACCT: string;
  BOOKDESCRIPTION?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Default statistical journal. `STRING_16`: at most 16 characters. */
  BOOKSTATJOURNALSYMBOL?: string;
  /** Statistical journal title. `STRING_40`: at most 40 characters. */
  BOOKSTATJOURNALTITLE?: string;
  /** Balance sheet accounts. "Ending spot rate" unless given. */
  BSTRANMETHOD?: string;
  /** Income statement accounts. "weighted average" unless given. */
  ISTRANMETHOD?: string;
  /** Book journal symbol. `STRING_16`: at most 16 characters. */
  BOOKJOURNALSYMBOL?: string;
  /** Book journal title. `STRING_40`: at most 40 characters. */
  BOOKJOURNALTITLE?: string;
}

export const createBook: Shape<CreateBook> = {
  element: "BOOK",
  content: `(BOOKID & CTANETASSETACCOUNTNO & CTANETINCOMEACCOUNTNO & EENAME & ELIMINATIONADJACCT &
    BOOKDESCRIPTION? & CURRENCY? & BOOKSTATJOURNALSYMBOL? & BOOKSTATJOURNALTITLE? & BSTRANMETHOD? &
    ISTRANMETHOD? & BOOKJOURNALSYMBOL? & BOOKJOURNALTITLE?)`,
  source: "documented",
  types: {
    BOOKSTATJOURNALSYMBOL: "STRING_16",
    BOOKSTATJOURNALTITLE: "STRING_40",
    BOOKJOURNALSYMBOL: "STRING_16",
    BOOKJOURNALTITLE: "STRING_40",
  },
};

export const createGcownershipchildentities: Shape<
  readonly CreateGcownershipchildentity[]
> = {
  element: "GCOWNERSHIPCHILDENTITIES",
  content: "(GCOWNERSHIPCHILDENTITY*)",
  types: { GCOWNERSHIPCHILDENTITY: () => createGcownershipchildentity },
};

/** An entity that another owns, and its share. Declared in 3.0/consolidations.dtd. */
export interface CreateGcownershipchildentity {
  /** Entity. */
  ENTITYID: string;
  /** Ownership percent. `NUMBER`. */
  OWNERSHIPPERCENTAGE: Decimal;
  /** Consolidation method. */
  CONSOLIDATIONMETHOD?:
    "CONSOLIDATION" | "PROPORTIONAL" | "FULL CONSOLIDATION" | null;
}

export const createGcownershipchildentity: Shape<CreateGcownershipchildentity> =
  {
    element: "GCOWNERSHIPCHILDENTITY",
    content: "(ENTITYID & OWNERSHIPPERCENTAGE & CONSOLIDATIONMETHOD?)",
    source: "documented",
    wants: ["CONSOLIDATIONMETHOD"],
    types: {
      OWNERSHIPPERCENTAGE: "NUMBER",
      CONSOLIDATIONMETHOD: {
        name: "STRING",
        base: "enum",
        values: ["CONSOLIDATION", "PROPORTIONAL", "FULL CONSOLIDATION"],
      },
    },
  };

export const updateGcownershipentities: Shape<
  readonly UpdateGcownershipentity[]
> = {
  element: "GCOWNERSHIPENTITIES",
  content: "(GCOWNERSHIPENTITY*)",
  types: { GCOWNERSHIPENTITY: () => updateGcownershipentity },
};

/** An entity of an ownership structure. Declared in 3.0/consolidations.dtd. */
export interface UpdateGcownershipentity {
  /** Parent entity. */
  PARENTENTITYID?: string;
  /** The book that the entity belongs to, and its accounts there. */
  BOOK?: UpdateBook;
  GCOWNERSHIPCHILDENTITIES?: readonly UpdateGcownershipchildentity[];
}

export const updateGcownershipentity: Shape<UpdateGcownershipentity> = {
  element: "GCOWNERSHIPENTITY",
  content: "(PARENTENTITYID? & BOOK? & GCOWNERSHIPCHILDENTITIES?)",
  source: "documented",
  wants: ["PARENTENTITYID", "BOOK", "GCOWNERSHIPCHILDENTITIES"],
  types: {
    BOOK: () => updateBook,
    GCOWNERSHIPCHILDENTITIES: () => updateGcownershipchildentities,
  },
};

/** The book that the entity belongs to, and its accounts there. Declared in 3.0/consolidations.dtd. */
export interface UpdateBook {
  /** Book ID. */
  BOOKID?: string;
  /** Net assets. */
  CTANETASSETACCOUNTNO?: string;
  /** Net income. */
  CTANETINCOMEACCOUNTNO?: string;
  /** Elimination entity name. */
  EENAME?: string;
  /** Elimination adjustment account. */
  ELIMINATIONADJACCT?: string;
  BOOKDESCRIPTION?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Default statistical journal. `STRING_16`: at most 16 characters. */
  BOOKSTATJOURNALSYMBOL?: string;
  /** Statistical journal title. `STRING_40`: at most 40 characters. */
  BOOKSTATJOURNALTITLE?: string;
  /** Balance sheet accounts. "Ending spot rate" unless given. */
  BSTRANMETHOD?: string;
  /** Income statement accounts. "weighted average" unless given. */
  ISTRANMETHOD?: string;
  /** Book journal symbol. `STRING_16`: at most 16 characters. */
  BOOKJOURNALSYMBOL?: string;
  /** Book journal title. `STRING_40`: at most 40 characters. */
  BOOKJOURNALTITLE?: string;
}

export const updateBook: Shape<UpdateBook> = {
  element: "BOOK",
  content: `(BOOKID? & CTANETASSETACCOUNTNO? & CTANETINCOMEACCOUNTNO? & EENAME? & ELIMINATIONADJACCT? &
    BOOKDESCRIPTION? & CURRENCY? & BOOKSTATJOURNALSYMBOL? & BOOKSTATJOURNALTITLE? & BSTRANMETHOD? &
    ISTRANMETHOD? & BOOKJOURNALSYMBOL? & BOOKJOURNALTITLE?)`,
  source: "documented",
  wants: [
    "BOOKID",
    "CTANETASSETACCOUNTNO",
    "CTANETINCOMEACCOUNTNO",
    "EENAME",
    "ELIMINATIONADJACCT",
  ],
  types: {
    BOOKSTATJOURNALSYMBOL: "STRING_16",
    BOOKSTATJOURNALTITLE: "STRING_40",
    BOOKJOURNALSYMBOL: "STRING_16",
    BOOKJOURNALTITLE: "STRING_40",
  },
};

export const updateGcownershipchildentities: Shape<
  readonly UpdateGcownershipchildentity[]
> = {
  element: "GCOWNERSHIPCHILDENTITIES",
  content: "(GCOWNERSHIPCHILDENTITY*)",
  types: { GCOWNERSHIPCHILDENTITY: () => updateGcownershipchildentity },
};

/** An entity that another owns, and its share. Declared in 3.0/consolidations.dtd. */
export interface UpdateGcownershipchildentity {
  /** Entity. */
  ENTITYID?: string;
  /** Ownership percent. `NUMBER`. */
  OWNERSHIPPERCENTAGE?: Decimal | null;
  /** Consolidation method. */
  CONSOLIDATIONMETHOD?:
    "CONSOLIDATION" | "PROPORTIONAL" | "FULL CONSOLIDATION" | null;
}

export const updateGcownershipchildentity: Shape<UpdateGcownershipchildentity> =
  {
    element: "GCOWNERSHIPCHILDENTITY",
    content: "(ENTITYID? & OWNERSHIPPERCENTAGE? & CONSOLIDATIONMETHOD?)",
    source: "documented",
    wants: ["ENTITYID", "OWNERSHIPPERCENTAGE", "CONSOLIDATIONMETHOD"],
    types: {
      OWNERSHIPPERCENTAGE: "NUMBER",
      CONSOLIDATIONMETHOD: {
        name: "STRING",
        base: "enum",
        values: ["CONSOLIDATION", "PROPORTIONAL", "FULL CONSOLIDATION"],
      },
    },
  };

/** The state of an ownership structure from a period on. Declared in 3.0/consolidations.dtd. */
export interface GcownershipstructuredetailFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Ownership structure name. `STRING_20`: at most 20 characters. */
  STRUCTURENAME?: string;
  /** Reporting period effective start date. */
  FROMPERIOD?: string;
  /** Comment. */
  COMMENT?: string;
  /** Period state. "draft" unless given. */
  STATE?: "draft" | "activated" | "review" | "Draft" | (string & {}) | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  GCOWNERSHIPENTITIES?: GcownershipentityRecord[];
  STRUCTUREKEY?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface GcownershipstructuredetailRelations {}

/** A record in an answer: the known fields, and any others. */
export interface GcownershipstructuredetailRecord
  extends
    GcownershipstructuredetailFields,
    OpenValues,
    Related<
      GcownershipstructuredetailFields,
      GcownershipstructuredetailRelations
    > {}

export const gcownershipstructuredetailRecord: Shape<GcownershipstructuredetailRecord> =
  {
    element: "GCOWNERSHIPSTRUCTUREDETAIL",
    content: `(RECORDNO? & STRUCTURENAME? & FROMPERIOD? & COMMENT? & STATE? & STATUS? & GCOWNERSHIPENTITIES? &
    STRUCTUREKEY? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      STRUCTURENAME: "STRING_20",
      STATE: "ENUM",
      STATUS: "ENUM",
      GCOWNERSHIPENTITIES: () => gcownershipentitiesRecord,
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => gcownershipstructuredetailPaths,
    answer: true,
  };

export const gcownershipstructuredetailPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};

export const gcownershipentitiesRecord: Shape<GcownershipentityRecord[]> = {
  element: "GCOWNERSHIPENTITIES",
  content: "(GCOWNERSHIPENTITY*)",
  types: { GCOWNERSHIPENTITY: () => gcownershipentityRecord },
  answer: true,
};
