import { DatabaseSync } from 'node:sqlite';
import { GOLD_CUSTOMERS, PRODUCTS, seedOrders } from './seed.ts';
import { addDays, type Money, type Order, type Product } from './types.ts';

const RETURN_DAYS = 30;

export interface ReturnRequest {
  order: string;
  customer: string;
  /** One of `RETURN_REASONS`, or the customer's own words. */
  reason: string;
}

export interface ReturnAnswer {
  result: 'created' | 'created_free' | 'already_open' | 'window_over' | 'not_delivered';
  order: string;
  return_number?: string;
  label?: Money;
  delivered?: string;
  last_day?: string;
}

export interface OrderView extends Order {
  returnable_until?: string;
  return_number?: string;
}

export interface Shop {
  products(): Product[];
  ordersOf(customer: string): OrderView[];
  /** Undefined when there is no such order or it is another customer's. */
  findOrder(number: string, customer: string): OrderView | undefined;
  /** `undefined` = no such order; `mismatch` = the key was used for another request. */
  startReturn(key: string, request: ReturnRequest): ReturnAnswer | undefined | 'mismatch';
  returnsOf(order: string): { return_number: string; reason: string }[];
  today: string;
  close(): void;
}

/** Opens the shop's data in `file` (or in memory). `today` is `YYYY-MM-DD`. */
export function openShop(file: string | undefined, today: string): Shop {
  const db = new DatabaseSync(file ?? ':memory:');
  db.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000;
    create table if not exists return_case (id integer primary key, order_number text unique not null, reason text not null);
    create table if not exists idempotency (key text primary key, request text not null, answer text not null);`);
  const orders = seedOrders(today);

  const returnsOf = (order: string) =>
    db
      .prepare('select id, reason from return_case where order_number = ?')
      .all(order)
      .map((row) => ({ return_number: returnNumber(Number(row['id'])), reason: String(row['reason']) }));
  const view = (order: Order): OrderView => ({
    ...order,
    ...(order.delivered && { returnable_until: addDays(order.delivered, RETURN_DAYS) }),
    ...(returnsOf(order.number)[0] && { return_number: returnsOf(order.number)[0]?.return_number }),
  });
  const find = (number: string, customer: string) =>
    orders.find((order) => order.number === orderNumber(number) && order.customer === customer);

  const answerReturn = (order: Order, request: ReturnRequest): ReturnAnswer => {
    if (!order.delivered) return { result: 'not_delivered', order: order.number };
    const lastDay = addDays(order.delivered, RETURN_DAYS);
    if (lastDay < today)
      return { result: 'window_over', order: order.number, delivered: order.delivered, last_day: lastDay };
    const open = returnsOf(order.number)[0];
    if (open) return { result: 'already_open', order: order.number, return_number: open.return_number };
    const made = db
      .prepare('insert into return_case (order_number, reason) values (?, ?)')
      .run(order.number, request.reason);
    const free =
      GOLD_CUSTOMERS.includes(order.customer) ||
      request.reason === 'faulty' ||
      request.reason === 'wrong-item';
    return {
      result: free ? 'created_free' : 'created',
      order: order.number,
      return_number: returnNumber(Number(made.lastInsertRowid)),
      label: { amount: free ? 0 : 3.9, currency: 'EUR' },
      last_day: lastDay,
    };
  };

  return {
    today,
    products: () => PRODUCTS,
    ordersOf: (customer) =>
      orders
        .filter((order) => order.customer === customer)
        .sort((a, b) => b.placed.localeCompare(a.placed))
        .map(view),
    findOrder: (number, customer) => {
      const order = find(number, customer);
      return order && view(order);
    },
    startReturn: (key, request) =>
      inTransaction(db, () => {
        const asked = JSON.stringify([request.order, request.customer, request.reason]);
        const before = db.prepare('select request, answer from idempotency where key = ?').get(key);
        if (before) return before['request'] === asked ? JSON.parse(String(before['answer'])) : 'mismatch';
        const order = find(request.order, request.customer);
        if (!order) return undefined;
        const answer = answerReturn(order, request);
        db.prepare('insert into idempotency (key, request, answer) values (?, ?, ?)').run(
          key,
          asked,
          JSON.stringify(answer),
        );
        return answer;
      }),
    returnsOf,
    close: () => db.close(),
  };
}

/** `fp 10231` and `10231` are FP-10231. */
export function orderNumber(text: string): string {
  const digits = /^(?:FP)?[\s-]*(\d{5})$/i.exec(text.trim())?.[1];
  return digits ? `FP-${digits}` : text.trim();
}

function returnNumber(id: number): string {
  return `RT-${String(20_000 + id)}`;
}

function inTransaction<Result>(db: DatabaseSync, work: () => Result): Result {
  db.exec('begin immediate');
  try {
    const result = work();
    db.exec('commit');
    return result;
  } catch (error) {
    db.exec('rollback');
    throw error;
  }
}
