import { useEffect, useRef, useState } from "preact/hooks";
import type { Hit } from "./search.js";
import { searcher } from "./searcher.js";

const kinds = { object: "Object", function: "Function", field: "Field", guide: "Guide", code: "Code" };

/** A combobox: answers come as one types, arrow keys choose, Enter goes there. */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const [open, setOpen] = useState(false);
  const hits = useHits(query, () => setChosen(0));
  useFocusKey(input);
  const go = (hit: Hit | undefined): void => {
    if (!hit) return;
    location.hash = hit.href;
    setOpen(false);
    input.current?.blur();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setOpen(false);
    else if (event.key === "Enter") go(hits[chosen]);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      setChosen((chosen + step + hits.length) % Math.max(1, hits.length));
    } else return;
    event.preventDefault();
  };
  const isOpen = open && query.trim() !== "";
  return (
    <search class="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search objects, functions, fields and guides"
        aria-expanded={isOpen}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={isOpen && hits.length > 0 ? `hit-${chosen}` : undefined}
        placeholder="Search objects, fields, labels, guides"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onFocus={() => {
          setOpen(true);
          void searcher();
        }}
        onBlur={() => setOpen(false)}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={pressed}
      />
      <kbd aria-hidden="true">/</kbd>
      <Hits hits={hits} chosen={chosen} hidden={!isOpen || hits.length === 0} go={go} />
      <p class="nothing" role="status">
        {isOpen && hits.length === 0 ? "Nothing found" : ""}
      </p>
    </search>
  );
}

interface HitsProps {
  readonly hits: readonly Hit[];
  readonly chosen: number;
  readonly hidden: boolean;
  readonly go: (hit: Hit) => void;
}

const Hits = ({ hits, chosen, hidden, go }: HitsProps) => (
  <ul id="hits" role="listbox" aria-label="Results" hidden={hidden}>
    {hits.map((hit, at) => (
      <li
        key={`${hit.kind}${hit.href}${hit.title}`}
        id={`hit-${at}`}
        role="option"
        aria-selected={at === chosen}
        onMouseDown={(event) => {
          event.preventDefault();
          go(hit);
        }}
      >
        <span class="kind">{kinds[hit.kind]}</span>
        <b>{hit.title}</b>
        <span class="detail">{hit.detail}</span>
      </li>
    ))}
  </ul>
);

/** What a query finds; `onFound` is called with each new list. */
function useHits(query: string, onFound: () => void): readonly Hit[] {
  const [hits, setHits] = useState<readonly Hit[]>([]);
  useEffect(() => {
    let current = true;
    if (query.trim() === "") setHits([]);
    else
      void searcher().then((search) => {
        if (!current) return;
        setHits(search(query).slice(0, 12));
        onFound();
      });
    return () => {
      current = false;
    };
  }, [query]);
  return hits;
}

/** A slash anywhere but in a field goes to the search. */
function useFocusKey(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}
