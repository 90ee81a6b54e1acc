import { childOf, textOf, type Element } from "../xml/read.js";
import { Refusal, unauthorisedSender, unknownEntity, wrongLogin, wrongSender } from "../errors.js";
import type { Permissions } from "./permissions.js";
import type { Session, Sessions } from "./sessions.js";

/** A web services sender, and the companies that have authorised it. */
export interface Sender {
  readonly id: string;
  readonly password: string;
  /** The companies that have authorised it. Default: all. */
  readonly companies?: readonly string[];
}

/** A user of a company. */
export interface User {
  readonly id: string;
  readonly password: string;
  /** The user's rights by object; `*` is for all other objects. Default: all rights. */
  readonly permissions?: Permissions;
}

/** Who may sign in to a company, and where. */
export interface Account {
  readonly id: string;
  readonly users: readonly User[];
  /** Its entities. Default: any. */
  readonly entities?: readonly string[];
}

/** The result of a sign-in: the user, or why it failed, with what the answer needs. */
export type SignIn =
  | { readonly session: Session }
  | { readonly refusal: Refusal; readonly user: string; readonly company: string };

/** Knows senders, companies and users. */
export class Directory {
  readonly #senders: ReadonlyMap<string, Sender>;
  readonly #accounts: ReadonlyMap<string, Account>;

  constructor(senders: readonly Sender[], accounts: readonly Account[]) {
    this.#senders = new Map(senders.map((sender) => [sender.id, sender]));
    this.#accounts = new Map(accounts.map((account) => [account.id, account]));
  }

  /** Throws `Refusal` where the sender is not known, or its password is another. */
  checkSender(control: Element | undefined): void {
    const sender = this.#senders.get(textOf(control, "senderid"));
    if (sender?.password !== textOf(control, "password")) throw wrongSender();
  }

  /** Signs in with what an operation's `authentication` says. */
  signIn(authentication: Element | undefined, sender: string, sessions: Sessions): SignIn {
    const login = childOf(authentication, "login");
    let [user, company] = [textOf(login, "userid"), textOf(login, "companyid")];
    try {
      const session = login
        ? this.#login(login, sessions)
        : sessions.get(textOf(authentication, "sessionid"));
      ({ user, company } = session);
      this.#checkAuthorisation(sender, company);
      return { session };
    } catch (error) {
      if (error instanceof Refusal) return { refusal: error, user, company };
      throw error;
    }
  }

  /** The rights of a user; undefined means all. */
  permissions({ company, user }: Pick<Session, "company" | "user">): Permissions | undefined {
    return this.#accounts.get(company)?.users.find(({ id }) => id === user)?.permissions;
  }

  mayUse({ company }: Pick<Session, "company">, entity: string): boolean {
    const { entities } = this.#accounts.get(company) ?? {};
    return entity === "" || !entities || entities.includes(entity);
  }

  #login(login: Element, sessions: Sessions): Session {
    const [user, company, entity, client] = ["userid", "companyid", "locationid", "clientid"].map((name) =>
      textOf(login, name),
    ) as [string, string, string, string];
    const users = this.#accounts.get(company)?.users ?? [];
    const known = users.find(({ id }) => id === user);
    if (known?.password !== textOf(login, "password")) throw wrongLogin();
    if (!this.mayUse({ company }, entity)) throw unknownEntity(entity);
    return sessions.begin({ company, user, userNumber: users.indexOf(known) + 1, entity, client });
  }

  #checkAuthorisation(sender: string, company: string): void {
    const { companies } = this.#senders.get(sender) ?? {};
    if (companies && !companies.includes(company)) throw unauthorisedSender(sender, company);
  }
}
