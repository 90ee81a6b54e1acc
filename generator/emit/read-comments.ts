import type { ts } from "ts-morph";
import { compiler } from "../compiler.js";
import { commentText } from "./code.js";

/**
 * What is wrong with the comments of a text: printed ones are on one line each, hold no directive for some tool and
 * hide nothing. Undefined where nothing is.
 */
export function problemWithComments(text: string): string | undefined {
  const odd = commentsOf(text).find((comment) => !isPlain(comment));
  return odd && `the comment ${JSON.stringify(odd.slice(0, 100))} is not as it is printed`;
}

function isPlain(comment: string): boolean {
  const [, line, block] = /^(?:\/\/ (.*)|\/\*\* (.*) \*\/)$/s.exec(comment) ?? [];
  const inner = line ?? block;
  return inner !== undefined && inner === commentText(inner);
}

/** Texts and comments, where no text has code in it. */
const QUOTED_OR_COMMENT =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\/[^\n]*|\/\*[^]*?\*\//gs;

/** The comments of a module or a part of it, in their order. */
export function commentsOf(text: string): string[] {
  if (text.includes("${")) return scannedComments(text);
  return (text.match(QUOTED_OR_COMMENT) ?? []).filter((part) => part.startsWith("/"));
}

/** The same by the compiler's own scanner, which is slower and knows what is in template literals. */
function scannedComments(text: string): string[] {
  const scanner = compiler.createScanner(
    compiler.ScriptTarget.ESNext,
    false,
    compiler.LanguageVariant.Standard,
    text,
  );
  const comments: string[] = [];
  // What a closing brace ends: a block, or a part of a template.
  const open: ts.SyntaxKind[] = [];
  for (let token = scanner.scan(); token !== compiler.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token === compiler.SyntaxKind.CloseBraceToken && open.pop() === compiler.SyntaxKind.TemplateHead) {
      token = scanner.reScanTemplateToken(false);
      if (token === compiler.SyntaxKind.TemplateMiddle) open.push(compiler.SyntaxKind.TemplateHead);
    }
    if (token === compiler.SyntaxKind.OpenBraceToken || token === compiler.SyntaxKind.TemplateHead)
      open.push(token);
    const isComment =
      token === compiler.SyntaxKind.SingleLineCommentTrivia ||
      token === compiler.SyntaxKind.MultiLineCommentTrivia;
    if (isComment) comments.push(scanner.getTokenText());
  }
  return comments;
}
