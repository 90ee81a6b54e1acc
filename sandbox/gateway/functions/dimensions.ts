import type { Handler } from "../call.js";
import { leaf, wrap } from "../xml/write.js";

/** The dimensions that every company has, with what screens call them. */
const standard: readonly (readonly [object: string, label: string])[] = [
  ["DEPARTMENT", "Department"],
  ["LOCATION", "Location"],
  ["PROJECT", "Project"],
  ["TASK", "Task"],
  ["CUSTOMER", "Customer"],
  ["VENDOR", "Vendor"],
  ["EMPLOYEE", "Employee"],
  ["ITEM", "Item"],
  ["CLASS", "Class"],
  ["CONTRACT", "Contract"],
  ["WAREHOUSE", "Warehouse"],
];

/** `getDimensions`: the standard dimensions, and those that overlays name by fields `GLDIM…`. */
export const getDimensions: Handler = ({ services: { naming } }) => {
  const own = new Map(
    [...naming.objects].flatMap(({ name }) =>
      [...naming.customFields(name).values()]
        .filter(({ id }) => id.startsWith("GLDIM"))
        .map(({ id, label }) => [id.slice("GLDIM".length), label ?? id] as const),
    ),
  );
  const rows = [
    ...standard.filter(([name]) => naming.knows(name)).map((one) => [...one, false] as const),
    ...[...own].map((one) => [...one, true] as const),
  ].map(([name, label, isOwn]) =>
    wrap(
      "dimension",
      leaf("objectName", name) +
        leaf("objectLabel", label) +
        leaf("termLabel", label) +
        leaf("userDefinedDimension", String(isOwn)) +
        leaf("enabledInGL", "true"),
    ),
  );
  return { data: { content: wrap("dimensions", rows.join("")) } };
};
