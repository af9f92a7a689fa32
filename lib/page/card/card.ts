import { cardStyles } from './card-styles';

/** What the card says, in the reader's words already. */
export interface CardContent {
  readonly language: string;
  readonly direction: 'rtl' | 'ltr';
  /** Who speaks, or who is named. */
  readonly name: string;
  readonly office: string | null;
  /** How it is said: `أكد · نقل غير مباشر`. */
  readonly manner: string | null;
  /** What the archive holds. */
  readonly archive: string | null;
  /** Said where the analysis is not sure. */
  readonly uncertain: string | null;
  /** The button that opens the panel. */
  readonly open: string;
  /** What the card is, for a screen reader. */
  readonly label: string;
}

/** A small card beside a mark. It is on the page only while it shows. */
export interface Card {
  /** Shows it beside `anchor`; `focus` moves the keyboard into it, and back when it closes. */
  show(anchor: DOMRect, content: CardContent, onOpen: () => void, focus: boolean): void;
  hide(): void;
  /** Whether the pointer is on it, so that it can be reached. */
  holds(target: EventTarget | null): boolean;
}

const GAP = 6;
const EDGE = 8;

/** A card in a closed shadow root of its own element; all text is set as text. Gone for good with `signal`. */
export function card(signal: AbortSignal): Card {
  const host = document.createElement('siyaq-card');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles);
  root.adoptedStyleSheets = [sheet];
  let before: Element | null = null;

  const hide = () => {
    if (!host.isConnected) return;
    const inside = document.activeElement === host;
    host.remove();
    if (inside && before instanceof HTMLElement) before.focus();
    before = null;
  };
  signal.addEventListener('abort', hide);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') hide();
    },
    { signal, capture: true },
  );

  return {
    show(anchor, content, onOpen, focus) {
      if (signal.aborted) return;
      const box = cardBox(content, () => {
        hide();
        onOpen();
      });
      root.replaceChildren(box);
      if (focus) before = document.activeElement;
      if (!host.isConnected) document.documentElement.append(host);
      host.popover = 'manual';
      host.showPopover();
      place(host, anchor);
      if (focus) box.querySelector('button')?.focus();
    },
    hide,
    holds: (target) => target === host,
  };
}

/** Below its anchor where there is room, else above; never beyond the window's edge. */
function place(host: HTMLElement, anchor: DOMRect): void {
  const { width, height } = host.getBoundingClientRect();
  const below = anchor.bottom + GAP;
  const top = below + height <= window.innerHeight - EDGE ? below : Math.max(EDGE, anchor.top - GAP - height);
  const centre = anchor.left + anchor.width / 2 - width / 2;
  const left = Math.min(Math.max(EDGE, centre), Math.max(EDGE, window.innerWidth - width - EDGE));
  host.style.setProperty('top', `${top}px`);
  host.style.setProperty('left', `${left}px`);
}

function cardBox(content: CardContent, onOpen: () => void): HTMLElement {
  const box = document.createElement('section');
  box.lang = content.language;
  box.dir = content.direction;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', content.label);
  const line = (className: string, text: string | null) => {
    if (!text) return;
    const element = document.createElement('p');
    element.className = className;
    element.textContent = text;
    box.append(element);
  };
  line('name', content.name);
  line('office', content.office);
  line('manner', content.manner);
  line('uncertain', content.uncertain);
  line('archive', content.archive);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = content.open;
  button.addEventListener('click', onOpen);
  box.append(button);
  return box;
}
