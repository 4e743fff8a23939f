import {readRecent, rememberRecent} from '../recentWords';
import {askWhileTyping, prepareEngine, type PanelState} from './askWhileTyping';
import {drawOptions, LIST_ID} from './drawOptions';
import {element} from './element';
import {keyAction} from './keyAction';
import {toGroups, type PanelOption} from './panelOptions';
import {noteOf, statusOf} from './panelTexts';

/** A Japanese input method shows Latin letters until a kana is whole: いたk is no word yet. */
const HALF_KANA = /[ぁ-んァ-ヶ一-鿿][a-zａ-ｚ]+$/i;

/** The panel under the field of the header. Drawn without a framework: with one, the first answer would cost a third more to load. */
export class SitePanel {
  private readonly status = element('p', {class: 'visually-hidden', role: 'status'});
  private readonly panel = element('div', {class: 'SiteSearch-panel', hidden: ''});
  private readonly ask = askWhileTyping((state) => this.show(state));
  private options: readonly HTMLElement[] = [];
  private active = -1;
  /** Closed by Escape, until the reader types or calls it again. */
  private isDismissed = false;

  constructor(private readonly field: HTMLInputElement) {
    field.form?.append(element('div', {class: 'SiteSearch'}, this.status, this.panel));
    for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-haspopup', 'listbox'], ['autocomplete', 'off']]) field.setAttribute(name, value);
    field.addEventListener('input', (event) => this.type(event instanceof InputEvent && event.isComposing));
    field.addEventListener('compositionend', () => this.type(false));
    field.addEventListener('focus', () => this.open());
    field.addEventListener('click', () => this.open());
    field.addEventListener('keydown', (event) => this.press(event));
    field.addEventListener('focusout', ({relatedTarget}) => !(relatedTarget instanceof Node && this.panel.contains(relatedTarget)) && this.close());
    field.form?.addEventListener('submit', () => rememberRecent(field.value));
    // The focus stays in the field while the mouse chooses or scrolls.
    this.panel.addEventListener('mousedown', (event) => event.preventDefault());
    void prepareEngine();
    this.type(false);
  }

  private type(isComposing: boolean): void {
    this.isDismissed = false;
    if (!(isComposing && HALF_KANA.test(this.field.value))) this.ask(this.field.value);
  }

  private show(state: PanelState): void {
    const groups = toGroups(state, readRecent()), before = this.active;
    const list = groups.length > 0 ? [drawOptions(groups, (option) => this.choose(option))] : [];
    const note = noteOf(state), chosen = this.options[this.active]?.textContent;
    this.panel.replaceChildren(...(note === '' ? [] : [element('p', {class: 'SiteSearch-note', 'aria-hidden': 'true'}, note)]), ...list);
    this.panel.scrollTop = 0;
    this.options = list.flatMap((one) => [...one.querySelectorAll<HTMLElement>('[role="option"]')]);
    this.status.textContent = statusOf(state);
    if (document.activeElement !== this.field || this.isDismissed) return;
    this.open();
    // The rest of an answer comes while the reader may have moved to its first result.
    if (chosen !== undefined && this.options[before]?.textContent === chosen) this.move(before);
  }

  private open(): void {
    this.isDismissed = false;
    this.panel.hidden = this.panel.childElementCount === 0;
    this.move(-1);
  }

  private close(): void {
    this.panel.hidden = true;
    this.move(-1);
  }

  private move(to: number): void {
    this.options[this.active]?.setAttribute('aria-selected', 'false');
    this.active = to;
    const isExpanded = !this.panel.hidden && this.options.length > 0, chosen = this.options[to];
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({block: 'nearest'});
    this.field.setAttribute('aria-expanded', String(isExpanded));
    this.field.toggleAttribute('aria-controls', isExpanded);
    if (isExpanded) this.field.setAttribute('aria-controls', LIST_ID);
    if (chosen) this.field.setAttribute('aria-activedescendant', chosen.id);
    else this.field.removeAttribute('aria-activedescendant');
  }

  private press(event: KeyboardEvent): void {
    const action = event.isComposing ? undefined : keyAction(event.key, {active: this.active, count: this.panel.hidden ? 0 : this.options.length});
    if (!action) return;
    event.preventDefault();
    switch (action.kind) {
      case 'open': return this.open();
      case 'close':
        this.isDismissed = true;
        return this.close();
      case 'move': return this.move(action.to);
      case 'take': return this.options[this.active]?.click();
    }
  }

  /** Links lead on by themselves. */
  private choose(option: PanelOption): void {
    if (option.kind !== 'ask') return void rememberRecent(this.field.value);
    this.field.value = option.word;
    this.type(false);
  }
}
