// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  Decimal,
  FunctionProfile,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-codegen/runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import {
  type RATETABLEAPENTRYRecord,
  rATETABLEAPENTRYRecord,
} from "./ratetableapentry.js";
import {
  type RATETABLECCENTRYRecord,
  rATETABLECCENTRYRecord,
} from "./ratetableccentry.js";
import {
  type RATETABLEEXPENSEENTRYRecord,
  rATETABLEEXPENSEENTRYRecord,
} from "./ratetableexpenseentry.js";
import {
  type RATETABLEGLENTRYRecord,
  rATETABLEGLENTRYRecord,
} from "./ratetableglentry.js";
import {
  type RATETABLEPOENTRYRecord,
  rATETABLEPOENTRYRecord,
} from "./ratetablepoentry.js";
import {
  type RATETABLETSENTRYRecord,
  rATETABLETSENTRYRecord,
} from "./ratetabletsentry.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";

/** Rates and markups that a project contract bills by. Declared in 3.0/construction.dtd. */
export interface CreateRatetable {
  RATETABLEID: string;
  NAME?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
  RATETABLETSENTRIES?: readonly CreateRATETABLETSENTRY[];
  RATETABLEPOENTRIES?: readonly CreateRATETABLEPOENTRY[];
  RATETABLEAPENTRIES?: readonly CreateRATETABLEAPENTRY[];
  RATETABLEGLENTRIES?: readonly CreateRATETABLEGLENTRY[];
  RATETABLEEXPENSEENTRIES?: readonly CreateRATETABLEEXPENSEENTRY[];
  RATETABLECCENTRIES?: readonly CreateRATETABLECCENTRY[];
}

/** `Intacct ratetable CREATE Request` */
export const createRatetable: FunctionProfile<CreateRatetable, RatetableData> =
  {
    name: "Intacct ratetable CREATE Request",
    version: "3.0",
    within: "create",
    element: "RATETABLE",
    content: `(RATETABLEID & NAME? & DESCRIPTION? & STATUS? & RATETABLETSENTRIES? & RATETABLEPOENTRIES? &
    RATETABLEAPENTRIES? & RATETABLEGLENTRIES? & RATETABLEEXPENSEENTRIES? & RATETABLECCENTRIES?)`,
    types: {
      STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
      RATETABLETSENTRIES: () => createRATETABLETSENTRIES,
      RATETABLEPOENTRIES: () => createRATETABLEPOENTRIES,
      RATETABLEAPENTRIES: () => createRATETABLEAPENTRIES,
      RATETABLEGLENTRIES: () => createRATETABLEGLENTRIES,
      RATETABLEEXPENSEENTRIES: () => createRATETABLEEXPENSEENTRIES,
      RATETABLECCENTRIES: () => createRATETABLECCENTRIES,
    },
    response: () => getRatetableResponse,
  };

/** Rates and markups that a project contract bills by. Declared in 3.0/construction.dtd. */
export interface UpdateRatetable {
  RATETABLEID: string;
  NAME?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  RATETABLETSENTRIES?: readonly UpdateRATETABLETSENTRY[];
  RATETABLEPOENTRIES?: readonly UpdateRATETABLEPOENTRY[];
  RATETABLEAPENTRIES?: readonly UpdateRATETABLEAPENTRY[];
  RATETABLEGLENTRIES?: readonly UpdateRATETABLEGLENTRY[];
  RATETABLEEXPENSEENTRIES?: readonly UpdateRATETABLEEXPENSEENTRY[];
  RATETABLECCENTRIES?: readonly UpdateRATETABLECCENTRY[];
}

/** `Intacct ratetable UPDATE Request` */
export const updateRatetable: FunctionProfile<UpdateRatetable, RatetableData> =
  {
    name: "Intacct ratetable UPDATE Request",
    version: "3.0",
    within: "update",
    element: "RATETABLE",
    content: `(RATETABLEID & NAME? & DESCRIPTION? & STATUS? & RATETABLETSENTRIES? & RATETABLEPOENTRIES? &
    RATETABLEAPENTRIES? & RATETABLEGLENTRIES? & RATETABLEEXPENSEENTRIES? & RATETABLECCENTRIES?)`,
    types: {
      STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
      RATETABLETSENTRIES: () => updateRATETABLETSENTRIES,
      RATETABLEPOENTRIES: () => updateRATETABLEPOENTRIES,
      RATETABLEAPENTRIES: () => updateRATETABLEAPENTRIES,
      RATETABLEGLENTRIES: () => updateRATETABLEGLENTRIES,
      RATETABLEEXPENSEENTRIES: () => updateRATETABLEEXPENSEENTRIES,
      RATETABLECCENTRIES: () => updateRATETABLECCENTRIES,
    },
    nulls: true,
    response: () => getRatetableResponse,
  };

