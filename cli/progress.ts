import type { Io } from "./io.js";
import { thousands } from "./style.js";

/**
 * Shows on a terminal how far long work is: call the result before each step. Every hundredth is shown, and
 * the line is wiped at the last; elsewhere, and for short work, nothing is.
 */
export function progress(total: number, what: string, { stderr }: Io): () => void {
  let done = 0;
  if (stderr.isTTY !== true || total < 100) return () => undefined;
  return () => {
    done++;
    if (done === total) stderr.write("\r\x1b[K");
    else if (done % 100 === 0) stderr.write(`\r${thousands(done)} of ${thousands(total)} ${what}`);
  };
}

/** Shows on a terminal what is being done; nothing wipes it, which comes before anything else is printed. */
export function stages({ stderr }: Io): (stage?: string) => void {
  if (stderr.isTTY !== true) return () => undefined;
  return (stage) => {
    stderr.write(`\r\x1b[K${stage === undefined ? "" : `${stage} …`}`);
  };
}
