import { loadShared } from "./load.js";
import { makeSearch, type Hit } from "./search.js";

let made: Promise<(query: string) => Hit[]> | undefined;

/** Loads what can be searched, the first time that somebody is about to. */
export const searcher = (): Promise<(query: string) => Hit[]> =>
  (made ??= Promise.all([loadShared("search"), loadShared("docs")]).then(([search, pages]) =>
    makeSearch(search, pages),
  ));
