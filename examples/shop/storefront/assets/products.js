const TENT = 'M8 66 50 14l42 52zM50 14v52M38 66l12-26 12 26';
const STOVE = 'M34 66h32l-4-26H38zM30 40h40M50 40V28M40 24c0-8 10-8 10-16 6 6 10 10 10 16z';
const JACKET = 'M36 12 16 26l8 16 8-6v34h36V36l8 6 8-16-20-14c-4 6-24 6-28 0zM50 18v52';
const BOOT = 'M32 12h22v30l26 12v14H30zM30 60h50M36 22h10M36 32h10';
const PACK = 'M32 26c0-22 36-22 36 0v42H32zM38 44h24v16H38zM42 14V8h16v6';
const LAMP = 'M16 40c6-24 62-24 68 0M40 34h20v20H40zM50 54v12M34 62l-6 6M66 62l6 6';

/** What the page shows of the shop's products: name, price in euros, outline (viewBox 100 × 76). */
export const PRODUCTS = [
  { name: { en: 'Skarn 3 tent', fr: 'Tente Skarn 3' }, price: 429, outline: TENT },
  { name: { en: 'Ember stove', fr: 'Réchaud Ember' }, price: 59, outline: STOVE },
  { name: { en: 'Regn rain jacket', fr: 'Veste de pluie Regn' }, price: 189, outline: JACKET },
  { name: { en: 'Tarn boots', fr: 'Chaussures Tarn' }, price: 179, outline: BOOT },
  { name: { en: 'Vidde 45 backpack', fr: 'Sac à dos Vidde 45' }, price: 169, outline: PACK },
  { name: { en: 'Glimt headlamp', fr: 'Lampe frontale Glimt' }, price: 45, outline: LAMP },
];
