import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ComparePage } from "./compare.js";
import { DifferencePage } from "./difference.js";
import { DocsPage } from "./docs.js";
import { FieldPage } from "./field.js";
import { HomePage } from "./home.js";
import { Missing } from "./missing.js";
import { ObjectPage } from "./object.js";
import { ProfilePage } from "./profile.js";
import { useRoute, type Route } from "./route.js";
import { SearchBox } from "./search-box.js";
import { registered } from "./store.js";

export function App() {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const page = route.parts.slice(0, 3).join("/");
  useEffect(() => {
    document.title = `${route.parts.slice(0, 3).join(" / ") || "Objects"} · Intacct explorer`;
    window.scrollTo(0, 0);
  }, [page]);
  return (
    <>
      <button class="skip" onClick={() => main.current?.focus()}>
        Skip to content
      </button>
      <header class="bar">
        <a class="brand" href="#/">
          Intacct explorer
        </a>
        <SearchBox />
        <nav aria-label="Site">
          <a href="#/compare">2.1 to 3.0</a>
          <a href="#/difference">Changes</a>
          <a href="#/docs">Documentation</a>
          <ThemeSwitch />
        </nav>
      </header>
      <main ref={main} tabIndex={-1} key={page}>
        {pageOf(route)}
      </main>
      <footer>
        <p>
          Made by intacct-codegen {registered("catalog")?.tool}
          {overlaysText(registered("catalog")?.overlays ?? [])}. <kbd>/</kbd> searches; arrow keys walk a
          structure.
        </p>
      </footer>
    </>
  );
}

const overlaysText = (overlays: readonly string[]): string =>
  overlays.length === 0 ? "" : ` with ${overlays.join(", ")}`;

function pageOf({ parts }: Route): ComponentChildren {
  const [first, second, third, ...rest] = parts;
  switch (first) {
    case undefined:
      return <HomePage />;
    case "compare":
      return <ComparePage name={second} />;
    case "difference":
      return <DifferencePage />;
    case "docs":
      return <DocsPage path={parts.slice(1)} />;
    case "field":
      return <FieldPage name={second ?? ""} label={third} />;
    case "2.1":
    case "3.0":
      if (second === undefined) return <HomePage version={first} />;
      if (third === undefined) return <ObjectPage version={first} name={second} />;
      return <ProfilePage version={first} name={second} slug={third} path={rest.join("/")} />;
    default:
      return <Missing what={parts.join("/")} />;
  }
}

type Theme = "auto" | "light" | "dark";

function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(readTheme);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // Without storage the choice holds for this page.
    }
  }, [theme]);
  return (
    <label class="theme">
      <span class="hidden">Colours</span>
      <select value={theme} onChange={(event) => setTheme(event.currentTarget.value as Theme)}>
        <option value="auto">System</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}

function readTheme(): Theme {
  try {
    const kept = localStorage.getItem("theme");
    return kept === "light" || kept === "dark" ? kept : "auto";
  } catch {
    return "auto";
  }
}
