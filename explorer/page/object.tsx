import { Missing } from "./missing.js";
import { applicationTitle, counterpart, moduleBy, type Listed } from "./catalog.js";

/** What can be done with one object. */
export function ObjectPage({ version, name }: { readonly version: string; readonly name: string }) {
  const module = moduleBy(version, name);
  if (!module) return <Missing what={`${version}/${name}`} />;
  const other = counterpart(module);
  const [requests, responses] = (["Request", "Response"] as const).map((direction) =>
    module.profiles.filter((profile) => profile.direction === direction),
  );
  return (
    <>
      <p class="crumbs">
        <a href="#/">Objects</a> / {applicationTitle(module.application)}
      </p>
      <h1>
        {module.name} <span class="badge">{version}</span>
        {module.custom && <span class="badge custom">customised</span>}
      </h1>
      {other && (
        <p>
          Also in version <a href={other.href}>{other.version}</a>.{" "}
          <a href={`#/compare/${module.name}`}>See both side by side</a>
        </p>
      )}
      <h2>Requests</h2>
      <ProfileTable profiles={requests ?? []} />
      {responses && responses.length > 0 && (
        <>
          <h2>Answers</h2>
          <ProfileTable profiles={responses} />
        </>
      )}
    </>
  );
}

export function ProfileTable({ profiles }: { readonly profiles: readonly Listed[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Profile</th>
          <th scope="col">Action</th>
          <th scope="col">Function</th>
        </tr>
      </thead>
      <tbody>
        {profiles.map(({ name, href, action, function: of }) => (
          <tr key={name}>
            <td>
              <a href={href}>{name}</a>
            </td>
            <td>{action}</td>
            <td>
              <code>{of}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
