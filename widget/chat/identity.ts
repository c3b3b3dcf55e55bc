/** What the host site says about who this is: a signed token, and whom it names (to keep customers apart; not trusted). */
export interface Identity {
  token?: string;
  customer: string;
}

const NOBODY: Identity = { customer: '' };

/** Never throws: without an answer the customer is a visitor like any other. */
export async function fetchIdentity(url: string | undefined): Promise<Identity> {
  if (!url) return NOBODY;
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
    });
    if (!response.ok) return NOBODY;
    const { token } = (await response.json()) as { token?: string };
    return token ? { token, customer: readSubject(token) } : NOBODY;
  } catch {
    return NOBODY;
  }
}

function readSubject(token: string): string {
  const payload = token.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/');
  return String((JSON.parse(atob(payload)) as { sub?: string }).sub ?? '');
}
