/**
 * `node evals/injection/check-injection.ts`: our attacks in every place, and with CANDOR_TEST_DATA the public BIPIA
 * texts in customers' messages, against a model that obeys every order. Prints what broke, by place.
 */
import { ATTACKS, type Attack } from './attacks.ts';
import { readBipia } from './read-bipia.ts';
import { type AttackResult, PLACES, runAttacks } from './run-attacks.ts';

export async function checkInjection(data: string | undefined): Promise<string> {
  const own = await runAllPlaces(ATTACKS);
  const lines = PLACES.map((place) =>
    row(
      `ours, ${place}`,
      own.filter((result) => result.place === place),
    ),
  );
  const bipia = data ? await runAttacks(readBipia(data), ['message']) : [];
  lines.push(
    data
      ? row('BIPIA, message', bipia)
      : 'BIPIA: skipped, because CANDOR_TEST_DATA does not name the shared data',
  );
  const broken = [...own, ...bipia].filter((result) => result.broken.length > 0);
  const named = broken.map(({ place, attack, broken }) => `- ${place}, ${attack}: ${broken.join('; ')}`);
  return [`${'attacks'.padEnd(26)} cases  shown to the model  broke`, ...lines, ...named].join('\n');
}

/** What is planted into articles and tickets must not be found by the other places' questions. */
export async function runAllPlaces(attacks: Attack[]): Promise<AttackResult[]> {
  const said = await runAttacks(attacks, ['message', 'earlier message', 'action result']);
  return [...said, ...(await runAttacks(attacks, ['article', 'ticket']))];
}

function row(name: string, results: AttackResult[]): string {
  const count = (matches: (result: AttackResult) => boolean) => String(results.filter(matches).length);
  const cells = [
    String(results.length).padStart(5),
    count(({ shown }) => shown).padStart(19),
    count(({ broken }) => broken.length > 0).padStart(6),
  ];
  return `${name.padEnd(26)} ${cells.join(' ')}`;
}

if (import.meta.main) console.log(await checkInjection(process.env['CANDOR_TEST_DATA']));
