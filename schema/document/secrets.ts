import { secret } from "intacct-runtime/internals";

/** A line of a document with the contents of passwords and the like made unreadable, each character in its place. */
export function maskSecrets(line: string): string {
  return line.replace(/(<([^\s<>/]+)[^<>]*>)([^<]*)/g, (whole, tag: string, name: string, text: string) =>
    secret.test(name) ? tag + "•".repeat(text.length) : whole,
  );
}

/** Whether a place such as `/request/control/password` holds something that no message should show. */
export const isSecret = (xpath: string): boolean =>
  secret.test((xpath.split("/").at(-1) as string).replace(/\[\d+\]$/, ""));
