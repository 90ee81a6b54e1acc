/** What a release is judged by. */
export interface Release {
  readonly manifests: readonly Manifest[];
  readonly changelog: string;
  readonly lock: string;
  /** What git says of the working tree. */
  readonly changes: string;
  /** Of the commit that is checked out. */
  readonly tags: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

const onInstall = ["preinstall", "install", "postinstall", "prepare"];

/** Why the packages cannot be published as they are. */
export function problemsOf({ manifests, changelog, lock, changes, tags }: Release): string[] {
  const [first] = manifests;
  if (!first) return ["there are no packages"];
  const { version } = first;
  const problems: string[] = [];
  if (changes !== "") problems.push("the working tree has changes: commit or remove them");
  for (const { name, version: own, dependencies = {}, scripts = {} } of manifests) {
    if (own !== version)
      problems.push(`${name} is ${own}, and ${first.name} ${version}: give all one version`);
    for (const { name: other } of manifests)
      if (dependencies[other] !== undefined && dependencies[other] !== version)
        problems.push(`${name} asks for ${other} ${dependencies[other]}: it must be ${version}`);
    for (const script of onInstall)
      if (script in scripts) problems.push(`${name} runs something where it is installed: ${script}`);
  }
  if (!entriesOf(changelog, version))
    problems.push(`CHANGELOG.md has no entries under "## ${version}": move what is unreleased there`);
  if (/"resolved": "(?!runtime"|generated")/.test(lock))
    problems.push(
      "package-lock.json says where packages come from: npm config set omit-lockfile-registry-resolved",
    );
  if (!tags.includes(`v${version}`)) problems.push(`the commit is not tagged: git tag v${version}`);
  return problems;
}

/** Whether the changelog says anything of a version; a date may follow it. */
function entriesOf(changelog: string, version: string): boolean {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((each) => each.split(/\s/, 1)[0] === version);
  return section !== undefined && /^- /m.test(section);
}
