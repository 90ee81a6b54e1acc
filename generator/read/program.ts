export const program = "intacct-codegen";

/** How people run it who have installed it in a project: what hints tell them to paste. */
export const npx = `npx ${program}`;

/** A command line to be pasted into a shell; an option that is undefined or false is not given. */
export function commandLine(
  command: string,
  given: Readonly<Record<string, string | boolean | undefined>>,
): string {
  const words = Object.entries(given).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [`--${name}`] : [`--${name}`, quoted(value)];
  });
  return [npx, command, ...words].join(" ");
}

const quoted = (word: string): string =>
  /^[\w./,:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
