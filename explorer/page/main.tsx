import { render } from "preact";
import { App } from "./app.js";
import { register } from "./store.js";

/** The scripts of data call this; the page is drawn once all that are in the document have done so. */
Object.assign(window, { explorer: register });

addEventListener("DOMContentLoaded", () => {
  const place = document.getElementById("app");
  if (place) render(<App />, place);
});
