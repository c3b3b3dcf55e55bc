import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CheckedSentence, ReplyCheckSchema } from '#contract';
import { findOrCreateCustomer } from '#server/customers/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import {
  openConversation,
  signInAgent,
  startTestApp,
  type TestAgent,
  type TestApp,
  type TestCustomer,
} from '#server/testing/index.ts';

describe('the check of a reply that is not sent yet', () => {
  let app: TestApp;
  let agent: TestAgent;
  let customer: TestCustomer;
  beforeAll(async () => {
    app = await startTestApp();
    agent = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
    customer = await openConversation(app.url);
    await customer.say(
      'My order FP-10231 came. How long can I send the tent back? I want to talk to a human.',
    );
  });
  afterAll(() => app?.close());

  const post = (text: unknown, id = customer.id) => agent.call('POST', `/v1/inbox/${id}/check`, { text });
  const check = async (text: string) => ReplyCheckSchema.parse(await (await post(text)).json());
  const checkOne = async (text: string): Promise<CheckedSentence> => (await check(text)).sentences[0]!;

  test('says sentence by sentence what an article says, says otherwise, or does not say', async () => {
    const { sentences, left, actions } = await check(
      `Dear Nora,
You have 30 days from the day of delivery to return an item. You have 60 days from the day of delivery to return an item.
I had a look at your order FP-10231 myself. Is it still packed?
Kind regards, Anna`,
    );
    expect(sentences.map(({ verdict }) => verdict)).toEqual([
      'no-claim',
      'supported',
      'contradicts',
      'own-words',
      'no-claim',
      'no-claim',
    ]);
    expect(sentences[1]!.article).toMatchObject({
      title: 'How long do I have to return something?',
      url: expect.stringContaining('/help/articles/'),
    });
    expect(sentences[2]).toMatchObject({
      detail: 'says 60 where the source says 30',
      article: { quote: expect.stringContaining('30 days from the day of delivery') },
    });
    expect({ left, actions }).toEqual({ left: 0, actions: [] });
  });

  test('names what an internal article says as internal, without a link that customers could follow', async () => {
    const sentence =
      'Returns up to 7 days late are accepted once a year for each customer when the item is unused.';
    const { article } = await checkOne(sentence);
    expect(article).toMatchObject({ isInternal: true });
    expect(article).not.toHaveProperty('url');
  });

  test('a promise that no action backs is named, and is not supported by an article that says the like', async () => {
    expect(await checkOne('I have refunded the delivery fee.')).toMatchObject({
      verdict: 'own-words',
      concerns: [{ kind: 'promise', found: 'I have refunded' }],
    });
  });

  test('another customer’s number is named with whose it is; one that nobody wrote is only unknown', async () => {
    const hugo = await openConversation(app.url);
    await hugo.say('Where is my order FP-10240?');
    const { customerId } = await app.candor.db
      .selectFrom('conversation')
      .select('customer_id as customerId')
      .where('id', '=', hugo.id)
      .executeTakeFirstOrThrow();
    await app.candor.db.updateTable('customer').set({ name: 'Hugo' }).where('id', '=', customerId).execute();
    expect((await checkOne('Your order FP-10240 is on its way.')).concerns).toEqual([
      { kind: 'strange-data', found: 'FP-10240', customerName: 'Hugo' },
    ]);
    expect((await checkOne('Your order FP-10999 is on its way.')).concerns).toEqual([
      { kind: 'strange-data', found: 'FP-10999' },
    ]);
  });

  test('what the same customer wrote in another conversation is theirs', async () => {
    const known = { externalId: 'cus-check', name: 'Ines' };
    const { id: customerId } = await findOrCreateCustomer(app.candor.db, { identity: known });
    const [before, now] = [await openConversation(app.url), await openConversation(app.url)];
    await before.say('My order is FP-10777.');
    await now.say('I want to talk to a human.');
    for (const { id } of [before, now])
      await app.candor.db
        .updateTable('conversation')
        .set({ customer_id: customerId })
        .where('id', '=', id)
        .execute();
    const answer = await post('Your order FP-10777 is on its way.', now.id);
    expect(ReplyCheckSchema.parse(await answer.json()).sentences[0]!.concerns).toEqual([]);
  });

  test('in another language the articles of that language are compared', async () => {
    expect(
      await checkOne('Vous avez 60 jours à compter de la livraison pour retourner un article.'),
    ).toMatchObject({ verdict: 'contradicts', detail: 'says 60 where the source says 30' });
  });

  test('sends nothing, records nothing and takes nothing', async () => {
    const id = customer.id as ConversationId;
    const before = await app.candor.inbox.read(id);
    await check('Your order FP-10231 is on its way.');
    expect(await app.candor.inbox.read(id)).toEqual(before);
  });

  test('a very long reply is looked at up to a limit, and says so', async () => {
    const { sentences, left } = await check('This is one more sentence of mine. '.repeat(150));
    expect(sentences).toHaveLength(100);
    expect(left).toBe(50);
  });

  test('what is empty, too long or of no conversation is refused', async () => {
    for (const text of [' \n', 'x'.repeat(20_001), 7]) expect((await post(text)).status).toBe(400);
    expect((await post('Hello.', `cnv_${'0'.repeat(32)}`)).status).toBe(404);
  });
});
