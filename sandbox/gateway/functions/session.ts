import type { Handler } from "../call.js";
import { childOf } from "../xml/read.js";
import { noSession, unknownEntity } from "../errors.js";
import { leaf, wrap } from "../xml/write.js";

/**
 * `getAPISession`: a session for the requests that follow, in the entity asked for, at the top level where an
 * empty one is, or where the user already works.
 */
export const getAPISession: Handler = ({ element, session, isAlone, services }) => {
  if (!isAlone) throw noSession("getAPISession must be the only function of its request");
  const wanted = childOf(element, "locationid");
  const entity = wanted ? wanted.text.trim() : session.entity;
  if (!services.mayUse(session, entity)) throw unknownEntity(entity);
  const begun = services.sessions.begin({ ...session, entity });
  const api =
    leaf("sessionid", services.sessions.keep(begun)) +
    leaf("endpoint", services.endpoint()) +
    leaf("locationid", entity);
  return { data: { content: wrap("api", api) } };
};
