/** What the page itself sets on elements, and a new version of them does not take away. */
const OWN: ReadonlySet<string> = new Set(["open", "tabindex", "aria-current"]);

/**
 * Makes what an element holds the same as what another one holds, and touches only what differs: what stays is the same
 * element as before, with its focus, what is folded open in it, and how far it is scrolled.
 */
export function morph(holder: Element, wanted: Element | DocumentFragment): void {
  const keys = new Set([...wanted.children].map(keyOf));
  let at: ChildNode | null = holder.firstChild;
  for (const next of [...wanted.childNodes]) {
    while (at && keyOf(at) !== "" && !keys.has(keyOf(at))) at = removed(at);
    const kept = isAlike(at, next) ? at : keyOf(next) === "" ? null : sameAfter(at, next);
    if (!kept) {
      holder.insertBefore(next, at);
      continue;
    }
    if (kept === at) at = at.nextSibling;
    else holder.insertBefore(kept, at);
    update(kept, next);
  }
  while (at) at = removed(at);
}

function removed(node: ChildNode): ChildNode | null {
  const { nextSibling } = node;
  node.remove();
  return nextSibling;
}

/** The elements that are one of many, and are known by the first mark in them. */
const ENTRIES: ReadonlySet<string> = new Set(["TR", "LI", "g"]);

/** What an element is known by among its siblings: its id, or the mark that it is; empty where nothing tells it apart. */
function keyOf(node: Node): string {
  if (!(node instanceof Element)) return "";
  const mark = ENTRIES.has(node.nodeName) ? node.querySelector("[data-at]") : node;
  return node.id || (mark?.getAttribute("data-at") ?? "");
}

function isAlike(old: Node | null, next: Node): boolean {
  return old?.nodeName === next.nodeName && keyOf(old) === keyOf(next);
}

function sameAfter(at: ChildNode | null, wanted: Node): ChildNode | null {
  for (let node = at; node; node = node.nextSibling) if (isAlike(node, wanted)) return node;
  return null;
}

function update(old: ChildNode, next: Node): void {
  if (!(old instanceof Element) || !(next instanceof Element)) {
    if (old.nodeValue !== next.nodeValue) old.nodeValue = next.nodeValue;
    return;
  }
  for (const { name } of [...old.attributes]) if (!OWN.has(name) && !next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  morph(old, next);
}
