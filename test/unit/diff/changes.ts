import { changeText } from "../../../cli/change-report.js";
import { diffSchemas } from "../../../schema/diff/diff.js";
import type { Change } from "../../../schema/diff/change.js";
import type { MessageKind } from "../../../schema/model/grammar.js";
import { finishedGrammarOf } from "../../support/grammar.js";

export interface SmallChange {
  readonly before: string;
  readonly after: string;
  readonly message?: MessageKind;
}

/** The changes between two DTDs given as text. */
export const changesOf = ({ before, after, message = "request" }: SmallChange): readonly Change[] =>
  diffSchemas([finishedGrammarOf(before, message)], [finishedGrammarOf(after, message)]).changes;

/** In short: whether each breaks, and what changed. */
export const shortOf = (small: SmallChange): string[] =>
  changesOf(small).map((change) => {
    const text = changeText({ ...change, breaking: false }, (name) => name);
    return `${change.breaking ? "!" : "-"} ${change.subject} ${text}`;
  });

/** A message whose one function is declared as given; `a`, `b`, `c`, `d` and `e` are text. */
export const withFunction = (content: string, more = ""): string => `
  <!ELEMENT request (function)> <!ELEMENT function (f)> <!ELEMENT f ${content}> ${more}
  ${["a", "b", "c", "d", "e"].map((name) => `<!ELEMENT ${name} (#PCDATA)>`).join("")}`;

/** The same for a record in an answer. */
export const withRecord = (content: string, more = ""): string =>
  withFunction(content, more).replace("<!ELEMENT request (function)>", "<!ELEMENT response (function)>");
