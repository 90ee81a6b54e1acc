import { ts } from "ts-morph";
import { commentText } from "./code.js";

/**
 * Why the comments of a text are not such as are printed: each on one line, and of text that says nothing to a tool
 * and hides nothing. Undefined where they are.
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

/** The comments of a module or a part of it, in their order. */
export function commentsOf(text: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, ts.LanguageVariant.Standard, text);
  const comments: string[] = [];
  // What a closing brace ends: a block, or a part of a template.
  const open: ts.SyntaxKind[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token === ts.SyntaxKind.CloseBraceToken && open.pop() === ts.SyntaxKind.TemplateHead) {
      token = scanner.reScanTemplateToken(false);
      if (token === ts.SyntaxKind.TemplateMiddle) open.push(ts.SyntaxKind.TemplateHead);
    }
    if (token === ts.SyntaxKind.OpenBraceToken || token === ts.SyntaxKind.TemplateHead) open.push(token);
    const isComment =
      token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia;
    if (isComment) comments.push(scanner.getTokenText());
  }
  return comments;
}
