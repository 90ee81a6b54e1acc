/**
 * What the generator, the sandbox and the command line of the same version use of the runtime.
 * Not for others: names come and go without notice.
 */
export { isName } from "./xml/characters.js";
export { parseContent, printContent, printParticle } from "./model/content.js";
export type { Content, Occurs, Particle } from "./model/content.js";
export { describe, secret } from "./model/issues.js";
export type { Source } from "./model/issues.js";
export { sourceNames } from "./model/messages.js";
export { countsOf, simplify } from "./model/particles.js";
export { attributeKey, contentNames, represent, turnsKey, turnsOf } from "./model/representation.js";
export type { Representation } from "./model/representation.js";
export { compileModel, expected, next } from "./model/matcher.js";
export type { Model, State } from "./model/matcher.js";
export { hasNull, isLonger, scalarByName, scalarFault, scalarValue } from "./model/scalars.js";
export type { ScalarFault } from "./model/scalars.js";
export type { Scalar, ScalarBase } from "./model/shape.js";
export { XmlReadError } from "./xml/xml-read-error.js";
export { readXml } from "./xml/xml-reader.js";
