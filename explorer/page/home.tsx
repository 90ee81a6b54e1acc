import { useState } from "preact/hooks";
import { applicationTitle, objects, type ListedModule } from "./catalog.js";

type Shown = "all" | "2.1" | "3.0";

/** All objects by application. */
export function HomePage({ version }: { readonly version?: Shown }) {
  const [shown, setShown] = useState<Shown>(version ?? "all");
  const all = objects();
  const listed = all.filter((module) => shown === "all" || module.version === shown);
  const counted = listed.reduce((sum, { profiles }) => sum + profiles.length, 0);
  return (
    <>
      <h1>Objects</h1>
      <p class="lead">
        {groupByName(listed).length} objects and {counted} profiles of the Sage Intacct XML gateway: what can
        be asked of each, what it takes, and what it answers.
      </p>
      <fieldset class="switch">
        <legend class="hidden">Version</legend>
        {(["all", "2.1", "3.0"] as const).map((value) => (
          <label key={value}>
            <input type="radio" name="version" checked={shown === value} onChange={() => setShown(value)} />
            {value === "all" ? "Both versions" : value}
          </label>
        ))}
      </fieldset>
      <div class="applications">
        {[...Map.groupBy(listed, ({ application }) => application)]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([application, modules]) => (
            <section key={application}>
              <h2>{applicationTitle(application)}</h2>
              <ul>
                {groupByName(modules).map(([name, same]) => (
                  <li key={name}>
                    <ObjectLinks name={name} modules={same} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </>
  );
}

function ObjectLinks({
  name,
  modules,
}: {
  readonly name: string;
  readonly modules: readonly ListedModule[];
}) {
  const last = modules.at(-1);
  return (
    <>
      <a href={last?.href ?? "#/"}>{name}</a>
      {modules.some(({ custom }) => custom) && <span class="badge custom">custom</span>}
      <span class="versions">
        {modules.map(({ version, href }) => (
          <a key={version} href={href} aria-label={`${name} in version ${version}`}>
            {version}
          </a>
        ))}
      </span>
    </>
  );
}

const groupByName = (modules: readonly ListedModule[]): [string, ListedModule[]][] =>
  [...Map.groupBy(modules, ({ name }) => name)].sort(([a], [b]) => (a < b ? -1 : 1));
