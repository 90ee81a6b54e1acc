import type { MessageKind } from "../model/grammar.js";

type Verdict = readonly [breaking: boolean, reason: string];

/**
 * The rules for breaking changes, for requests and answers, with reasons. A change of requests breaks if a valid
 * request is now refused, or the code that sends it no longer compiles. A change of answers breaks if code that
 * reads them may miss something.
 */
export const rules = {
  "element added": {
    request: [false, "nothing that was sent before uses it"],
    response: [false, "code that does not know it goes on as before"],
  },
  "element removed": {
    request: [true, "requests that contain it are refused"],
    response: [true, "answers no longer contain it"],
  },
  "element removed, unused": {
    request: [false, "no request could contain it"],
    response: [false, "no answer could contain it"],
  },
  "function added": {
    request: [false, "nothing that was sent before uses it"],
    response: [false, "code that does not know it goes on as before"],
  },
  "function removed": {
    request: [true, "the gateway does not know it any more"],
    response: [true, "the gateway does not know it any more"],
  },
  "child added, needed": {
    request: [true, "requests without it are refused"],
    response: [false, "answers contain more than before"],
  },
  "child added": {
    request: [false, "it can be left out"],
    response: [false, "answers contain more than before"],
  },
  "child removed": {
    request: [true, "requests that send it are refused"],
    response: [true, "answers no longer contain it"],
  },
  "child renamed": {
    request: [true, "requests that send it by its old name are refused"],
    response: [true, "answers no longer contain it by its old name"],
  },
  "child moved": {
    request: [true, "requests that send it at its old place are refused"],
    response: [false, "answers are read by name, whatever the order"],
  },
  "child needed": {
    request: [true, "requests without it are refused"],
    response: [false, "answers contain no less than before"],
  },
  "child optional": {
    request: [false, "requests that send it are right as before"],
    response: [true, "answers may come without it"],
  },
  "child became a list": {
    request: [true, "it may come several times, so code gives a list of it"],
    response: [true, "it may come several times, so code gets a list of it"],
  },
  "child is not a list any more": {
    request: [true, "it can be sent once only, so code gives one value"],
    response: [true, "it comes once at most, so code gets one value"],
  },
  "child more often": {
    request: [false, "requests that send it are right as before"],
    response: [false, "it was a list before"],
  },
  "child less often": {
    request: [true, "requests that send it as often as before are refused"],
    response: [false, "it is a list as before"],
  },
  "child is combined with others": {
    request: [true, "it cannot be sent together with the same others, or without the same others"],
    response: [false, "it may occur in answers as often as before"],
  },
  "child regrouped": {
    request: [false, "whatever was sent before is right as before"],
    response: [false, "it may occur in answers as often as before"],
  },
  "order matters": {
    request: [true, "requests that send the children in another order are refused"],
    response: [false, "answers are read by name, whatever the order"],
  },
  "order is free": {
    request: [false, "the old order is right as before"],
    response: [false, "answers are read by name, whatever the order"],
  },
  "attribute added": {
    request: [false, "it can be left out"],
    response: [false, "answers contain more than before"],
  },
  "attribute added, needed": {
    request: [true, "requests without it are refused"],
    response: [false, "answers contain more than before"],
  },
  "attribute removed": {
    request: [true, "requests that send it are refused"],
    response: [true, "answers no longer contain it"],
  },
  "attribute needed": {
    request: [true, "requests without it are refused"],
    response: [false, "answers contain no less than before"],
  },
  "attribute optional": {
    request: [false, "requests that send it are right as before"],
    response: [true, "answers may come without it"],
  },
  "default changed": {
    request: [false, "requests are right as before, but those without it now mean another value"],
    response: [false, "it may come as before"],
  },
  "value narrowed": {
    request: [true, "values that were right before are refused"],
    response: [false, "every value that comes could come before"],
  },
  "value widened": {
    request: [false, "every value that was right is right"],
    response: [true, "values may come that could not come before"],
  },
  "value longer": {
    request: [false, "every value that was right is right"],
    response: [false, "values may be longer, and are of the same kind"],
  },
  "value of another kind": {
    request: [true, "code gives a value of another kind"],
    response: [true, "code gets a value of another kind"],
  },
  "value alike": {
    request: [false, "the same values are right under another name"],
    response: [false, "the same values come under another name"],
  },
  "content of another kind": {
    request: [true, "what it held before is refused"],
    response: [true, "answers contain something else in it"],
  },
  "content widened": {
    request: [false, "what it held before is right as before"],
    response: [true, "answers may contain something else in it"],
  },
  "content narrowed": {
    request: [true, "not everything that it held before is right"],
    response: [false, "answers contain nothing new in it"],
  },
  "shape in code": {
    request: [true, "code gives it in another form"],
    response: [true, "code gets it in another form"],
  },
  unused: {
    request: [false, "no request could contain it before"],
    response: [false, "no answer could contain it before"],
  },
} as const satisfies Record<string, Readonly<Record<MessageKind, Verdict>>>;

export type Rule = keyof typeof rules;

export const judge = (rule: Rule, message: MessageKind): { breaking: boolean; reason: string } => {
  const [breaking, reason] = rules[rule][message];
  return { breaking, reason };
};
