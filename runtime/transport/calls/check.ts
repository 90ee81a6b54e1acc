import { isError, type Issue } from "../../model/issues.js";
import { toXml, XmlWriteError } from "../../codec/to-xml.js";
import { validate } from "../../codec/validate.js";
import { notify } from "../observe/events.js";
import type { Call } from "./call.js";
import type { Check, Settings } from "../options.js";

/** Options for checking an input before it is sent. */
export interface CheckOptions {
  readonly check?: Check | undefined;
  /** Receives issues of inputs that are sent although they may be wrong. */
  readonly onIssue?: ((issue: Issue) => void) | undefined;
}

/** The XML of a call's input, or the issues for which it is not sent; tells of those for which it is. */
export function checkedXml(
  settings: Settings,
  { profile, input }: Call,
  controlId: string,
  { check = settings.check, onIssue }: CheckOptions,
): string | readonly Issue[] {
  const issues = validate(profile, input);
  if (check === "all" ? issues.length > 0 : check === "errors" && issues.some(isError)) return issues;
  let xml: string;
  try {
    xml = toXml(profile, input);
  } catch (error) {
    if (error instanceof XmlWriteError) return [error.issue];
    throw error;
  }
  for (const issue of issues) onIssue?.(issue);
  const { companyId, observer } = settings;
  if (issues.length > 0)
    notify(observer, { type: "advice", companyId, profile: profile.name, controlId, issues });
  return xml;
}
