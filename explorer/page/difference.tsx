import { useEffect, useState } from "preact/hooks";
import type { Difference } from "../data/difference.js";
import { loadShared } from "./store.js";

/** What changed between two releases, or two companies. */
export function DifferencePage() {
  const [difference, setDifference] = useState<Difference>();
  const [absent, setAbsent] = useState(false);
  const [filter, setFilter] = useState("");
  useEffect(() => {
    loadShared("difference").then(setDifference, () => setAbsent(true));
  }, []);
  if (absent)
    return (
      <>
        <h1>Changes</h1>
        <p>
          Make the site with two schemas to see what changed between them:{" "}
          <code>intacct-codegen explore BEFORE</code>, where BEFORE is a schema folder, an overlay or a git
          revision, as <code>diff</code> takes it.
        </p>
      </>
    );
  if (!difference) return <p role="status">Loading…</p>;
  const wanted = filter.toLowerCase();
  const shown = difference.changes.filter(({ place, message }) =>
    `${place} ${message}`.toLowerCase().includes(wanted),
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
          {shown.slice(0, 500).map(({ severity, place, message }, at) => (
            <tr key={at}>
              <td>
                <span class={`badge ${severity}`}>{severity}</span>
              </td>
              <td>
                <code>{place}</code>
              </td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length > 500 && <p class="detail">And {shown.length - 500} more.</p>}
    </>
  );
}
