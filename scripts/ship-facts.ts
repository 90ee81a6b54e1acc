/** Writes what our DTDs say in notes as data: published schemas need it, and commands should not wait for it. */
import fs from "node:fs";
import { factsFile, factsText } from "../generator/read/shipped-facts.js";

fs.writeFileSync(factsFile, factsText());
