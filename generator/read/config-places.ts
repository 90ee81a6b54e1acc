import { ts } from "ts-morph";

/**
 * Where a configuration says something: the property that a path such as `targets[0].out` leads to, or the
 * nearest above it. Undefined where it is put together by a program.
 *
 * @param place tells JSON from a module by its name
 */
export function placeOf(
  place: string,
  text: string,
  path: string,
): { readonly start: number; readonly end: number } | undefined {
  const isJson = place.endsWith(".json");
  const file = isJson
    ? ts.parseJsonText(place, text)
    : ts.createSourceFile(place, text, ts.ScriptTarget.Latest, true);
  const root = isJson
    ? (file as ts.JsonSourceFile).statements[0]?.expression
    : file.statements.find(ts.isExportAssignment)?.expression;
  let found: ts.Node | undefined;
  let value = root && bare(root);
  for (const [, name, index] of path.matchAll(/([\w$-]+)|\[(\d+)\]/g)) {
    const next = name === undefined ? elementOf(value, Number(index)) : propertyOf(value, name);
    if (!next) break;
    found = ts.isPropertyAssignment(next) ? next.name : next;
    value = bare(ts.isPropertyAssignment(next) ? next.initializer : next);
  }
  const node = found ?? value;
  return node && { start: node.getStart(file), end: node.getEnd() };
}

function propertyOf(value: ts.Node | undefined, name: string): ts.Node | undefined {
  if (!value || !ts.isObjectLiteralExpression(value)) return undefined;
  return value.properties.find(
    (each) => ts.isPropertyAssignment(each) && (each.name as { text?: string }).text === name,
  );
}

const elementOf = (value: ts.Node | undefined, index: number): ts.Node | undefined =>
  value && ts.isArrayLiteralExpression(value) ? value.elements[index] : undefined;

/** The value itself: without `defineConfig( … )`, `satisfies`, `as` and parentheses around it. */
function bare(node: ts.Node): ts.Node {
  if (ts.isCallExpression(node)) return node.arguments[0] ? bare(node.arguments[0]) : node;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return bare(node.expression);
  return node;
}
