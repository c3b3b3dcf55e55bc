import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';

test('a server that does not answer is an error that names the server and never the password', async () => {
  const url = 'postgres://u:topsecret@127.0.0.1:1/candor';
  const error: Error = await openDatabase({ kind: 'server', url }).then(
    () => new Error('opened'),
    (thrown) => thrown,
  );
  expect(error).toMatchObject({ code: 'database_unreachable' });
  expect(error.message).toBe('The PostgreSQL server 127.0.0.1:1 refuses: connect ECONNREFUSED 127.0.0.1:1.');
  expect(JSON.stringify(error)).not.toContain('topsecret');
});
