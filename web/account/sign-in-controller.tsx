import { useSignIn } from '../api/session.ts';
import { SignInContent } from './sign-in-content.tsx';

export function SignInController() {
  const signIn = useSignIn();
  return (
    <SignInContent
      isBusy={signIn.isPending}
      error={signIn.error}
      onSubmit={(input) => signIn.mutate(input)}
    />
  );
}
