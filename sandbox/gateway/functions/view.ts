import type { Handler } from "../call.js";
import { queryFailed } from "../errors.js";
import type { Condition } from "../reading/conditions/condition.js";
import { readCondition } from "../reading/conditions/list-filter.js";
import { readQueryText } from "../reading/conditions/query-text.js";
import { select } from "../reading/select.js";
import type { View } from "../reading/views.js";
import { childOf, childrenOf, textOf, type Element } from "../xml/read.js";
import { firstPage, viewName } from "./read-by-query.js";
import { recordsAs } from "./record-writer.js";

/** `readView`: the first page of what a view shows, further narrowed by filters. */
export const readView: Handler = (call) => {
  const { element, services } = call;
  const name = textOf(element, "view");
  const { object, query = "" } = viewNamed(name, services.views, (one) => services.naming.knows(one));
  const condition: Condition = {
    kind: "all",
    of: [readQueryText(query), readFilters(childOf(element, "filters"))],
  };
  return firstPage(call, object, select(call, { object, condition }), {
    name: viewName(name),
    write: recordsAs(call, object, "view", "flat"),
  });
};

/** The view of a name; the name of an object shows all of its records. Throws `Refusal` where there is none. */
function viewNamed(
  name: string,
  views: Readonly<Record<string, View>>,
  isObject: (name: string) => boolean,
): View {
  const view = Object.hasOwn(views, name) ? views[name] : undefined;
  if (view) return view;
  if (isObject(name)) return { object: name };
  const names = Object.keys(views);
  throw queryFailed(
    `There is no view '${name}'; ${names.length > 0 ? `there are ${names.join(", ")}` : "the name of an object is one"}`,
  );
}

/** Conditions of a view are like those of lists; `filterCondition` says whether one of them is enough. */
function readFilters(filters: Element | undefined): Condition {
  const kind = textOf(filters, "filterCondition").toLowerCase() === "or" ? "any" : "all";
  return { kind, of: childrenOf(filters, "filterExpression").map(readCondition) };
}
