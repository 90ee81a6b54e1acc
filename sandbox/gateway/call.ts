import type { DtdVersion, Grammar } from "../../schema/model/grammar.js";
import type { Element } from "./xml/read.js";
import type { View } from "./reading/views.js";
import type { Naming } from "./objects/naming.js";
import type { Cursors } from "./reading/cursors.js";
import type { Reports } from "./reading/reports.js";
import type { Permissions } from "./access/permissions.js";
import type { Session, Sessions } from "./access/sessions.js";
import type { Outcome } from "./outcome.js";
import type { Company } from "./store/company.js";

/** What functions may use besides the company's records. */
export interface Services {
  readonly naming: Naming;
  readonly sessions: Sessions;
  readonly cursors: Cursors;
  readonly reports: Reports;
  /** By name. */
  readonly views: Readonly<Record<string, View>>;
  /** The grammar of a version's answers, where there is one. */
  responseGrammar(version: DtdVersion): Grammar | undefined;
  requestGrammar(version: DtdVersion): Grammar | undefined;
  /** Where sessions are told to go on. */
  endpoint(): string;
  /** Whether a user may work in an entity; the empty one is the top level. */
  mayUse(session: Pick<Session, "company" | "user">, entity: string): boolean;
  /** Throws `Refusal` where a user may not do what a function does. */
  checkPermissions(element: Element, session: Pick<Session, "company" | "user">): void;
  /** The rights of a user; undefined means all. */
  permissions(session: Pick<Session, "company" | "user">): Permissions | undefined;
  now(): Date;
  /** A unique id for a failure. */
  supportId(): string;
}

/** One function of a request, and for whom it runs. */
export interface Call {
  readonly element: Element;
  readonly version: DtdVersion;
  readonly company: Company;
  readonly session: Session;
  /** Whether it is the only function of its request. */
  readonly isAlone: boolean;
  readonly services: Services;
}

/** Carries out a function. Throws `Refusal` where it cannot. */
export type Handler = (call: Call) => Outcome;
