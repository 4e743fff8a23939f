/**
 * Runs on every page of the offline site, before its islands. What an island draws names pages from the site's root, as over http;
 * here such an address becomes a file, as the offline maker has done with the page itself.
 */
import {offlineAddress} from '../core/model/offlineAddress';

const ATTRIBUTES = ['href', 'src', 'action'];
const root = document.querySelector('meta[name="portal-root"]')?.getAttribute('content') ?? './';

function mend(element: Element): void {
  for (const name of ATTRIBUTES) {
    const address = element.getAttribute(name);
    if (address?.startsWith('/')) element.setAttribute(name, offlineAddress(address, root));
  }
}

function mendAll(record: MutationRecord): void {
  if (record.type === 'attributes') mend(record.target as Element);
  for (const node of record.addedNodes) {
    if (!(node instanceof Element)) continue;
    mend(node);
    node.querySelectorAll('[href^="/"], [src^="/"], [action^="/"]').forEach(mend);
  }
}

new MutationObserver((records) => records.forEach(mendAll)).observe(document, {subtree: true, childList: true, attributeFilter: ATTRIBUTES});
