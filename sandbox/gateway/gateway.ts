import { decodeDocument } from "../../generator/document/decode.js";
import type { DtdVersion, Grammar } from "../../generator/model/grammar.js";
import type { Services } from "./call.js";
import { Cursors } from "./cursors.js";
import { Directory, type Account, type Sender } from "./directory.js";
import { childOf, childrenOf, readDocument, textOf, type Element } from "./document.js";
import { Refusal, errorMessage, schemaFault, type GatewayError } from "./errors.js";
import type { Naming } from "./naming.js";
import { runOperation } from "./operation.js";
import { Reports, type ReportRows } from "./reports.js";
import { acknowledgementXml, operationXml, refusedOperationXml, responseXml } from "./response.js";
import { Schema, type Verdict } from "./schema.js";
import { Sessions } from "./sessions.js";
import type { Company } from "./store/company.js";

export interface GatewayOptions {
  readonly grammars: readonly Grammar[];
  readonly senders: readonly Sender[];
  readonly accounts: readonly Account[];
  /** What a company has stored; called at the first request that needs it. */
  readonly company: (id: string) => Company;
  readonly naming: Naming;
  readonly reports: Readonly<Record<string, ReportRows>>;
  /** How many answers say that a report is under way before it is done. */
  readonly reportPolls: number;
  /** In seconds. */
  readonly sessionLifetime: number;
  readonly endpoint: () => string;
  readonly now: () => Date;
}

export interface Answer {
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
      sessions: new Sessions(sessionLifetime, now),
      cursors: new Cursors(),
      reports: new Reports(options.reports, options.reportPolls),
      responseGrammar: (version) => this.#schema.grammar(version, "response"),
      requestGrammar: (version) => this.#schema.grammar(version, "request"),
      mayUse: (session, entity) => this.#directory.mayUse(session, entity),
      supportId: () => `SANDBOX%7E${String(++this.#failures).padStart(6, "0")}`,
    };
  }

  /** Ends all sessions: requests that use them fail. */
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
      return { xml: spaced(control, responseXml("failure", control, errorMessage(faults))) };
    const xml = (): string => spaced(control, this.#carryOut(root as Element, control, verdict));
    const policyid = textOf(control, "policyid");
    if (policyid === "") return { xml: xml() };
    const delivery = { policyid, controlid: textOf(control, "controlid"), xml: xml() };
    return { xml: spaced(control, acknowledgementXml(control)), delivery };
  }

  /** Why nothing of a request is carried out. */
  #faults(
    { faults }: Verdict,
    control: Element | undefined,
    fault: string | undefined,
  ): readonly GatewayError[] {
    if (faults.length > 0) return faults;
    // Well-formed all the same, but with parts that are of no use to a gateway, such as entities.
    if (fault !== undefined) return [schemaFault(fault)];
    try {
      this.#directory.checkSender(control);
      return [];
    } catch (error) {
      if (error instanceof Refusal) return error.errors;
      throw error;
    }
  }

  #carryOut(root: Element, control: Element | undefined, { refusals }: Verdict): string {
    const operations = childrenOf(root, "operation");
    const functions = operations.flatMap((operation) =>
      childrenOf(operation, "content").flatMap(({ children }) => children),
    );
    const common = {
      version: (textOf(control, "dtdversion") || "2.1") as DtdVersion,
      sender: textOf(control, "senderid"),
      isUnique: textOf(control, "uniqueid") === "true",
      isAlone: functions.length === 1,
    };
    const answers = operations.map((element, index) => {
      const authentication = childOf(element, "authentication");
      const signedIn = this.#directory.signIn(authentication, common.sender, this.#services.sessions);
      if ("refusal" in signedIn) {
        return refusedOperationXml(signedIn.user, signedIn.company, signedIn.refusal.errors);
      }
      const { session } = signedIn;
      const company = this.options.company(session.company);
      return operationXml(
        session,
        runOperation({ ...common, element, position: index + 1, refusals, company, session }, this.#services),
      );
    });
    return responseXml("success", control, answers.join(""));
  }
}

/** With line breaks between tags, unless the request does not want them. */
const spaced = (control: Element | undefined, xml: string): string =>
  textOf(control, "includewhitespace") === "false" ? xml : xml.replaceAll("><", ">\n<");
