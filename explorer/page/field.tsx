import { useEffect, useState } from "preact/hooks";
import type { ModuleData } from "../data/model.js";
import { modules, type Listed, type ListedModule } from "./catalog.js";
import { loadModule, loadShared } from "./load.js";
import { childOf, declared } from "./store.js";
import { typeText } from "./wording.js";

/** How many objects are looked through at once. */
const PAGE = 12;

/** Where a field of one name stands. */
export function FieldPage({ name }: { readonly name: string }) {
  const [places, setPlaces] = useState<readonly ListedModule[]>();
  const [limit, setLimit] = useState(PAGE);
  useEffect(() => {
    void loadShared("search").then(({ fields }) => {
      const found = fields.filter(([field]) => field === name).flatMap(([, , at]) => at);
      const all = modules();
      setPlaces([...new Set(found)].flatMap((at) => all[at] ?? []));
    });
  }, [name]);
  if (!places) return <p role="status">Loading…</p>;
  return (
    <>
      <h1>
        Field <code>{name}</code>
      </h1>
      <p class="lead">Stands in {places.length} objects.</p>
      {places.slice(0, limit).map((module) => (
        <Place key={module.key} module={module} field={name} />
      ))}
      {places.length > limit && <button onClick={() => setLimit(limit + PAGE)}>Show more</button>}
    </>
  );
}

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
      {data && found.length === 0 && <p class="detail">In a part of one of its profiles.</p>}
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
