import type { Handler } from "./call.js";
import { notCarriedOut } from "./errors.js";
import { inspect, lookup } from "./functions/describe.js";
import { getDimensions } from "./functions/dimensions.js";
import { runDdsJob } from "./functions/job.js";
import { retrievepdf } from "./functions/pdf.js";
import { query } from "./functions/query.js";
import { readByQuery, readMore } from "./functions/read-by-query.js";
import { read, readByName } from "./functions/read.js";
import { readRelated } from "./functions/related.js";
import { readReport } from "./functions/report.js";
import { getAPISession } from "./functions/session.js";
import { getFinancialSetup, readEntityDetails, readUserFormatting } from "./functions/settings.js";
import { changeState, stateFunctions } from "./functions/state.js";
import { getUserPermissions } from "./functions/user-permissions.js";
import { readView } from "./functions/view.js";
import { create, deleteRecords, update } from "./functions/write.js";
import { get, getList } from "./legacy/list.js";
import { createObject, deleteObject, getObject, updateObject } from "./legacy/objects.js";
import { stateFunction } from "./legacy/state-names.js";
import { changeStateByKey } from "./legacy/state.js";

/** What carries out the functions that work on objects of any kind. */
const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ["getAPISession", getAPISession],
  ["create", create],
  ["update", update],
  ["delete", deleteRecords],
  ["read", read],
  ["readByName", readByName],
  ["readByQuery", readByQuery],
  ["readMore", readMore],
  ["query", query],
  ["lookup", lookup],
  ["inspect", inspect],
  ["getDimensions", getDimensions],
  ["getUserPermissions", getUserPermissions],
  ["getFinancialSetup", getFinancialSetup],
  ["readEntityDetails", readEntityDetails],
  ["readUserFormatting", readUserFormatting],
  ["readReport", readReport],
  ["readView", readView],
  ["readRelated", readRelated],
  ["retrievepdf", retrievepdf],
  ["runDdsJob", runDdsJob],
  ["get", get],
  ["get_list", getList],
  ...stateFunctions.map((name) => [name, changeState] as const),
]);

/** What carries out the functions on objects of one kind, by how their names begin. */
const verbs: readonly (readonly [RegExp, Handler])[] = [
  [/^(create|record)_/, createObject],
  [/^(partial)?update_/, updateObject],
  [/^delete_/, deleteObject],
  [/^get_/, getObject],
  [stateFunction, changeStateByKey],
];

/** What carries out a function; for one that nothing does, what says so. */
export function handlerOf(name: string): Handler {
  const found = handlers.get(name) ?? verbs.find(([pattern]) => pattern.test(name))?.[1];
  return (
    found ??
    (() => {
      throw notCarriedOut(name);
    })
  );
}
