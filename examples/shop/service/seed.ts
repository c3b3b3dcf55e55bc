import { addDays, type Order, type Product } from './types.ts';

const item = (sku: string, name: string, quantity: number, option?: string) => ({
  sku,
  name,
  quantity,
  ...(option && { option }),
});
const euros = (amount: number) => ({ amount, currency: 'EUR' });

/** Customer ids of the Trail Club's Gold level: their return labels are free. */
export const GOLD_CUSTOMERS = ['cus-1002'];

/** The range, as in the demo's README. `names` are what customers also call a product. */
export const PRODUCTS: Product[] = [
  { sku: 'TNT-SKARN2', name: 'Skarn 2 tent', price: euros(349), quantity: 0, backInDays: 17 },
  { sku: 'TNT-SKARN3', name: 'Skarn 3 tent', price: euros(429), quantity: 6 },
  { sku: 'STV-EMBER', name: 'Ember stove', price: euros(59), quantity: 14 },
  { sku: 'STV-EMBERDUO', name: 'Ember Duo stove', price: euros(99), quantity: 0, replacedBy: 'Ember stove' },
  { sku: 'JKT-LYNG', name: 'Lyng down jacket', price: euros(229), quantity: 3 },
  { sku: 'JKT-REGN', name: 'Regn rain jacket', price: euros(189), quantity: 17 },
  { sku: 'BTS-TARN', name: 'Tarn boots', price: euros(179), quantity: 22 },
  { sku: 'BPK-VIDDE45', name: 'Vidde 45 backpack', price: euros(169), quantity: 9 },
  { sku: 'BPK-VIDDE65', name: 'Vidde 65 backpack', price: euros(209), quantity: 5 },
  { sku: 'BAG-MYR', name: 'Myr sleeping bag', price: euros(199), quantity: 11 },
  { sku: 'MAT-MOSE', name: 'Mose sleeping mat', price: euros(89), quantity: 31 },
  { sku: 'LMP-GLIMT', name: 'Glimt headlamp', price: euros(45), quantity: 40 },
];

/** The orders, laid out around `today` (`YYYY-MM-DD`). */
export function seedOrders(today: string): Order[] {
  const day = (offset: number) => addDays(today, offset);
  const tracking = (number: string) => ({
    carrier: 'Fjordpost',
    number,
    url: `https://fjordpost.example/track/${number}`,
  });
  return [
    {
      number: 'FP-10231',
      customer: 'cus-1001',
      status: 'shipped',
      placed: day(-3),
      items: [item('JKT-REGN', 'Regn rain jacket', 1, 'M, moss')],
      total: euros(189),
      tracking: tracking('FJ483920175DK'),
      expected: day(2),
    },
    {
      number: 'FP-10198',
      customer: 'cus-1001',
      status: 'delivered',
      placed: day(-16),
      items: [item('BTS-TARN', 'Tarn boots', 1, '39'), item('MAT-MOSE', 'Mose sleeping mat', 1)],
      total: euros(268),
      delivered: day(-12),
    },
    {
      number: 'FP-10244',
      customer: 'cus-1001',
      status: 'processing',
      placed: day(0),
      items: [item('STV-EMBER', 'Ember stove', 1)],
      total: euros(63.9),
    },
    {
      number: 'FP-10107',
      customer: 'cus-1001',
      status: 'delivered',
      placed: day(-75),
      items: [item('LMP-GLIMT', 'Glimt headlamp', 1)],
      total: euros(49.9),
      delivered: day(-71),
    },
    {
      number: 'FP-10236',
      customer: 'cus-1002',
      status: 'shipped',
      placed: day(-2),
      items: [item('TNT-SKARN3', 'Skarn 3 tent', 1), item('BAG-MYR', 'Myr sleeping bag', 2)],
      total: euros(827),
      tracking: tracking('FJ483921066DK'),
      expected: day(1),
    },
    {
      number: 'FP-10205',
      customer: 'cus-1002',
      status: 'delivered',
      placed: day(-13),
      items: [item('BPK-VIDDE65', 'Vidde 65 backpack', 1)],
      total: euros(209),
      delivered: day(-8),
    },
  ];
}
