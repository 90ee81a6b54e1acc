/**
 * The immediate dominator of every node that can be reached from `root`: the last node that every path from
 * the root to it goes through. (Cooper, Harvey and Kennedy's iteration over reverse postorder.)
 */
export function dominators<Node>(root: Node, successors: (node: Node) => Iterable<Node>): Map<Node, Node> {
  const order = reversePostorder(root, successors);
  const index = new Map(order.map((node, position) => [node, position]));
  const predecessors = new Map<Node, Node[]>();
  for (const node of order) {
    for (const next of successors(node)) predecessors.set(next, [...(predecessors.get(next) ?? []), node]);
  }
  const dominator = new Map<Node, Node>([[root, root]]);
  const rank = (node: Node): number => index.get(node) ?? 0;
  const common = (a: Node, b: Node): Node => {
    let [left, right] = [a, b];
    while (left !== right) {
      if (rank(left) > rank(right)) left = dominator.get(left) ?? root;
      else right = dominator.get(right) ?? root;
    }
    return left;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const node of order.slice(1)) {
      const reached = (predecessors.get(node) ?? []).filter((before) => dominator.has(before));
      const next = reached.reduce(common);
      if (dominator.get(node) !== next) {
        dominator.set(node, next);
        changed = true;
      }
    }
  }
  return dominator;
}

function reversePostorder<Node>(root: Node, successors: (node: Node) => Iterable<Node>): Node[] {
  const seen = new Set([root]);
  const finished: Node[] = [];
  const stack = [{ node: root, rest: successors(root)[Symbol.iterator]() }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const step = top.rest.next();
    if (step.done) {
      finished.push(top.node);
      stack.pop();
    } else if (!seen.has(step.value)) {
      seen.add(step.value);
      stack.push({ node: step.value, rest: successors(step.value)[Symbol.iterator]() });
    }
  }
  return finished.reverse();
}
