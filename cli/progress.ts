import type { Io } from "./io.js";
import { printable, thousands } from "./style.js";

/**
 * Shows the progress of long work on a terminal. Call the result before each step. Every hundredth step is shown;
 * the line is cleared at the last step. Elsewhere, and for short work, nothing is shown.
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

/**
 * Shows on a terminal what is being done. Call the result with a stage, and without one before anything else
 * is printed.
 */
export function stages({ stderr }: Io): (stage?: string) => void {
  if (stderr.isTTY !== true) return () => undefined;
  return (stage) => {
    stderr.write(`\r\x1b[K${stage === undefined ? "" : `${printable(stage)} …`}`);
  };
}

/** Runs work that shows its stages on a terminal. Clears the line at the end, also if the work fails. */
export async function staged<Result>(
  io: Io,
  work: (stage: (text: string) => void) => Promise<Result>,
): Promise<Result> {
  const show = stages(io);
  try {
    return await work(show);
  } finally {
    show();
  }
}
