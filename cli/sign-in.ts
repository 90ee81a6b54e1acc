import { resolve } from "node:path";
import {
  connect,
  IntacctError,
  type Connection,
  type ConnectionTest,
  type Observer,
} from "intacct-runtime/node";
import type { DiagnosticCode } from "../schema/text/codes.js";
import type { Io } from "./io.js";
import { docsPage } from "../generator/read/package-root.js";
import { UsageError } from "../generator/read/usage-error.js";

/** Connects with what the environment or a profile file says. Throws UsageError. */
export async function signIn(io: Io, observer?: Observer): Promise<Connection> {
  const { env } = io;
  const profileFile = env["INTACCT_PROFILE_FILE"];
  try {
    const connection = connect({
      environment: env,
      // lookup needs version 3.0.
      dtdVersion: "3.0",
      // Few retries, because somebody is waiting.
      retries: 3,
      ...(observer && { observer }),
      ...(profileFile && { profileFile: resolve(io.cwd, profileFile) }),
    });
    const test = await connection.testConnection();
    if (test.ok) return connection;
    throw new UsageError(levelCodes[test.level], firstSmall(test.message), hintAt(io));
  } catch (error) {
    if (!(error instanceof IntacctError)) throw error;
    throw new UsageError("IC2041", firstSmall(reasonFor(error)), hintAt(io));
  }
}

const levelCodes: Readonly<Record<ConnectionTest["level"], DiagnosticCode>> = {
  network: "IC2041",
  control: "IC2042",
  authentication: "IC2043",
  function: "IC2044",
};

/** Rewrites advice about `connect()` options into advice about variables. */
function reasonFor({ kind, message }: IntacctError): string {
  const missing = message.match(/INTACCT_\w+/g);
  if (kind !== "configuration" || !missing || !message.includes(" missing: ")) return message;
  return `credentials are missing: ${missing.join(", ")}`;
}

const hintAt = ({ cwd }: Io): string =>
  `set the variables, or name a file of profiles in INTACCT_PROFILE_FILE: ${docsPage("transport.md", cwd)}`;

const firstSmall = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