/** What Intacct ratetable DELETE may ask for. */
export type DeleteRatetable = Delete;

/** `Intacct ratetable DELETE Request` */
export const deleteRatetable: FunctionProfile<DeleteRatetable, Completed> = {
  name: "Intacct ratetable DELETE Request",
  version: "3.0",
  fixed: { object: "RATETABLE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct ratetable GET may ask for. */
export type GetRatetable = Read<RatetableField | "*">;

/** `Intacct ratetable GET Request` */
export const getRatetable: FunctionProfile<GetRatetable, RatetableData> = {
  name: "Intacct ratetable GET Request",
  version: "3.0",
  fixed: { object: "RATETABLE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRatetableResponse,
};

/** What Intacct ratetable readByName GET may ask for. */
export type ReadByNameRatetable = ReadByName<RatetableField | "*">;

/** `Intacct ratetable readByName GET Request` */
export const readByNameRatetable: FunctionProfile<
  ReadByNameRatetable,
  RatetableData
> = {
  name: "Intacct ratetable readByName GET Request",
  version: "3.0",
  fixed: { object: "RATETABLE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameRatetableResponse,
};

/** What Intacct ratetable QUERY may ask for. */
export type QueryRatetable = QueryInput;

/** `Intacct ratetable QUERY Request` */
export const queryRatetable: QueryProfile<RATETABLERecord> = {
  name: "Intacct ratetable QUERY Request",
  version: "3.0",
  fixed: { object: "RATETABLE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRatetableResponse,
};

/** What Intacct ratetable LOOKUP may ask for. */
export type LookupRatetable = Lookup;

/** `Intacct ratetable LOOKUP Request` */
export const lookupRatetable: FunctionProfile<LookupRatetable, TypeData> = {
  name: "Intacct ratetable LOOKUP Request",
  version: "3.0",
  fixed: { object: "RATETABLE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRatetableResponse,
};

/** `Intacct ratetable GET Response` */
export const getRatetableResponse: Profile<RatetableData> = {
  name: "Intacct ratetable GET Response",
  version: "3.0",
  element: "data",
  content: "(ratetable*)",
  types: { ratetable: () => rATETABLERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ratetable readByName GET Response` */
export const readByNameRatetableResponse: Profile<RatetableData> = {
  name: "Intacct ratetable readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(ratetable*)",
  types: { ratetable: () => rATETABLERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ratetable QUERY Response` */
export const queryRatetableResponse: Profile<RATETABLEData> = {
  name: "Intacct ratetable QUERY Response",
  version: "3.0",
  element: "data",
  content: "(RATETABLE*)",
  types: { RATETABLE: () => rATETABLERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct ratetable LOOKUP Response` */
export const lookupRatetableResponse: Profile<TypeData> = {
  name: "Intacct ratetable LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `ratetable` holds. */
export interface RatetableData extends DataAttributes {
  ratetable?: RATETABLERecord[];
}

/** The fields of a ratetable that can be asked for. */
export type RatetableField = keyof RatetableFields | `${string}.${string}`;

/** What an answer about `RATETABLE` holds. */
export interface RATETABLEData extends DataAttributes {
  RATETABLE?: RATETABLERecord[];
}

export const createRATETABLETSENTRIES: Shape<
  readonly CreateRATETABLETSENTRY[]
> = {
  element: "RATETABLETSENTRIES",
  content: "(RATETABLETSENTRY*)",
  types: { RATETABLETSENTRY: () => createRATETABLETSENTRY },
};

/** A rate for what timesheets bring in. Declared in 3.0/construction.dtd. */
export type CreateRATETABLETSENTRY = CreateRATETABLETSENTRYFields &
  (
    | { MARKUPPCT?: never; LABORRATE?: never }
    | {
        /** `NUMBER`. */
        MARKUPPCT: Decimal;
        LABORRATE?: never;
      }
    | {
        MARKUPPCT?: never;
        /** `NUMBER`. */
        LABORRATE: Decimal;
      }
  );

interface CreateRATETABLETSENTRYFields {
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`. */
  STARTDATE?: IsoDate;
  TIMETYPENAME?: string;
  EMPPOSITIONID?: string;
  LABORCLASSID?: string;
  LABORSHIFTID?: string;
  LABORUNIONID?: string;
  ACCUMULATIONTYPENAME?: string;
  CLASSID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  STANDARDCOSTTYPEID?: string;
  STANDARDTASKID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
}

export const createRATETABLETSENTRY: Shape<CreateRATETABLETSENTRY> = {
  element: "RATETABLETSENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & (MARKUPPCT | LABORRATE)? & TIMETYPENAME? &
    EMPPOSITIONID? & LABORCLASSID? & LABORSHIFTID? & LABORUNIONID? & ACCUMULATIONTYPENAME? &
    CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? &
    STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER", LABORRATE: "NUMBER" },
};

export const createRATETABLEPOENTRIES: Shape<
  readonly CreateRATETABLEPOENTRY[]
> = {
  element: "RATETABLEPOENTRIES",
  content: "(RATETABLEPOENTRY*)",
  types: { RATETABLEPOENTRY: () => createRATETABLEPOENTRY },
};

/** A rate for what purchasing transactions bring in. Declared in 3.0/construction.dtd. */
export interface CreateRATETABLEPOENTRY {
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`. */
  STARTDATE?: IsoDate;
  /** `NUMBER`. */
  MARKUPPCT?: Decimal;
  /** `NUMBER`. */
  UNITPRICE?: Decimal;
  ACCUMULATIONTYPENAME?: string;
  CLASSID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  STANDARDCOSTTYPEID?: string;
  STANDARDTASKID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
}

export const createRATETABLEPOENTRY: Shape<CreateRATETABLEPOENTRY> = {
  element: "RATETABLEPOENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & UNITPRICE? & ACCUMULATIONTYPENAME? &
    CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? &
    STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER", UNITPRICE: "NUMBER" },
};

export const createRATETABLEAPENTRIES: Shape<
  readonly CreateRATETABLEAPENTRY[]
> = {
  element: "RATETABLEAPENTRIES",
  content: "(RATETABLEAPENTRY*)",
  types: { RATETABLEAPENTRY: () => createRATETABLEAPENTRY },
};

/** A rate for what bills and the like bring in. Declared in 3.0/construction.dtd. */
export interface CreateRATETABLEAPENTRY {
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `NUMBER`. */
  MARKUPPCT?: Decimal;
  /** `DATE_MDY`. */
  STARTDATE?: IsoDate;
  ACCUMULATIONTYPENAME?: string;
  CLASSID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  STANDARDCOSTTYPEID?: string;
  STANDARDTASKID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
}

export const createRATETABLEAPENTRY: Shape<CreateRATETABLEAPENTRY> = {
  element: "RATETABLEAPENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & MARKUPPCT? & STARTDATE? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  types: { MARKUPPCT: "NUMBER", STARTDATE: "DATE_MDY" },
};

export const createRATETABLEGLENTRIES: Shape<
  readonly CreateRATETABLEGLENTRY[]
> = {
  element: "RATETABLEGLENTRIES",
  content: "(RATETABLEGLENTRY*)",
  types: { RATETABLEGLENTRY: () => createRATETABLEGLENTRY },
};

/** A rate for what journal entries bring in. Declared in 3.0/construction.dtd. */
export interface CreateRATETABLEGLENTRY {
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`. */
  STARTDATE?: IsoDate;
  /** `NUMBER`. */
  MARKUPPCT?: Decimal;
  ACCUMULATIONTYPENAME?: string;
  CLASSID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  STANDARDCOSTTYPEID?: string;
  STANDARDTASKID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
}

export const createRATETABLEGLENTRY: Shape<CreateRATETABLEGLENTRY> = {
  element: "RATETABLEGLENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
};

export const createRATETABLEEXPENSEENTRIES: Shape<
  readonly CreateRATETABLEEXPENSEENTRY[]
> = {
  element: "RATETABLEEXPENSEENTRIES",
  content: "(RATETABLEEXPENSEENTRY*)",
  types: { RATETABLEEXPENSEENTRY: () => createRATETABLEEXPENSEENTRY },
};

/** A rate for what expense reports bring in. Declared in 3.0/construction.dtd. */
export interface CreateRATETABLEEXPENSEENTRY {
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`. */
  STARTDATE?: IsoDate;
  /** `NUMBER`. */
  MARKUPPCT?: Decimal;
  ACCUMULATIONTYPENAME?: string;
  CLASSID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  STANDARDCOSTTYPEID?: string;
  STANDARDTASKID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
}

export const createRATETABLEEXPENSEENTRY: Shape<CreateRATETABLEEXPENSEENTRY> = {
  element: "RATETABLEEXPENSEENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
};

export const createRATETABLECCENTRIES: Shape<
  readonly CreateRATETABLECCENTRY[]
> = {
  element: "RATETABLECCENTRIES",
  content: "(RATETABLECCENTRY*)",
  types: { RATETABLECCENTRY: () => createRATETABLECCENTRY },
};

/** A rate for what charge card transactions bring in. Declared in 3.0/construction.dtd. */
export interface CreateRATETABLECCENTRY {
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`. */
  STARTDATE?: IsoDate;
  /** `NUMBER`. */
  MARKUPPCT?: Decimal;
  ACCUMULATIONTYPENAME?: string;
  CLASSID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  STANDARDCOSTTYPEID?: string;
  STANDARDTASKID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
}

export const createRATETABLECCENTRY: Shape<CreateRATETABLECCENTRY> = {
  element: "RATETABLECCENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
};

export const updateRATETABLETSENTRIES: Shape<
  readonly UpdateRATETABLETSENTRY[]
> = {
  element: "RATETABLETSENTRIES",
  content: "(RATETABLETSENTRY*)",
  types: { RATETABLETSENTRY: () => updateRATETABLETSENTRY },
  nulls: true,
};

/** A rate for what timesheets bring in. Declared in 3.0/construction.dtd. */
export type UpdateRATETABLETSENTRY = UpdateRATETABLETSENTRYFields &
  (
    | { MARKUPPCT?: never; LABORRATE?: never }
    | {
        /** `NUMBER`. */
        MARKUPPCT: Decimal | null;
        LABORRATE?: never;
      }
    | {
        MARKUPPCT?: never;
        /** `NUMBER`. */
        LABORRATE: Decimal | null;
      }
  );

interface UpdateRATETABLETSENTRYFields {
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`. */
  STARTDATE?: IsoDate | null;
  TIMETYPENAME?: string;
  EMPPOSITIONID?: string;
  LABORCLASSID?: string;
  LABORSHIFTID?: string;
  LABORUNIONID?: string;
  ACCUMULATIONTYPENAME?: string;
  CLASSID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  STANDARDCOSTTYPEID?: string;
  STANDARDTASKID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
}

export const updateRATETABLETSENTRY: Shape<UpdateRATETABLETSENTRY> = {
  element: "RATETABLETSENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & (MARKUPPCT | LABORRATE)? & TIMETYPENAME? &
    EMPPOSITIONID? & LABORCLASSID? & LABORSHIFTID? & LABORUNIONID? & ACCUMULATIONTYPENAME? &
    CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? &
    STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER", LABORRATE: "NUMBER" },
  nulls: true,
};

export const updateRATETABLEPOENTRIES: Shape<
  readonly UpdateRATETABLEPOENTRY[]
> = {
  element: "RATETABLEPOENTRIES",
  content: "(RATETABLEPOENTRY*)",
  types: { RATETABLEPOENTRY: () => updateRATETABLEPOENTRY },
  nulls: true,
};

/** A rate for what purchasing transactions bring in. Declared in 3.0/construction.dtd. */
export interface UpdateRATETABLEPOENTRY {
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`. */
  STARTDATE?: IsoDate | null;
  /** `NUMBER`. */
  MARKUPPCT?: Decimal | null;
  /** `NUMBER`. */
  UNITPRICE?: Decimal | null;
  ACCUMULATIONTYPENAME?: string;
  CLASSID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  STANDARDCOSTTYPEID?: string;
  STANDARDTASKID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
}

export const updateRATETABLEPOENTRY: Shape<UpdateRATETABLEPOENTRY> = {
  element: "RATETABLEPOENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & UNITPRICE? & ACCUMULATIONTYPENAME? &
    CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? &
    STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER", UNITPRICE: "NUMBER" },
  nulls: true,
};

export const updateRATETABLEAPENTRIES: Shape<
  readonly UpdateRATETABLEAPENTRY[]
> = {
  element: "RATETABLEAPENTRIES",
  content: "(RATETABLEAPENTRY*)",
  types: { RATETABLEAPENTRY: () => updateRATETABLEAPENTRY },
  nulls: true,
};

/** A rate for what bills and the like bring in. Declared in 3.0/construction.dtd. */
export interface UpdateRATETABLEAPENTRY {
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `NUMBER`. */
  MARKUPPCT?: Decimal | null;
  /** `DATE_MDY`. */
  STARTDATE?: IsoDate | null;
  ACCUMULATIONTYPENAME?: string;
  CLASSID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  STANDARDCOSTTYPEID?: string;
  STANDARDTASKID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
}

export const updateRATETABLEAPENTRY: Shape<UpdateRATETABLEAPENTRY> = {
  element: "RATETABLEAPENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & MARKUPPCT? & STARTDATE? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  types: { MARKUPPCT: "NUMBER", STARTDATE: "DATE_MDY" },
  nulls: true,
};

export const updateRATETABLEGLENTRIES: Shape<
  readonly UpdateRATETABLEGLENTRY[]
> = {
  element: "RATETABLEGLENTRIES",
  content: "(RATETABLEGLENTRY*)",
  types: { RATETABLEGLENTRY: () => updateRATETABLEGLENTRY },
  nulls: true,
};

/** A rate for what journal entries bring in. Declared in 3.0/construction.dtd. */
export interface UpdateRATETABLEGLENTRY {
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`. */
  STARTDATE?: IsoDate | null;
  /** `NUMBER`. */
  MARKUPPCT?: Decimal | null;
  ACCUMULATIONTYPENAME?: string;
  CLASSID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  STANDARDCOSTTYPEID?: string;
  STANDARDTASKID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
}

export const updateRATETABLEGLENTRY: Shape<UpdateRATETABLEGLENTRY> = {
  element: "RATETABLEGLENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
  nulls: true,
};

export const updateRATETABLEEXPENSEENTRIES: Shape<
  readonly UpdateRATETABLEEXPENSEENTRY[]
> = {
  element: "RATETABLEEXPENSEENTRIES",
  content: "(RATETABLEEXPENSEENTRY*)",
  types: { RATETABLEEXPENSEENTRY: () => updateRATETABLEEXPENSEENTRY },
  nulls: true,
};

/** A rate for what expense reports bring in. Declared in 3.0/construction.dtd. */
export interface UpdateRATETABLEEXPENSEENTRY {
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`. */
  STARTDATE?: IsoDate | null;
  /** `NUMBER`. */
  MARKUPPCT?: Decimal | null;
  ACCUMULATIONTYPENAME?: string;
  CLASSID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  STANDARDCOSTTYPEID?: string;
  STANDARDTASKID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
}

export const updateRATETABLEEXPENSEENTRY: Shape<UpdateRATETABLEEXPENSEENTRY> = {
  element: "RATETABLEEXPENSEENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
  nulls: true,
};

export const updateRATETABLECCENTRIES: Shape<
  readonly UpdateRATETABLECCENTRY[]
> = {
  element: "RATETABLECCENTRIES",
  content: "(RATETABLECCENTRY*)",
  types: { RATETABLECCENTRY: () => updateRATETABLECCENTRY },
  nulls: true,
};

/** A rate for what charge card transactions bring in. Declared in 3.0/construction.dtd. */
export interface UpdateRATETABLECCENTRY {
  RATETABLEID?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`. */
  STARTDATE?: IsoDate | null;
  /** `NUMBER`. */
  MARKUPPCT?: Decimal | null;
  ACCUMULATIONTYPENAME?: string;
  CLASSID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  STANDARDCOSTTYPEID?: string;
  STANDARDTASKID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
}

export const updateRATETABLECCENTRY: Shape<UpdateRATETABLECCENTRY> = {
  element: "RATETABLECCENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
  nulls: true,
};

/** Rates and markups that a project contract bills by. Declared in 3.0/construction.dtd. */
export interface RatetableFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  RATETABLEID?: string;
  NAME?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  RATETABLETSENTRIES?: RATETABLETSENTRYRecord[];
  RATETABLEPOENTRIES?: RATETABLEPOENTRYRecord[];
  RATETABLEAPENTRIES?: RATETABLEAPENTRYRecord[];
  RATETABLEGLENTRIES?: RATETABLEGLENTRYRecord[];
  RATETABLEEXPENSEENTRIES?: RATETABLEEXPENSEENTRYRecord[];
  RATETABLECCENTRIES?: RATETABLECCENTRYRecord[];
}

/** What is read of it: the fields that are known, and others as they come. */
export interface RATETABLERecord extends RatetableFields, OpenValues {}

export const rATETABLERecord: Shape<RATETABLERecord> = {
  element: "RATETABLE",
  content: `(RECORDNO? & RATETABLEID? & NAME? & DESCRIPTION? & STATUS? & RATETABLETSENTRIES? &
    RATETABLEPOENTRIES? & RATETABLEAPENTRIES? & RATETABLEGLENTRIES? & RATETABLEEXPENSEENTRIES? &
    RATETABLECCENTRIES? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
    RATETABLETSENTRIES: () => rATETABLETSENTRIESRecord,
    RATETABLEPOENTRIES: () => rATETABLEPOENTRIESRecord,
    RATETABLEAPENTRIES: () => rATETABLEAPENTRIESRecord,
    RATETABLEGLENTRIES: () => rATETABLEGLENTRIESRecord,
    RATETABLEEXPENSEENTRIES: () => rATETABLEEXPENSEENTRIESRecord,
    RATETABLECCENTRIES: () => rATETABLECCENTRIESRecord,
  },
  nulls: true,
};

export const rATETABLETSENTRIESRecord: Shape<RATETABLETSENTRYRecord[]> = {
  element: "RATETABLETSENTRIES",
  content: "(RATETABLETSENTRY*)",
  types: { RATETABLETSENTRY: () => rATETABLETSENTRYRecord },
  nulls: true,
};

export const rATETABLEPOENTRIESRecord: Shape<RATETABLEPOENTRYRecord[]> = {
  element: "RATETABLEPOENTRIES",
  content: "(RATETABLEPOENTRY*)",
  types: { RATETABLEPOENTRY: () => rATETABLEPOENTRYRecord },
  nulls: true,
};

export const rATETABLEAPENTRIESRecord: Shape<RATETABLEAPENTRYRecord[]> = {
  element: "RATETABLEAPENTRIES",
  content: "(RATETABLEAPENTRY*)",
  types: { RATETABLEAPENTRY: () => rATETABLEAPENTRYRecord },
  nulls: true,
};

export const rATETABLEGLENTRIESRecord: Shape<RATETABLEGLENTRYRecord[]> = {
  element: "RATETABLEGLENTRIES",
  content: "(RATETABLEGLENTRY*)",
  types: { RATETABLEGLENTRY: () => rATETABLEGLENTRYRecord },
  nulls: true,
};

export const rATETABLEEXPENSEENTRIESRecord: Shape<
  RATETABLEEXPENSEENTRYRecord[]
> = {
  element: "RATETABLEEXPENSEENTRIES",
  content: "(RATETABLEEXPENSEENTRY*)",
  types: { RATETABLEEXPENSEENTRY: () => rATETABLEEXPENSEENTRYRecord },
  nulls: true,
};

export const rATETABLECCENTRIESRecord: Shape<RATETABLECCENTRYRecord[]> = {
  element: "RATETABLECCENTRIES",
  content: "(RATETABLECCENTRY*)",
  types: { RATETABLECCENTRY: () => rATETABLECCENTRYRecord },
  nulls: true,
};
