import type { BubbleTexts } from './texts.ts';
import type { Bubble, BubbleState } from './types.ts';

const SPEECH = 'M4 5.5h16v11H11l-4.5 4v-4H4z';
const CROSS = 'M6 6l12 12M18 6L6 18';
const SVG = 'http://www.w3.org/2000/svg';

/** The button that is always there, made without a library; `onWanted` is called when somebody is about to press it. */
export function createBubble(texts: BubbleTexts, on: { press: () => void; wanted: () => void }) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'bubble';
  const path = document.createElementNS(SVG, 'path');
  const badge = make('span', 'unread');
  badge.ariaHidden = 'true';
  element.append(drawing(path), badge);
  const said = make('p', 'bubble-says');
  said.role = 'status';
  element.addEventListener('click', on.press);
  element.addEventListener('pointerenter', on.wanted, { once: true });
  element.addEventListener('focus', on.wanted, { once: true });

  let state: BubbleState = { open: false, unread: 0, busy: false };
  const bubble: Bubble = {
    element,
    show(change) {
      state = { ...state, ...change };
      const { open, unread, busy } = state;
      element.classList.toggle('bubble-open', open);
      element.ariaExpanded = String(open);
      element.ariaBusy = String(busy);
      const news = unread > 0 ? `, ${unread} ${texts.unread}` : '';
      element.ariaLabel = (open ? texts.close : texts.open) + news;
      path.setAttribute('d', open ? CROSS : SPEECH);
      badge.textContent = unread > 0 ? String(unread) : '';
    },
    say(sentence) {
      said.textContent = sentence;
    },
  };
  bubble.show({});
  return { bubble, said };
}

function make(name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

function drawing(path: SVGPathElement): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const look = { viewBox: '0 0 24 24', width: '26', height: '26', fill: 'none', stroke: 'currentColor' };
  const lines = { 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  for (const [name, value] of Object.entries({ ...look, ...lines, 'aria-hidden': 'true' }))
    svg.setAttribute(name, value);
  svg.append(path);
  return svg;
}
