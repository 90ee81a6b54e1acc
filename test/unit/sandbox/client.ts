import { sandbox, type Sandbox, type SandboxOptions } from "intacct-codegen/sandbox";
import { afterEach } from "vitest";
import { DocumentValidator } from "../../../schema/document/validate.js";
import { shippedGrammars } from "../../../sandbox/shipped.js";
import {
  childOf,
  childrenOf,
  readDocument,
  textOf,
  type Element,
} from "../../../sandbox/gateway/xml/read.js";

export { childOf, childrenOf, textOf, type Element };

const running: Sandbox[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.close();
});

/** Starts a sandbox that ends with the test. */
export async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const started = await sandbox(options);
  running.push(started);
  return started;
}

export interface RequestOptions {
  readonly version?: string;
  readonly control?: string;
  readonly sender?: string;
  readonly authentication?: string;
  readonly transaction?: boolean;
}

export const login = (company = "sandbox", location = ""): string =>
  `<login><userid>sandbox</userid><companyid>${company}</companyid><password>open-sesame</password>${location}</login>`;

/** A request with functions given as XML, with control ids f1, f2, … */
export function request(functions: readonly string[], options: RequestOptions = {}): string {
  const { version = "2.1", control = "", transaction = false, authentication = login() } = options;
  const { sender = "<senderid>sandbox</senderid><password>open-sesame</password>" } = options;
  const content = functions
    .map((one, index) => `<function controlid="f${index + 1}">${one}</function>`)
    .join("");
  return (
    `<?xml version="1.0" encoding="UTF-8"?><request><control>${sender}<controlid>c1</controlid>` +
    `<uniqueid>${String(control.includes("unique"))}</uniqueid><dtdversion>${version}</dtdversion>` +
    `${control.replace("unique", "")}<includewhitespace>false</includewhitespace></control>` +
    `<operation transaction="${transaction}"><authentication>${authentication}</authentication>` +
    `<content>${content}</content></operation></request>`
  );
}

export async function post(url: string, xml: string): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/xml" },
    body: xml,
  });
  return response.text();
}

const validators = new Map<string, DocumentValidator>();

/** What is wrong with an answer, by the grammar of answers. */
export function faultsOf(version: string, answer: string): string[] {
  const grammar = shippedGrammars().find((one) => one.version === version && one.message === "response");
  if (!grammar) throw new Error(`there is no grammar for answers of version ${version}`);
  const validator = validators.get(version) ?? new DocumentValidator(grammar);
  validators.set(version, validator);
  const { diagnostics } = validator.validate("answer", answer);
  return diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message);
}

/** The root of an answer, which must be as the grammar wants it. */
export async function ask(
  to: Sandbox,
  functions: readonly string[],
  options: RequestOptions = {},
): Promise<Element> {
  const answer = await post(to.url, request(functions, options));
  const faults = faultsOf(options.version ?? "2.1", answer);
  if (faults.length > 0) throw new Error(`${faults.join("\n")}\n${answer}`);
  const { root } = readDocument(answer);
  return root as Element;
}

export const resultsIn = (response: Element): readonly Element[] =>
  childrenOf(response, "operation").flatMap((operation) => childrenOf(operation, "result"));

/** The one result of one function, which must have succeeded. */
export async function done(to: Sandbox, xml: string, options: RequestOptions = {}): Promise<Element> {
  const response = await ask(to, [xml], options);
  const [result] = resultsIn(response);
  if (textOf(result, "status") !== "success") throw new Error(JSON.stringify(response));
  return result as Element;
}

/** The numbers of all errors in an answer, in their order. */
export const errorsIn = (element: Element): string[] =>
  element.children.flatMap((child) => (child.name === "errorno" ? [child.text] : errorsIn(child)));

/** The records in a result's data, each as its fields' texts. */
export const recordsIn = (result: Element): Record<string, string>[] =>
  childOf(result, "data")?.children.map(({ children }) =>
    Object.fromEntries(children.map(({ name, text }) => [name, text])),
  ) ?? [];

/** The root of a document that is well-formed. */
export function readRoot(xml: string): Element {
  const { root, fault } = readDocument(xml);
  if (!root || fault !== undefined) throw new Error(fault ?? "there is nothing");
  return root;
}
