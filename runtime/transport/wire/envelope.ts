import { codePoint, illegalCharacter } from "../../xml/characters.js";
import { IntacctError } from "../errors.js";
import type { Settings } from "../options.js";

/** A function as it is sent: its element, ready to be put into the envelope. */
export interface FunctionText {
  readonly controlId: string;
  /** The name of the element. */
  readonly name: string;
  readonly xml: string;
}

export interface Envelope {
  /** The request's control id. */
  readonly id: string;
  readonly functions: readonly FunctionText[];
  readonly isTransaction: boolean;
  /** The functions' control ids may not be repeated. */
  readonly uniqueId: boolean;
  /** Signs in with user and password where absent. */
  readonly sessionId: string | undefined;
  readonly entityId: string;
  /** Answer later, by this policy. */
  readonly policyId: string | undefined;
}

/** The document that is sent. */
export function writeEnvelope(settings: Settings, envelope: Envelope): string {
  const { senderId, senderPassword, dtdVersion, errorDetails } = settings;
  const { id, functions, isTransaction, uniqueId, policyId } = envelope;
  const control = elements({
    senderid: senderId,
    password: senderPassword,
    controlid: id,
    uniqueid: String(uniqueId),
    dtdversion: dtdVersion,
    policyid: policyId,
    includewhitespace: "false",
    showadditionalerrorinfo: errorDetails ? "true" : "",
  });
  const content = functions
    .map(({ controlId, xml }) => `<function controlid="${escape(controlId)}">${xml}</function>`)
    .join("");
  return `<?xml version="1.0" encoding="UTF-8"?><request><control>${control}</control><operation transaction="${isTransaction}"><authentication>${authentication(settings, envelope)}</authentication><content>${content}</content></operation></request>`;
}

function authentication(
  { userId, companyId, userPassword, clientId }: Settings,
  { sessionId, entityId }: Envelope,
): string {
  if (sessionId !== undefined) return element("sessionid", sessionId);
  const login = elements({
    userid: userId,
    companyid: companyId,
    password: userPassword,
    clientid: clientId,
    locationid: entityId,
  });
  return `<login>${login}</login>`;
}

const elements = (texts: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(texts)
    .map(([name, text]) => element(name, text))
    .join("");

/** An element with text; nothing where there is none. */
export const element = (name: string, text: string | undefined): string =>
  text ? `<${name}>${escape(text)}</${name}>` : "";

function escape(text: string): string {
  const at = illegalCharacter(text);
  if (at >= 0)
    throw new IntacctError("configuration", `XML does not allow the character ${codePoint(text, at)}`, {
      advice: "It is in an id or a password",
    });
  return text.replace(/[&<>"\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
