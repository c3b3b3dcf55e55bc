import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProducts } from './find-product.ts';
import { orderNumber, type Shop } from './store.ts';
import { addDays, type Product } from './types.ts';

type Answer = [status: number, body: unknown];
const NOT_FOUND: Answer = [404, { error: 'not_found' }];
const BODY_LIMIT = 100_000;

/** The shop over HTTP. The caller listens and closes. */
export function createShopServer(shop: Shop, options: { delayMs?: number } = {}): Server {
  return createServer((request, response) => {
    answer(shop, request)
      .catch((): Answer => [500, { error: 'internal' }])
      .then(async (result) => {
        if (options.delayMs) await sleep(options.delayMs);
        send(response, result);
      });
  });
}

async function answer(shop: Shop, request: IncomingMessage): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://shop');
  const parts = url.pathname.split('/').filter(Boolean).map(decode);
  if (request.method === 'POST' && url.pathname === '/returns') return startReturn(shop, request);
  if (request.method !== 'GET') return [405, { error: 'method_not_allowed' }];
  const [area, id, sub] = parts;
  if (area === 'health') return [200, { ok: true }];
  if (area === 'products' && !id) return [200, { products: shop.products() }];
  if (area === 'stock') return stock(shop, url.searchParams.get('product') ?? '');
  if (area === 'customers' && id && sub === 'orders') return [200, { orders: shop.ordersOf(id) }];
  if (area === 'orders' && id) {
    const order = shop.findOrder(id, url.searchParams.get('customer') ?? '');
    return order ? [200, order] : NOT_FOUND;
  }
  if (area === 'returns') {
    const returns = shop.returnsOf(orderNumber(url.searchParams.get('order') ?? ''));
    return [200, { count: returns.length, returns }];
  }
  return NOT_FOUND;
}

function stock(shop: Shop, words: string): Answer {
  const [product, ...others] = findProducts(words, shop.products());
  if (!product) return NOT_FOUND;
  if (others.length)
    return [200, { result: 'which', candidates: [product, ...others].map((candidate) => candidate.name) }];
  return [
    200,
    {
      result: stockResult(product),
      product: product.name,
      sku: product.sku,
      price: product.price,
      quantity: product.quantity,
      ...(product.backInDays && { back_on: addDays(shop.today, product.backInDays) }),
      ...(product.replacedBy && { replacement: product.replacedBy }),
    },
  ];
}

function stockResult(product: Product): string {
  if (product.replacedBy) return 'discontinued';
  if (product.quantity === 0) return 'back_soon';
  return product.quantity <= 5 ? 'last_few' : 'in_stock';
}

async function startReturn(shop: Shop, request: IncomingMessage): Promise<Answer> {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !key) return [400, { error: 'idempotency_key_missing' }];
  const body = await readJson(request);
  const { order, customer, reason } = body ?? {};
  if (!isText(order) || !isText(customer) || !isText(reason))
    return [400, { error: 'invalid_body', expected: { order: 'FP-…', customer: 'cus-…', reason: 'text' } }];
  const result = shop.startReturn(key, { order: orderNumber(order), customer, reason });
  if (result === 'mismatch') return [422, { error: 'idempotency_key_reused' }];
  return result ? [result.result.startsWith('created') ? 201 : 200, result] : NOT_FOUND;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 500;
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) {
    text += part;
    if (text.length > BODY_LIMIT) return undefined;
  }
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function send(response: ServerResponse, [status, body]: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
