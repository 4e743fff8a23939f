import {createElement, type ComponentType} from 'react';
import {hydrateRoot} from 'react-dom/client';

declare global {
  var portalProps: Record<string, object> | undefined;
}

/**
 * Makes every island of one name on this page live.
 * In a worker, which may run the same script, there is no page and nothing to do.
 * The build has put its props into a script file that ran before this one, under the key in `data-props`.
 */
export function boot(name: string, Component: ComponentType<never>): void {
  if (typeof document === 'undefined') return;
  for (const element of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    const props = globalThis.portalProps?.[element.dataset.props ?? ''];
    if (props) hydrateRoot(element, createElement(Component as ComponentType<object>, props));
  }
}
