import type { Outcome } from "../outcome.js";
import { childOf, type Element } from "./read.js";
import { errorMessage, type GatewayError } from "../errors.js";
import type { Session } from "../access/sessions.js";
import { leaf, wrap } from "./write.js";

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

export type Status = "success" | "failure" | "aborted";

/** How one function went. */
export interface Result {
  readonly status: Status;
  readonly name: string;
  readonly controlid: string;
  readonly outcome?: Outcome;
  readonly errors: readonly GatewayError[];
}

/** A whole answer; `control` is the request's, as far as it could be read. */
export function responseXml(status: Status, control: Element | undefined, content: string): string {
  const known = ["senderid", "controlid", "uniqueid", "dtdversion"].flatMap((name) => {
    const found = childOf(control, name);
    return found ? [leaf(name, found.text.trim())] : [];
  });
  const isNamed = childOf(control, "senderid") && childOf(control, "controlid");
  return `${declaration}${wrap("response", wrap("control", leaf("status", status) + (isNamed ? known.join("") : "")) + content)}`;
}

/** The first answer to a request with a policy. */
export function acknowledgementXml(control: Element | undefined): string {
  const answer = responseXml("success", control, "");
  return answer.replace("<response>", `<response>${wrap("acknowledgement", leaf("status", "success"))}`);
}

export const operationXml = (session: Session, results: readonly Result[]): string =>
  wrap("operation", authenticationXml(session) + results.map(resultXml).join(""));

export const refusedOperationXml = (user: string, company: string, errors: readonly GatewayError[]): string =>
  wrap(
    "operation",
    wrap("authentication", leaf("status", "failure") + leaf("userid", user) + leaf("companyid", company)) +
      errorMessage(errors),
  );

function authenticationXml({ user, company, entity, client, since, until }: Session): string {
  return wrap(
    "authentication",
    leaf("status", "success") +
      leaf("userid", user) +
      leaf("companyid", company) +
      leaf("locationid", entity) +
      (client && leaf("clientid", client) + leaf("clientstatus", "active")) +
      leaf("sessiontimestamp", isoText(since)) +
      leaf("sessiontimeout", isoText(until)),
  );
}

/** `2026-11-22T20:21:01+00:00` */
const isoText = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, "+00:00");

function resultXml({ status, name, controlid, outcome = {}, errors }: Result): string {
  const { key, listtype, data } = outcome;
  return wrap(
    "result",
    leaf("status", status) +
      leaf("function", name) +
      leaf("controlid", controlid) +
      (listtype ? listXml(listtype) : key === undefined ? "" : leaf("key", key)) +
      (data ? wrap("data", data.content, data.attributes) : "") +
      (errors.length > 0 ? errorMessage(errors) : ""),
  );
}

const listXml = ({ object, start, end, total }: NonNullable<Outcome["listtype"]>): string =>
  wrap("listtype", object, { start: String(start), end: String(end), total: String(total) });
