import { useState } from 'react';
import { useAccountLink, useRedeemLink } from '../api/account-links.ts';
import { CallError } from '../api/request.ts';
import { goTo } from '../navigation/use-path.ts';
import { WelcomeContent } from './welcome-content.tsx';

/** Where a one-time link leads: `/console/welcome#<token>`. */
export function WelcomeController() {
  const [token] = useState(() => location.hash.slice(1));
  const link = useAccountLink(token);
  const redeem = useRedeemLink();
  return (
    <WelcomeContent
      link={link.data}
      linkError={link.error}
      isBusy={redeem.isPending}
      error={redeem.error}
      problem={redeem.error instanceof CallError ? redeem.error.fields['password'] : undefined}
      onSubmit={(password) => redeem.mutate({ token, password }, { onSuccess: () => goTo('', 'replace') })}
    />
  );
}
