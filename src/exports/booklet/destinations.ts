/**
 * Where a PDF's links lead: id in the HTML -> page, from 1. Reads what Chromium writes: objects in plain text, pages in a tree,
 * named destinations in one dictionary. Chromium has no target-counter, so the contents get their numbers from here.
 */
export function readDestinations(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = new TextDecoder('latin1').decode(pdf);
  const objects = new Map([...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\n(?:endobj|stream\n)/g)].map(([, id, body]) => [id, body]));
  const catalog = [...objects.values()].find((body) => /\/Type \/Catalog\b/.test(body)) ?? '';
  const pages = pagesBelow(reference(catalog, 'Pages'), objects);
  const numbers = new Map(pages.map((id, index) => [id, index + 1]));
  const named = objects.get(reference(catalog, 'Dests')) ?? '';
  return new Map([...named.matchAll(/\/([\w-]+) \[(\d+) 0 R\b/g)].flatMap(([, name, page]): [string, number][] => {
    const number = numbers.get(page);
    return number === undefined ? [] : [[name, number]];
  }));
}

function reference(body: string, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '';
}

/** The pages below a node of the page tree, in order. */
function pagesBelow(id: string, objects: ReadonlyMap<string, string>): readonly string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(id) ?? '')?.[1];
  if (kids === undefined) return id === '' ? [] : [id];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(kid, objects));
}
