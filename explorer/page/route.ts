import { useEffect, useState } from "preact/hooks";

export interface Route {
  /** The parts between slashes, decoded. */
  readonly parts: readonly string[];
}

const parse = (): Route => ({
  parts: location.hash.replace(/^#\/?/, "").split("/").filter(Boolean).map(decoded),
});

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address after `#`, and again whenever it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(parse);
  useEffect(() => {
    const changed = (): void => setRoute(parse());
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return route;
}
