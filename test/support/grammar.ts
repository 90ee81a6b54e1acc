import { MemoryFolder } from "../../schema/dtd/folder.js";
import { readDtd } from "../../schema/dtd/read.js";
import type { Grammar, MessageKind, Particle } from "../../schema/model/grammar.js";

/** The grammar of a DTD given as text; throws where the reader finds an error, so that a test cannot miss it. */
export function grammarOf(text: string, message: MessageKind = "request"): Grammar {
  const folder = new MemoryFolder([["2.1/test.dtd", text]]);
  const { value, diagnostics } = readDtd(folder, "2.1/test.dtd", { version: "2.1", message, root: message });
  const error = diagnostics.find(({ severity }) => severity === "error");
  if (error) throw new Error(error.message);
  return value;
}

/** The content model of `<!ELEMENT x …>`. */
export function modelOf(content: string): Particle {
  const element = grammarOf(`<!ELEMENT x ${content}>`).elements.get("x");
  if (element?.content.kind !== "children") throw new Error(`no children in ${content}`);
  return element.content.particle;
}
