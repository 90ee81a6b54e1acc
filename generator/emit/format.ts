import { format } from "prettier";

/** Prettier's own defaults, so that a copy of the output is clean wherever it is checked. */
export const formatModule = (text: string): Promise<string> => format(text, { parser: "typescript" });
