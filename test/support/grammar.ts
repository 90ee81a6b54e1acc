import { MemoryFolder } from "../../schema/dtd/folder.js";
import { readDtd } from "../../schema/dtd/read.js";
import { readFacts } from "../../schema/notes/facts.js";
import { finishGrammars } from "../../schema/schema.js";
import type { Grammar, MessageKind, Particle } from "../../schema/model/grammar.js";

/** The grammar of a DTD given as text; throws where the reader finds an error, so that a test cannot miss it. */
export function grammarOf(text: string, message: MessageKind = "request"): Grammar {
  const folder = new MemoryFolder([["2.1/test.dtd", text]]);
  const { value, diagnostics } = readDtd(folder, "2.1/test.dtd", { version: "2.1", message, root: message });
  const error = diagnostics.find(({ severity }) => severity === "error");
  if (error) throw new Error(error.message);
  return value;
}

/** The same with what its notes say of value types. */
export function finishedGrammarOf(text: string, message: MessageKind = "request"): Grammar {
  const grammar = grammarOf(text, message);
  const [finished] = finishGrammars([{ ...grammar, facts: readFacts(grammar).value }]).value;
  return finished as Grammar;
}

/** The content model of `<!ELEMENT x …>`. */
export function modelOf(content: string): Particle {
  const element = grammarOf(`<!ELEMENT x ${content}>`).elements.get("x");
  if (element?.content.kind !== "children") throw new Error(`no children in ${content}`);
  return element.content.particle;
}
