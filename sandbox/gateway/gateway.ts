import { decodeDocument } from "../../schema/document/decode.js";
import type { DtdVersion, Grammar } from "../../schema/model/grammar.js";
import type { Services } from "./call.js";
import { Cursors } from "./reading/cursors.js";
import { Directory, type Account, type Sender } from "./access/directory.js";
import { checkPermissions } from "./access/permissions.js";
import { childOf, childrenOf, readDocument, textOf, type Element } from "./xml/read.js";
import { Refusal, errorMessage, schemaFault, type GatewayError } from "./errors.js";
import type { View } from "./reading/views.js";
import type { Naming } from "./objects/naming.js";
import { runOperation, type Operation } from "./operation.js";
import { Reports, type ReportRows } from "./reading/reports.js";
import {
  acknowledgementXml,
  operationXml,
  refusedOperationXml,
  responseXml,
  type Result,
} from "./xml/response.js";
import { Schema, type Verdict } from "./schema.js";
import { Sessions } from "./access/sessions.js";
import type { Company } from "./store/company.js";

export interface GatewayOptions {
  readonly grammars: readonly Grammar[];
  readonly senders: readonly Sender[];
  readonly accounts: readonly Account[];
  /** What a company has stored; called at the first request that needs it. */
  readonly company: (id: string) => Company;
  readonly naming: Naming;
  readonly reports: Readonly<Record<string, ReportRows>>;
  readonly views: Readonly<Record<string, View>>;
  /** How many answers say that a report is under way before it is done. */
  readonly reportPolls: number;
  /** In seconds. */
  readonly sessionLifetime: number;
  /** In seconds: how long the next page of an answer can be read. */
  readonly resultLifetime: number;
  readonly endpoint: () => string;
  readonly now: () => Date;
}

/** What came of a request. */
export interface Outcomes {
  /** In their order; none where the request was refused as a whole. */
  readonly functions: readonly Pick<Result, "name" | "status">[];
  /** Why all of the request was refused, or an operation of it. */
  readonly refusals: readonly GatewayError[];
}

export interface Answer extends Outcomes {
  readonly xml: string;
  /** Of a request with a policy: what would be delivered later. */
  readonly delivery?: { readonly policyid: string; readonly controlid: string; readonly xml: string };
}

/** Turns requests into answers; knows nothing of how either travels. */
export class Gateway {
  readonly #schema: Schema;
  readonly #directory: Directory;
  readonly #services: Services;
  #failures = 0;

  constructor(private readonly options: GatewayOptions) {
    const { grammars, now, sessionLifetime, endpoint, naming } = options;
    this.#schema = new Schema(grammars);
    this.#directory = new Directory(options.senders, options.accounts);
    this.#services = {
      naming,
      now,
      endpoint,
      views: options.views,
      sessions: new Sessions(sessionLifetime, now),
      cursors: new Cursors(options.resultLifetime, now),
      reports: new Reports(options.reports, options.reportPolls),
      responseGrammar: (version) => this.#schema.grammar(version, "response"),
      requestGrammar: (version) => this.#schema.grammar(version, "request"),
      mayUse: (session, entity) => this.#directory.mayUse(session, entity),
      checkPermissions: (element, session) =>
        checkPermissions(element, this.#directory.permissions(session), naming),
      permissions: (session) => this.#directory.permissions(session),
      supportId: () => `SANDBOX%7E${String(++this.#failures).padStart(6, "0")}`,
    };
  }

  /** Expires all sessions, so that requests with them fail. */
  expireSessions(): void {
    this.#services.sessions.expireAll();
  }

  /** Never throws for what a request holds. */
  answer(request: Uint8Array): Answer {
    const { text, fault: encodingFault } = decodeDocument(request);
    const { root, fault } = readDocument(text);
    const control = childOf(root, "control");
    const verdict = this.#schema.judge(textOf(control, "dtdversion") || "2.1", request);
    const faults = this.#faults(verdict, control, encodingFault?.message ?? fault);
    if (faults.length > 0)
      return {
        xml: spaced(control, responseXml("failure", control, errorMessage(faults))),
        functions: [],
        refusals: faults,
      };
    const operations = this.#carryOut(root as Element, control, verdict);
    const outcomes = {
      functions: operations.flatMap(({ results }) => results),
      refusals: operations.flatMap((operation) => operation.refusals),
    };
    const answer = responseXml("success", control, operations.map(({ xml }) => xml).join(""));
    const xml = spaced(control, answer);
    const policyid = textOf(control, "policyid");
    if (policyid === "") return { xml, ...outcomes };
    const delivery = { policyid, controlid: textOf(control, "controlid"), xml };
    return { xml: spaced(control, acknowledgementXml(control)), delivery, ...outcomes };
  }

  /** Why nothing of a request is carried out. */
  #faults(
    { faults }: Verdict,
    control: Element | undefined,
    fault: string | undefined,
  ): readonly GatewayError[] {
    if (faults.length > 0) return faults;
    // Well-formed anyway, but with parts that are of no use to a gateway, such as entities.
    if (fault !== undefined) return [schemaFault(fault)];
    try {
      this.#directory.checkSender(control);
      return [];
    } catch (error) {
      if (error instanceof Refusal) return error.errors;
      throw error;
    }
  }

  #carryOut(root: Element, control: Element | undefined, { refusals }: Verdict): OperationAnswer[] {
    const operations = childrenOf(root, "operation");
    const functions = operations.flatMap((operation) =>
      childrenOf(operation, "content").flatMap(({ children }) => children),
    );
    const common = {
      version: (textOf(control, "dtdversion") || "2.1") as DtdVersion,
      sender: textOf(control, "senderid"),
      isUnique: textOf(control, "uniqueid") === "true",
      isAlone: functions.length === 1,
      refusals,
    };
    return operations.map((element, index) => this.#operate(element, index + 1, common));
  }

  #operate(element: Element, position: number, common: CommonToOperations): OperationAnswer {
    const { sessions } = this.#services;
    const signedIn = this.#directory.signIn(childOf(element, "authentication"), common.sender, sessions);
    if ("refusal" in signedIn) {
      const { errors } = signedIn.refusal;
      const xml = refusedOperationXml(signedIn.user, signedIn.company, errors);
      return { xml, results: [], refusals: errors };
    }
    const { session } = signedIn;
    const company = this.options.company(session.company);
    const results = runOperation({ ...common, element, position, company, session }, this.#services);
    return { xml: operationXml(session, results), results, refusals: [] };
  }
}

type CommonToOperations = Omit<Operation, "element" | "position" | "company" | "session">;

interface OperationAnswer {
  readonly xml: string;
  readonly results: readonly Result[];
  readonly refusals: readonly GatewayError[];
}

/** With line breaks between tags, unless the request does not want them. */
const spaced = (control: Element | undefined, xml: string): string =>
  textOf(control, "includewhitespace") === "false" ? xml : xml.replaceAll("><", ">\n<");
