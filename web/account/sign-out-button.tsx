import type { ComponentProps } from 'react';
import { useSignOut } from '../api/session.ts';
import { Button } from '../ui/button.tsx';

export function SignOutButton(props: Pick<ComponentProps<typeof Button>, 'look' | 'className'>) {
  const signOut = useSignOut();
  return (
    <Button {...props} onClick={() => signOut.mutate()} disabled={signOut.isPending}>
      Sign out
    </Button>
  );
}
