import { useEffect, useState } from "preact/hooks";
import { countsOf, parseContent } from "intacct-runtime/internals";
import { counterpart, moduleBy, objects, type Listed, type ListedModule } from "./catalog.js";
import { Missing } from "./missing.js";
import { loadModule } from "./load.js";
import { childOf, declared, moduleAt } from "./store.js";
import { occurrence, typeText } from "./wording.js";

/** The same object in 2.1 and in 3.0. */
export function ComparePage({ name }: { readonly name: string | undefined }) {
  if (name === undefined) return <Pairs />;
  const one = moduleBy("2.1", name) ?? moduleBy("3.0", name);
  if (!one) return <Missing what={name} />;
  const other = counterpart(one);
  if (!other) return <Alone module={one} />;
  const [before, after] = one.version === "2.1" ? [one, other] : [other, one];
  return <Both before={before} after={after} />;
}

function Pairs() {
  const pairs = objects()
    .filter(({ version }) => version === "2.1")
    .map((module) => [module, counterpart(module)] as const);
  return (
    <>
      <h1>From 2.1 to 3.0</h1>
      <p class="lead">Objects of version 2.1 and their counterparts in version 3.0.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">2.1</th>
            <th scope="col">3.0</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(([before, after]) => (
            <tr key={before.key}>
              <td>
                <a href={after ? `#/compare/${before.name}` : before.href}>{before.name}</a>
              </td>
              <td>
                {after ? <a href={after.href}>{after.name}</a> : <span class="detail">not in 3.0</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const Alone = ({ module }: { readonly module: ListedModule }) => (
  <>
    <h1>{module.name}</h1>
    <p>
      Only in version {module.version}: <a href={module.href}>its profiles</a>
    </p>
  </>
);

function Both({ before, after }: { readonly before: ListedModule; readonly after: ListedModule }) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void Promise.all([loadModule(before.key), loadModule(after.key)]).then(() => setReady(true));
  }, [before, after]);
  const [first, setFirst] = useState(() => usual(before));
  const [second, setSecond] = useState(() => usual(after));
  if (!ready) return <p role="status">Loading…</p>;
  return (
    <>
      <h1>
        {before.name} in 2.1, {after.name} in 3.0
      </h1>
      <div class="choose">
        <Choice label="Profile of 2.1" module={before} chosen={first} onChange={setFirst} />
        <Choice label="Profile of 3.0" module={after} chosen={second} onChange={setSecond} />
      </div>
      <Fields before={fieldsOf(before, first)} after={fieldsOf(after, second)} links={[first, second]} />
    </>
  );
}

const usual = ({ profiles }: ListedModule): Listed | undefined =>
  profiles.findLast(({ action, direction }) => action === "CREATE" && direction === "Request") ?? profiles[0];

interface ChoiceProps {
  readonly label: string;
  readonly module: ListedModule;
  readonly chosen: Listed | undefined;
  readonly onChange: (profile: Listed | undefined) => void;
}

const Choice = ({ label, module, chosen, onChange }: ChoiceProps) => (
  <label>
    {label}{" "}
    <select
      value={chosen?.name}
      onChange={(event) => onChange(module.profiles.find(({ name }) => name === event.currentTarget.value))}
    >
      {module.profiles.map(({ name }) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  </label>
);

interface FieldFacts {
  readonly name: string;
  readonly occurs: string;
  readonly type: string;
}

function fieldsOf(module: ListedModule, profile: Listed | undefined): ReadonlyMap<string, FieldFacts> {
  const root = profile && moduleAt(module.key)?.profiles[profile.name]?.root;
  const one = root && declared(profile.direction === "Request" ? "request" : "response", root);
  if (!one) return new Map();
  const content = parseContent(one.element.content);
  const counts = content.kind === "children" ? countsOf(content.particle) : new Map();
  const entries = Object.keys(one.element.children).map((name) => {
    const occurs = counts.get(name);
    const facts = { name, occurs: occurs ? occurrence(occurs) : "", type: typeText(childOf(one, name)) };
    return [name.toLowerCase(), facts] as const;
  });
  return new Map(entries);
}

interface FieldsProps {
  readonly before: ReadonlyMap<string, FieldFacts>;
  readonly after: ReadonlyMap<string, FieldFacts>;
  readonly links: readonly [Listed | undefined, Listed | undefined];
}

function Fields({ before, after, links: [first, second] }: FieldsProps) {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">2.1</th>
          <th scope="col">Type in 2.1</th>
          <th scope="col">3.0</th>
          <th scope="col">Type in 3.0</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name} class={before.has(name) && after.has(name) ? "" : "one-sided"}>
            <Side facts={before.get(name)} profile={first} />
            <Side facts={after.get(name)} profile={second} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Side({
  facts,
  profile,
}: {
  readonly facts: FieldFacts | undefined;
  readonly profile: Listed | undefined;
}) {
  if (!facts)
    return (
      <>
        <td class="detail">not here</td>
        <td />
      </>
    );
  return (
    <>
      <td>
        <a href={`${profile?.href}/${facts.name}`}>
          <code>{facts.name}</code>
        </a>
      </td>
      <td>{[facts.occurs, facts.type].filter(Boolean).join(", ")}</td>
    </>
  );
}
