import type { Random } from "../support/random.js";

/** Makes one change in the text of a schema; `name` is one that it does not have. */
export type Spoil = (text: string, random: Random, name: string) => string;

/** A change at one of the places where a pattern fits, outside of comments; a text without any stays as it is. */
function atOne(text: string, where: RegExp, random: Random, by: (found: string) => string, behind = ""): string {
  const found = [...text.replace(/<!--[^]*?-->/g, (all) => " ".repeat(all.length)).matchAll(where)];
  if (found.length === 0) return text;
  const { index, 0: match } = random.pick(found);
  return text.slice(0, index) + by(match) + text.slice(index + match.length) + behind;
} // prettier-ignore

const dtd: readonly Spoil[] = [
  (text, random, name) => atOne(text, /<!ELEMENT\s+\w+\s+\((?=\w+[?*+]?\s*,)/g, random, (found) => `${found}${name}${random.pick(["?", "", "*"])}, `, `\n<!ELEMENT ${name} (#PCDATA)>\n`), // prettier-ignore
  (text, random) => atOne(text, /, \w+\?(?=[,)])/g, random, () => ""),
  (text, random) => atOne(text, /, (\w+)\?(?=[,)])/g, random, (found) => found.slice(0, -1)),
  (text, random) =>
    atOne(text, /, (\w+)(?=[,)])/g, random, (found) => `${found}${random.pick(["?", "*", "+"])}`),
  (text, random) => atOne(text, /, (\w+)\*(?=[,)])/g, random, (found) => `${found.slice(0, -1)}${random.pick(["?", "", "+"])}`), // prettier-ignore
  (text, random) => atOne(text, /, \w+\??, \w+\??(?=[,)])/g, random, (found) => `,${found.split(",").reverse().join(",")}`.slice(0, -1)), // prettier-ignore
  (text, random) => atOne(text, /\w+\??\s*,\s*\w+\??(?=[,)])/g, random, (found) => `(${found.replace(",", "|").replaceAll("?", "")})${random.pick(["", "?"])}`), // prettier-ignore
  (text, random) =>
    atOne(text, /\w+\?\s*,\s*\w+\?(?=[,)])/g, random, (found) => `(${found.replace("?", "")})?`),
  (text, random) => atOne(text, /\(\w+ ?\| ?\w+\)(?=[,)?])/g, random, (found) => found.replace(/ ?\|/, random.pick([",", "?,"]))), // prettier-ignore
  (text, random, name) => atOne(text, /<!ATTLIST\s+\w+\s+(?=\w)/g, random, (found) => `${found}${name} CDATA ${random.pick(["#IMPLIED", "#REQUIRED"])} `), // prettier-ignore
  (text, random) => atOne(text, /#REQUIRED|#IMPLIED/g, random, (found) => (found === "#REQUIRED" ? "#IMPLIED" : "#REQUIRED")), // prettier-ignore
  (text, random, name) => `${text}\n<!ELEMENT ${name} EMPTY>\n${random.chance(0.5) ? `<!ATTLIST ${name} a CDATA #REQUIRED>` : ""}\n`, // prettier-ignore
  (text, random, name) => atOne(text, /\|\s*create_\w+(?=\s*\|)/g, random, (found) => `${found} | ${name}`, `\n<!ELEMENT ${name} EMPTY>\n`), // prettier-ignore
  (text, random) => atOne(text, /\|\s*create_\w+(?=\s*\|)/g, random, () => ""),
  (text, random) => atOne(text, /%(?:STRING_\d+|MONEY|INTEGER|ID);(?=\s*>)/g, random, () => random.pick(["%STRING_40;", "%MONEY;", "(#PCDATA)"])), // prettier-ignore
];

const xsd: readonly Spoil[] = [
  (text, random) =>
    atOne(text, /<xs:element ref="\w+" minOccurs="0"(?: maxOccurs="1")?\/>/g, random, () => ""),
  (text, random) => atOne(text, /(?<=<xs:element ref="\w+") minOccurs="0"/g, random, () => ""),
  (text, random) => atOne(text, /(?<=<xs:element ref="\w+")(?=\/>)/g, random, () => random.pick([' minOccurs="0"', ' maxOccurs="2"', ' maxOccurs="unbounded"', ' minOccurs="0" maxOccurs="unbounded"'])), // prettier-ignore
  (text, random) =>
    atOne(text, /(?<!minOccurs="[2-9]\d*") maxOccurs="unbounded"(?! minOccurs="[2-9])/g, random, () =>
      random.pick(["", ' maxOccurs="3"']),
    ),
  (text, random, name) => atOne(text, /<xs:sequence>\s*(?=<xs:element)/g, random, (found) => `${found}<xs:element name="${name}" type="xs:string"${random.pick(["", ' minOccurs="0"'])}/>`), // prettier-ignore
  (text, random, name) => atOne(text, /<\/xs:schema>/g, random, (found) => `<xs:element name="${name}" type="xs:string"/>${found}`), // prettier-ignore
  (text, random) => atOne(text, /(?<=<xs:sequence>\s*)<xs:element ref="\w+"[^>]*\/>\s*<xs:element ref="\w+"[^>]*\/>/g, random, (found) => found.replace(/^(<.*?>)\s*(<.*>)$/s, random.pick(["$2$1", "<xs:choice>$1$2</xs:choice>", '<xs:sequence minOccurs="0">$1$2</xs:sequence>']))), // prettier-ignore
  (text, random) => atOne(text, /(?<=<xs:(element|attribute) name="\w+"[^>]*)type="xs:(string|integer|boolean)"(?![^>]*default)/g, random, () => `type="${random.pick(["xs:string", "xs:integer", "xs:boolean", "xs:date", "iaboolean"])}"`), // prettier-ignore
  (text, random) => atOne(text, /<xs:enumeration value="(?!true|false|unix|employee)\w+"\/>/g, random, (found) => random.pick(["", `${found}<xs:enumeration value="zz"/>`])), // prettier-ignore
  (text, random) => atOne(text, /<xs:maxInclusive value="\w+"\/>/g, random, () => random.pick(["", '<xs:maxInclusive value="150000"/>'])), // prettier-ignore
  (text, random, name) => atOne(text, /<xs:attribute name="\w+"/g, random, (found) => `<xs:attribute name="${name}" type="xs:string"${random.pick(["", ' use="required"'])}/>${found}`), // prettier-ignore
  (text, random) => atOne(text, / use="required"/g, random, () => ""),
  (text, random) => atOne(text, /(?<=<xs:attribute name="\w+" type="xs:string")(?=\/>)/g, random, () => random.pick([' use="required"', ' default="true"'])), // prettier-ignore
  (text, random) => atOne(text, /<xs:attribute name="\w+" type="[^>]*\/>/g, random, () => ""),
  (text, random) => atOne(text, /(?<=<xs:element name="\w+">\s*)<xs:complexType mixed="true">\s*<\/xs:complexType>/g, random, () => random.pick(["<xs:complexType/>", '<xs:complexType><xs:sequence><xs:element ref="year"/></xs:sequence></xs:complexType>', '<xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="9"/></xs:restriction></xs:simpleType>'])), // prettier-ignore
];

/** One change to a DTD, or none. */
export const spoilDtd: Spoil = (text, random, name) => random.pick(dtd)(text, random, name);

/** One change to an XML Schema, or none. */
export const spoilXsd: Spoil = (text, random, name) => random.pick(xsd)(text, random, name);
