/** The path from the root to the current element, for messages. */
export class TreePath {
  readonly #steps: { readonly step: string; readonly counts: Map<string, number> }[] = [];

  /** `repeats`: others of its name may occur beside the element, so that it needs a number. */
  enter(name: string, repeats: boolean): void {
    const siblings = this.#steps.at(-1)?.counts;
    const number = (siblings?.get(name) ?? 0) + 1;
    siblings?.set(name, number);
    this.#steps.push({ step: repeats || number > 1 ? `${name}[${number}]` : name, counts: new Map() });
  }

  leave(): void {
    this.#steps.pop();
  }

  toString(): string {
    return this.#steps.map(({ step }) => `/${step}`).join("");
  }
}
