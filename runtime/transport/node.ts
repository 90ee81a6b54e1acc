/**
 * The runtime for Node: `connect` also reads profile files and publishes events to `diagnostics_channel`. Under the
 * `node` condition, `intacct-runtime` is this module.
 */
import diagnostics from "node:diagnostics_channel";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { attachment, type AttachedFile } from "./calls/attachments.js";
import { Connection } from "./connection.js";
import { IntacctError } from "./errors.js";
import { notify, type Observer } from "./observe/events.js";
import {
  credentialNames,
  fileKey,
  fromEnvironment,
  mergeCredentials,
  variable,
  type ConnectionOptions,
  type Credentials,
} from "./options.js";
import type { Environment } from "./wire/platform.js";

export * from "../index.js";

/** The options of `connect` under Node. */
export interface NodeConnectionOptions extends ConnectionOptions {
  /** A section of the profile file. Default: `INTACCT_PROFILE`. */
  readonly profile?: string;
  /** `INTACCT_PROFILE_FILE`, or `.intacct/credentials.ini` in the home folder, where absent. */
  readonly profileFile?: string;
}

/**
 * Makes a connection to one company. What the options leave out comes from `INTACCT_…` variables, and then from the
 * named profile. If neither gives anything, it comes from the profile `default`, if there is one.
 * Events go to the channels `intacct-codegen:request`, `:response`, `:retry`, `:session` and `:outcome`.
 *
 * @throws IntacctError `configuration`
 */
export function connect(options: NodeConnectionOptions = {}): Connection {
  const { profile, profileFile, ...rest } = options;
  const environment = options.environment ?? process.env;
  const credentials = Object.fromEntries(credentialNames.map((name) => [name, options[name]])) as Credentials;
  const stored = storedCredentials({ profile, profileFile, given: credentials, environment });
  return new Connection({
    ...rest,
    ...mergeCredentials(stored, fromEnvironment(environment), credentials),
    observer: published(options.observer),
    environment: {},
  });
}

/**
 * Makes an attachment of a file on disk; its name is that of the file, unless another is given.
 *
 * @throws IntacctError `input` where the name has no type; what reading throws
 */
export const attachmentFromFile = (file: string, fileName = path.basename(file)): Promise<AttachedFile> =>
  attachment(fileName, fs.createReadStream(file));

interface Asked {
  readonly profile: string | undefined;
  readonly profileFile: string | undefined;
  readonly given: Credentials;
  readonly environment: Environment;
}

function storedCredentials({ profile, profileFile, given, environment }: Asked): Credentials {
  const name = profile ?? (environment["INTACCT_PROFILE"] || undefined);
  const named = profileFile ?? (environment["INTACCT_PROFILE_FILE"] || undefined);
  const isAskedFor = name !== undefined || named !== undefined;
  const isSaid = credentialNames.some((each) => given[each] ?? environment[variable(each)]);
  // Credentials of one company must not be completed with those of another that happens to be the default.
  if (!isAskedFor && isSaid) return {};
  const file = named ?? path.join(os.homedir(), ".intacct", "credentials.ini");
  const text = readIfThere(file);
  if (text === undefined && isAskedFor)
    throw new IntacctError("configuration", `cannot read the profile file ${file}`);
  const section = text === undefined ? undefined : sectionsOf(text, file).get(name ?? "default");
  if (!section && isAskedFor)
    throw new IntacctError("configuration", `${file} has no section [${name ?? "default"}]`);
  return Object.fromEntries(credentialNames.map((each) => [each, section?.get(fileKey(each)) || undefined]));
}

function readIfThere(file: string): string | undefined {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Sections of `key = value` lines; `#` and `;` begin lines that say nothing. */
function sectionsOf(text: string, file: string): Map<string, Map<string, string>> {
  const sections = new Map<string, Map<string, string>>();
  let section: Map<string, string> | undefined;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/^\uFEFF/, "").trim();
    if (line === "" || /^[#;]/.test(line)) continue;
    const [, title] = /^\[(.+)\]$/.exec(line) ?? [];
    const [, key, value] = /^(\w+)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (title !== undefined) sections.set(title.trim(), (section = new Map()));
    else if (section && key !== undefined) section.set(key.toLowerCase(), unquoted(value as string));
    // The line may hold a password: only its number is told.
    else throw new IntacctError("configuration", `${file}:${index + 1}: neither [section] nor key = value`);
  }
  return sections;
}

const unquoted = (text: string): string => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;

const published =
  (observer: Observer | undefined): Observer =>
  (event) => {
    const channel = diagnostics.channel(`intacct-codegen:${event.type}`);
    if (channel.hasSubscribers) channel.publish(event);
    notify(observer, event);
  };
