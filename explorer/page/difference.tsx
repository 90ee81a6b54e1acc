import { useEffect, useState } from "preact/hooks";
import type { Difference } from "../data/difference.js";
import { loadShared } from "./load.js";

/** What changed between two releases, or two companies. */
export function DifferencePage() {
  const [difference, setDifference] = useState<Difference | null>();
  const [filter, setFilter] = useState("");
  useEffect(() => {
    void loadShared("difference").then(setDifference);
  }, []);
  if (difference === null)
    return (
      <>
        <h1>Changes</h1>
        <p>
          Make the site with two schemas to see what changed between them:{" "}
          <code>intacct-codegen explore OLD NEW</code>. Each is a schema folder, an overlay, or a revision of
          a repository, as <code>diff</code> takes them.
        </p>
      </>
    );
  if (!difference) return <p role="status">Loading…</p>;
  const wanted = filter.toLowerCase();
  const shown = difference.changes.filter(({ version, element, profile = "", text }) =>
    `${version} ${element} ${profile} ${text}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <h1>Changes</h1>
      <p class="lead">
        From {difference.before} to {difference.after}: {difference.changes.length} changes.
      </p>
      <label>
        Show only what contains{" "}
        <input type="text" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
      </label>
      <table>
        <thead>
          <tr>
            <th scope="col">Effect</th>
            <th scope="col">Where</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, 500).map(({ breaking, version, element, profile, text }, at) => (
            <tr key={at}>
              <td>
                <span class={`badge ${breaking ? "breaking" : ""}`}>{breaking ? "breaks" : "fits"}</span>
              </td>
              <td>
                <span class="badge">{version}</span> <code>{element}</code>
                {profile !== undefined && <div class="detail">{profile}</div>}
              </td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length > 500 && <p class="detail">And {shown.length - 500} more.</p>}
    </>
  );
}
