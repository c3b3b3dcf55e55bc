export interface Money {
  amount: number;
  currency: string;
}

export interface Product {
  sku: string;
  name: string;
  price: Money;
  quantity: number;
  /** Days from today until it is in stock again. */
  backInDays?: number;
  /** Set when the product is discontinued. */
  replacedBy?: string;
}

/** Dates are `YYYY-MM-DD`. */
export interface Order {
  number: string;
  customer: string;
  status: 'processing' | 'shipped' | 'delivered' | 'cancelled' | 'returned';
  placed: string;
  items: { sku: string; name: string; quantity: number; option?: string }[];
  total: Money;
  tracking?: { carrier: string; number: string; url: string };
  expected?: string;
  delivered?: string;
}

/** `date` moved by whole days; both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
