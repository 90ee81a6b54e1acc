import { format } from "prettier";

/** The format of generated modules: prettier's own defaults but for the width, so that any copy of it agrees. */
export const formatOptions = { parser: "typescript", printWidth: 110 } as const;

export const formatModule = (text: string): Promise<string> => format(text, formatOptions);
