import { secret } from "../issues.js";
import { predefined } from "../xml-reader.js";

/** What stands for a secret. */
export const hidden = "(hidden)";

/** Takes secrets out of a text. */
export type Mask = (text: string) => string;

/** Shorter ones would be found in every text. */
const shortestSecret = 3;

/**
 * Hides what is known to be secret in texts of others: passwords and sessions, and the values that a request
 * has under names such as `taxid`, which answers repeat when they do not like them. The request is looked
 * through only when there is a text to hide something in.
 *
 * @param request the XML of the functions that were sent
 */
export function maskOf(known: readonly (string | undefined)[], request: () => string): Mask {
  let secrets: string[] | undefined;
  return (text) => {
    if (text === "") return text;
    secrets ??= [...known, ...valuesIn(request())]
      .filter((value): value is string => value !== undefined && value.length >= shortestSecret)
      // A secret that holds another must not be left in part.
      .sort((a, b) => b.length - a.length);
    return secrets.reduce((masked, value) => masked.replaceAll(value, () => hidden), text);
  };
}

/** The texts of elements with secret names, custom fields included. */
function* valuesIn(xml: string): Generator<string> {
  let before = "";
  for (const [, name = "", text = ""] of xml.matchAll(/<([^\s/<>]+)[^<>]*>([^<]+)<\//g)) {
    if (secret.test(name === "customfieldvalue" ? before : name)) {
      const value = text.replace(/&(#13|\w+);/g, (_, entity: string) => predefined[entity] ?? "\r");
      yield value.trim();
      yield text;
    }
    before = text;
  }
}
