import { useEffect, useState } from "preact/hooks";
import type { ModuleData } from "../data/model.js";
import { modules, type Listed, type ListedModule } from "./catalog.js";
import { loadModule, loadShared } from "./load.js";
import { Missing } from "./missing.js";
import { fieldHref } from "./search.js";
import { childOf, declared } from "./store.js";
import { typeText } from "./wording.js";

/** How many objects are looked through at once. */
const PAGE = 12;

/** Where a field of one name stands; with a label, only where it is called so. */
export function FieldPage({ name, label }: { readonly name: string; readonly label: string | undefined }) {
  const [places, setPlaces] = useState<{ own: readonly ListedModule[]; others: number }>();
  const [limit, setLimit] = useState(PAGE);
  useEffect(() => {
    void loadShared("search").then(({ fields }) => {
      const all = modules();
      const named = fields.filter(([field]) => field === name);
      const modulesOf = (found: typeof named) => [
        ...new Set(found.flatMap(([, , at]) => at).flatMap((at) => all[at] ?? [])),
      ];
      const own = modulesOf(named.filter(([, called]) => label === undefined || called === label));
      setPlaces({ own, others: modulesOf(named).length - own.length });
    });
  }, [name, label]);
  if (!places) return <p role="status">Loading…</p>;
  const { own, others } = places;
  if (own.length === 0) return <Missing what={[name, label].filter(Boolean).join(", ")} />;
  return (
    <>
      <h1>
        Field <code>{name}</code>
        {label !== undefined && ` · ${label}`}
      </h1>
      <p class="lead">
        In {countedObjects(own.length)}.
        {others > 0 && (
          <>
            {" "}
            <a href={fieldHref(name)}>
              {countedObjects(others)} more {others === 1 ? "has" : "have"} a field <code>{name}</code>
            </a>
          </>
        )}
      </p>
      {own.slice(0, limit).map((module) => (
        <Place key={module.key} module={module} field={name} />
      ))}
      {own.length > limit && <button onClick={() => setLimit(limit + PAGE)}>Show more</button>}
    </>
  );
}

const countedObjects = (count: number): string => `${count} ${count === 1 ? "object" : "objects"}`;

function Place({ module, field }: { readonly module: ListedModule; readonly field: string }) {
  const [data, setData] = useState<ModuleData>();
  useEffect(() => void loadModule(module.key).then(setData), [module]);
  const found = data ? holding(module, data, field) : [];
  return (
    <section>
      <h2>
        <a href={module.href}>{module.name}</a> <span class="badge">{module.version}</span>
      </h2>
      <ul>
        {found.map(({ profile, label, type }) => (
          <li key={profile.name}>
            <a href={`${profile.href}/${field}`}>{profile.name}</a>{" "}
            <span class="detail">{[label, type].filter(Boolean).join(", ")}</span>
          </li>
        ))}
      </ul>
      {data && found.length === 0 && <p class="detail">Inside one of its profiles.</p>}
    </section>
  );
}

function holding(module: ListedModule, data: ModuleData, field: string) {
  return module.profiles.flatMap((profile: Listed) => {
    const root = data.profiles[profile.name]?.root;
    const one = root && declared(profile.direction === "Request" ? "request" : "response", root);
    if (!one || !Object.hasOwn(one.element.children, field)) return [];
    const child = childOf(one, field);
    return [{ profile, label: child.label, type: typeText(child) }];
  });
}
