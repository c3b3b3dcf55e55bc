import type { SignedIdentity } from '#server/customers/index.ts';

export interface Scenario {
  customer: SignedIdentity;
  language: string;
  hoursAgo: number;
  lines: ({ by: 'customer' | 'agent'; text: string } | { by: 'resolved' })[];
}

const nora: SignedIdentity = {
  externalId: 'cus-1001',
  name: 'Nora Lindqvist',
  email: 'nora@example.com',
  language: 'en',
};
const hugo: SignedIdentity = {
  externalId: 'cus-1002',
  name: 'Hugo Marchand',
  email: 'hugo@example.com',
  language: 'fr',
  segment: 'vip',
};
const ines: SignedIdentity = {
  externalId: 'cus-1003',
  name: 'Ines Duarte',
  email: 'ines@example.com',
  language: 'en',
};
const otto: SignedIdentity = {
  externalId: 'cus-1004',
  name: 'Otto Reimann',
  email: 'otto@example.com',
  language: 'en',
};

const customer = (text: string) => ({ by: 'customer' as const, text });
const agent = (text: string) => ({ by: 'agent' as const, text });
const resolved = { by: 'resolved' as const };

/** What happened in the demo shop's support lately. */
export const SCENARIOS: Scenario[] = [
  {
    customer: ines,
    language: 'en',
    hoursAgo: 52,
    lines: [customer('How long do I have to send a jacket back?'), customer('Great, thank you!')],
  },
  {
    customer: otto,
    language: 'en',
    hoursAgo: 30,
    lines: [
      customer('My stove arrived with a bent burner. This is the second time and I am furious!'),
      agent(
        'Hello Otto, I am sorry, that must not happen twice. A new stove leaves our warehouse today by express.',
      ),
      customer('Thanks, that helps.'),
      resolved,
    ],
  },
  {
    customer: hugo,
    language: 'fr',
    hoursAgo: 26,
    lines: [customer('Combien coûte la livraison en France ?'), customer('Où est ma commande FP-10236 ?')],
  },
  {
    customer: nora,
    language: 'en',
    hoursAgo: 20,
    lines: [customer('Where is my order FP-10231?'), customer('Is the Skarn 2 tent in stock?')],
  },
  {
    customer: ines,
    language: 'en',
    hoursAgo: 5,
    lines: [customer('Do you offer guided hiking trips in Norway?')],
  },
  {
    customer: hugo,
    language: 'fr',
    hoursAgo: 3,
    lines: [
      customer('Bonjour, je voudrais parler à un conseiller au sujet de ma garantie.'),
      agent('Bonjour Hugo, je regarde votre dossier tout de suite.'),
    ],
  },
  {
    customer: otto,
    language: 'en',
    hoursAgo: 1,
    lines: [customer('You charged me twice for one order and nobody answers. I will call my lawyer!')],
  },
];
