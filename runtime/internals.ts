/**
 * What the generator, the sandbox and the command line of the same version use of the runtime.
 * Not for others: names come and go without notice.
 */
export { isName } from "./characters.js";
export { parseContent, printContent, printParticle } from "./content.js";
export type { Content, Occurs, Particle } from "./content.js";
export { describe, secret } from "./issues.js";
export type { Source } from "./issues.js";
export { countsOf, simplify } from "./particles.js";
export { attributeKey, contentNames, represent, turnsKey, turnsOf } from "./representation.js";
export type { Representation } from "./representation.js";
export { compileModel, expected, next } from "./matcher.js";
export type { Model, State } from "./matcher.js";
export { hasNull, isLonger, scalarByName, scalarFault, scalarValue } from "./scalars.js";
export type { ScalarFault } from "./scalars.js";
export type { Scalar, ScalarBase } from "./shape.js";
export { XmlReadError } from "./xml-read-error.js";
export { readXml } from "./xml-reader.js";
