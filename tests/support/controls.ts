import type {Page} from 'playwright-core';

/** Uses every field, choice and button that a page's main part shows at first, one after the other, as a reader who tries everything. Out: how many. */
export function useAllControls(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const setText = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', {bubbles: true}));
    };
    const use = (control: Element): void => {
      if (control instanceof HTMLSelectElement) {
        control.selectedIndex = control.options.length - 1;
        control.dispatchEvent(new Event('change', {bubbles: true}));
      } else if (control instanceof HTMLTextAreaElement) setText(control, '委託');
      else if (control instanceof HTMLInputElement && !/^(checkbox|radio|button|submit|file)$/.test(control.type)) setText(control, {date: '2024-04-01', month: '2024-04', number: '3'}[control.type] ?? '委託');
      else if (control instanceof HTMLElement && control.getAttribute('type') !== 'file') control.click();
    };
    const controls = [...document.querySelectorAll('main :is(input, select, textarea, button):not(:disabled)')].filter((one) => one.checkVisibility());
    for (const control of controls) {
      if (control.isConnected) use(control);
      // The island draws its answer before the next control is used.
      await new Promise((drawn) => setTimeout(drawn, 30));
    }
    return controls.length;
  });
}
