/** Characters to look at twice: mark-up, and what XML cannot hold or changes when it is read. */
const special = /[&<>"\t\n\r\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
const inText = /[&<>\r]/g;
const inAttribute = /[&<>"\t\n\r]/g;
const named: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot" };

/** Whether a text holds what cannot occur in XML as it is. */
export const isSpecial = (text: string): boolean => special.test(text);

/** Text as it is in XML. */
export const escapeText = (text: string, isAttribute: boolean): string =>
  text.replace(
    isAttribute ? inAttribute : inText,
    (found) => `&${named[found] ?? `#${found.charCodeAt(0)}`};`,
  );
