/** Text as it is in XML, in an element or between double quotes; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return /[^\t\n !#-%'-;=?-~\xa0-\ud7ff\ue000-\ufffd]/.test(text) ? escapeAll(text) : text;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

const escapeAll = (text: string): string =>
  text
    .replace(/[&<>"\r]/g, (character) => entities[character] as string)
    .replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");

/** An element around XML that is ready; one without content is an empty-element tag. */
export function wrap(
  name: string,
  content: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  let tag = name;
  for (const key in attributes) tag += ` ${key}="${escapeXml(attributes[key] as string)}"`;
  return content === "" ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

/** An element with text. */
export const leaf = (name: string, text: string): string => wrap(name, escapeXml(text));
