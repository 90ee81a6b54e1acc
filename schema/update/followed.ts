import type { ElementDecl, Grammar } from "../model/grammar.js";
import { keyOf } from "./declarations.js";
import { reach } from "./translate.js";

/**
 * The answers of 3.0, which no release describes. They share the files of the requests, so shared declarations change
 * as they do in requests. Attribute lists that only answers read do not change.
 */
export function followed(answers: Grammar, requests: Grammar, now: Grammar): Grammar {
  const elements = new Map(answers.elements);
  for (const [name, asked] of requests.elements) {
    const [answered, wanted] = [elements.get(name), now.elements.get(name)];
    if (wanted === asked || !answered || keyOf(answered) !== keyOf(asked)) continue;
    if (wanted)
      elements.set(name, { ...wanted, attributes: [...wanted.attributes, ...beyond(answered, asked)] });
    else elements.delete(name);
  }
  for (const [name, wanted] of now.elements)
    if (!requests.elements.has(name) && !elements.has(name)) elements.set(name, wanted);
  // The content of answers does not change.
  for (const name of reach([answers.root, "data"], elements)) {
    const answered = answers.elements.get(name);
    if (!elements.has(name) && answered) elements.set(name, answered);
  }
  return { ...answers, elements };
}

/** The attributes that only answers have. */
function beyond(answered: ElementDecl, asked: ElementDecl): ElementDecl["attributes"] {
  const names = new Set(asked.attributes.map(({ name }) => name));
  return answered.attributes.filter(({ name }) => !names.has(name));
}
