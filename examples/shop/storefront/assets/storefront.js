import { PRODUCTS } from './products.js';
import { TEXTS } from './texts.js';

const CUSTOMERS = { nora: 'Nora Lindqvist', hugo: 'Hugo Marchand' };
const query = new URLSearchParams(location.search);
const customer = query.get('customer') in CUSTOMERS ? query.get('customer') : 'nora';
const language = query.get('lang') in TEXTS ? query.get('lang') : customer === 'hugo' ? 'fr' : 'en';
const texts = TEXTS[language];
const euros = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' });

document.documentElement.lang = language;
for (const element of document.querySelectorAll('[data-text]'))
  element.textContent = texts[element.dataset.text];
document.getElementById('signed-in').textContent = texts.signedIn.replace('{name}', CUSTOMERS[customer]);
showSwitch('customer', texts.switchCustomer, customer, (value) => ({ customer: value }));
showSwitch('lang', texts.switchLanguage, language, (value) => ({ customer, lang: value }));
showProducts();
await Promise.all([showOrders(), embedChat()]);

function showSwitch(name, label, current, toQuery) {
  const nav = document.querySelector(`[data-switch="${name}"]`);
  nav.setAttribute('aria-label', label);
  for (const link of nav.querySelectorAll('a')) {
    link.href = `?${new URLSearchParams(toQuery(link.dataset.value))}`;
    if (link.dataset.value === current) link.setAttribute('aria-current', 'true');
  }
}

function showProducts() {
  const items = PRODUCTS.map((product) => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.setAttribute('viewBox', '0 0 100 76');
    drawing.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    const look = { fill: 'none', stroke: 'currentColor', 'stroke-width': '3', 'stroke-linejoin': 'round' };
    for (const [key, value] of Object.entries({ ...look, d: product.outline })) path.setAttribute(key, value);
    drawing.append(path);
    return make('li', 'product', [
      drawing,
      make('strong', '', [product.name[language]]),
      make('span', '', [euros.format(product.price)]),
    ]);
  });
  document.getElementById('products').replaceChildren(...items);
}

async function showOrders() {
  const list = document.getElementById('orders');
  try {
    const response = await fetch(`/shop/orders?customer=${customer}`);
    if (!response.ok) throw new Error(`status ${response.status}`);
    const { orders } = await response.json();
    list.replaceChildren(...orders.map(toOrderCard));
  } catch {
    list.replaceChildren(make('li', 'order', [texts.noOrders]));
  }
  list.removeAttribute('aria-busy');
}

function toOrderCard(order) {
  const placed = make('time', '', [toRelative(order.placed)]);
  placed.dateTime = order.placed;
  placed.title = new Date(order.placed).toLocaleDateString(language, { dateStyle: 'full' });
  const items = order.items.map((item) => `${item.quantity} × ${item.name}`).join(', ');
  return make('li', 'order', [
    make('header', '', [
      make('strong', '', [order.number]),
      make('span', `status ${order.status}`, [texts[order.status] ?? order.status]),
    ]),
    make('p', '', [items]),
    make('footer', '', [placed, make('span', '', [euros.format(order.total.amount)])]),
  ]);
}

function toRelative(time) {
  const days = Math.round(
    (new Date(time).setHours(0, 0, 0, 0) - new Date().setHours(0, 0, 0, 0)) / 86_400_000,
  );
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

/** The line is shown on the page as it stands in it; it waits for the customer's switch, so it is put in from here. */
function embedChat() {
  const script = document.createElement('script');
  script.async = true;
  script.src = '/widget.js';
  script.dataset.candor = location.origin;
  script.dataset.identityUrl = `/shop/identity?customer=${customer}`;
  if (query.has('chat')) script.dataset.open = '';
  document.getElementById('embed').textContent = script.outerHTML.replace('async=""', 'async');
  document.body.append(script);
}

function make(name, className, children) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
