/** What a page has survived: errors that nobody caught, and how often each gesture was made. */
export type Outcome = { readonly errors: readonly string[]; readonly made: Readonly<Record<string, number>> };

/**
 * Makes `count` random gestures in the page, the same for the same seed: drags with and without modifiers, marquees, keys, text,
 * paste, wheel, links, zones, lenses, drops, search and filter. Runs inside the page, and needs nothing from outside of itself.
 */
export async function makeGestures({
  seed,
  count,
}: {
  readonly seed: number;
  readonly count: number;
}): Promise<Outcome> {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[below(items.length)];
  const errors: string[] = [];
  const onError = (event: ErrorEvent) => errors.push(event.message);
  const onRejection = (event: PromiseRejectionEvent) => errors.push(String(event.reason));
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);

  const find = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const view = () => document.querySelector<HTMLElement>('.canvas-view');
  const settle = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
  type Keys = { readonly ctrlKey?: boolean; readonly shiftKey?: boolean; readonly altKey?: boolean };
  const press = (key: string, keys: Keys = {}) => {
    const target = document.activeElement ?? document.body;
    const code = /^\d$/.test(key) ? `Digit${key}` : key;
    const init = { key, code, bubbles: true, cancelable: true, ...keys };
    target.dispatchEvent(new KeyboardEvent('keydown', init));
    target.dispatchEvent(new KeyboardEvent('keyup', init));
  };
  type At = { readonly x: number; readonly y: number };
  const mouse = (type: string, at: At, target: EventTarget, keys: Keys = {}) => {
    const buttons = type === 'mouseup' || type === 'click' ? 0 : 1;
    const init = { clientX: at.x, clientY: at.y, buttons, detail: 1, view: window, bubbles: true, cancelable: true };
    target.dispatchEvent(new MouseEvent(type, { ...init, ...keys }));
  };
  const middleOf = (element: Element): At => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const somewhere = (): At => {
    const { x, y, width, height } = view()?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return { x: x + 8 + random() * (width - 16), y: y + 8 + random() * (height - 16) };
  };
  const drag = (target: Element, from: At, to: At, keys: Keys = {}) => {
    mouse('mousedown', from, target, keys);
    mouse('mousemove', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, window, keys);
    mouse('mousemove', to, window, keys);
    if (random() < 0.1) press('Escape');
    mouse('mouseup', to, window, keys);
  };
  const write = (text: string, end: string) => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
    setter?.call(field, text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    press(end);
  };
  const word = () => `${pick(['Claims', 'Fraud', 'Stock', 'Call', 'Route', 'Näher', '<b>']) ?? ''} ${below(1000)}`;
  const inTool = async (key: string, end: string) => {
    view()?.focus();
    press(key);
    await settle();
    write(word(), end);
    press('Escape');
  };

  const gestures: Readonly<Record<string, () => void | Promise<void>>> = {
    'drag a card': () => {
      const card = pick(find('[data-card]'));
      if (card === undefined) return;
      const keys = { altKey: random() < 0.15, shiftKey: random() < 0.15, ctrlKey: random() < 0.2 };
      drag(card, middleOf(card), somewhere(), keys);
    },
    'drag a thing': () => {
      const thing = pick(find('[data-note], [data-zone]'));
      if (thing !== undefined) drag(thing, middleOf(thing), somewhere());
    },
    marquee: () => {
      const target = view();
      if (target !== null) drag(target, somewhere(), somewhere(), { shiftKey: random() < 0.3 });
    },
    'click a card': () => {
      const card = pick(find('[data-card]'));
      if (card === undefined) return;
      const at = middleOf(card);
      const keys = { shiftKey: random() < 0.5 };
      for (const type of ['mousedown', 'mouseup', 'click']) mouse(type, at, type === 'mouseup' ? window : card, keys);
      card.focus();
    },
    'focus a card': () => pick(find('[data-card]'))?.focus(),
    arrows: () => press(pick(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) ?? '', { shiftKey: random() < 0.3 }),
    select: () => press(' '),
    'select all': () => press('a', { ctrlKey: true }),
    escape: () => press('Escape'),
    delete: () => press('Delete'),
    undo: () => press('z', { ctrlKey: true }),
    redo: () => press('Z', { ctrlKey: true, shiftKey: true }),
    duplicate: () => press('d', { ctrlKey: true }),
    group: () => press('g', { ctrlKey: true }),
    ungroup: () => press('G', { ctrlKey: true, shiftKey: true }),
    lock: () => press('L', { ctrlKey: true, shiftKey: true }),
    'write a card': () => inTool('u', 'Enter'),
    'write a note': () => inTool('n', 'Escape'),
    'draw a zone': () => inTool('z', 'Enter'),
    rename: async () => {
      pick(find('[data-card]'))?.focus();
      press('Enter');
      await settle();
      write(word(), pick(['Enter', 'Escape', 'Tab']) ?? 'Enter');
    },
    link: async () => {
      press('l');
      await settle();
      const [from, to] = [pick(find('[data-card]')), pick(find('[data-card]'))];
      if (from !== undefined && to !== undefined) drag(from, middleOf(from), middleOf(to));
      press('Escape');
    },
    'resize by keys': () => {
      pick(find('.resize-corner'))?.focus();
      press(pick(['ArrowRight', 'ArrowDown', 'ArrowLeft']) ?? '');
    },
    'double click': async () => {
      view()?.dispatchEvent(
        new MouseEvent('dblclick', { clientX: somewhere().x, clientY: somewhere().y, view: window, bubbles: true }),
      );
      await settle();
      write(word(), 'Enter');
      press('Escape');
    },
    paste: () => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', `${word()}\n${word()}`);
      view()?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    wheel: () => {
      const { x, y } = somewhere();
      const init = { clientX: x, clientY: y, deltaX: below(200) - 100, deltaY: below(400) - 200, view: window };
      view()?.dispatchEvent(
        new WheelEvent('wheel', { ...init, ctrlKey: random() < 0.5, bubbles: true, cancelable: true }),
      );
    },
    fit: () => press('!', { shiftKey: true }),
    lens: () => pick(find('.lens-names > button'))?.click(),
    'free lens': () => find('.lens-names > button')[0]?.click(),
    filter: async () => {
      press('f');
      await settle();
      pick(find('.filter-panel input'))?.click();
      press('f');
      await settle();
      if (random() < 0.7) press('F', { shiftKey: true });
    },
    find: async () => {
      press('f', { ctrlKey: true });
      await settle();
      write(word().slice(0, 4), 'Enter');
      press('Escape');
    },
    list: async () => {
      const radio = find('[role="radio"]').find((each) => each.textContent === 'List');
      radio?.click();
      await settle();
      pick(find('.list-cell'))?.focus();
      press(pick(['ArrowDown', '3', 'Delete', '0', 'ArrowRight']) ?? '');
      find('[role="radio"]')
        .find((each) => each.textContent === 'Canvas')
        ?.click();
    },
  };
  const names = Object.keys(gestures);
  const made: Record<string, number> = {};
  for (let index = 0; index < count; index += 1) {
    const name = pick(names) ?? '';
    made[name] = (made[name] ?? 0) + 1;
    await gestures[name]?.();
    await settle();
    // What asks is answered as somebody would who looks away: by stepping out.
    for (const button of find('.drop-question .button-quiet, dialog[open] .dialog-actions button').slice(0, 1))
      button.click();
    if (document.querySelector('.drop-question, dialog[open]') !== null) press('Escape');
  }
  find('[role="radio"]')
    .find((each) => each.textContent === 'Canvas')
    ?.click();
  await settle();
  view()?.focus();
  for (let step = 0; step < 4; step += 1) press('Escape');
  window.removeEventListener('error', onError);
  window.removeEventListener('unhandledrejection', onRejection);
  return { errors, made };
}

/** Undoes until nothing is left to undo, and answers how many steps that took. */
export async function undoAll(): Promise<number> {
  const canUndo = () => document.querySelector('.title-bar button[aria-label^="Undo"]:not(:disabled)') !== null;
  let steps = 0;
  document.querySelector<HTMLElement>('.canvas-view')?.focus();
  while (canUndo() && steps < 1000) {
    const init = { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true, cancelable: true };
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init));
    await new Promise((done) => setTimeout(done));
    steps += 1;
  }
  return steps;
}
