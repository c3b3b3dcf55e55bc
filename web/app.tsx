import { useEffect } from 'react';
import { SetupController } from './account/setup-controller.tsx';
import { SignInController } from './account/sign-in-controller.tsx';
import { WelcomeController } from './account/welcome-controller.tsx';
import { useCompany, useSession, useSetupState } from './api/session.ts';
import { usePath } from './navigation/use-path.ts';
import { PAGES } from './pages.ts';
import { Shell } from './shell/shell.tsx';
import { Notice } from './ui/notice.tsx';
import { showTokens } from './ui/show-tokens.ts';

/** A one-time link wherever one is, set-up while there is no account, sign-in while nobody is signed in, else the pages that they may see. */
export function App() {
  const setup = useSetupState();
  const session = useSession();
  const company = useCompany();
  const [first] = usePath();
  const colour = company.data?.colour;
  // The page's style sheet.
  useEffect(() => {
    if (colour) showTokens(colour);
  }, [colour]);

  const problem = setup.error ?? session.error;
  if (setup.isPending || session.isPending) return <main aria-busy="true" aria-label="Loading" />;
  if (problem) {
    return (
      <main className="mx-auto max-w-md p-6">
        <h1 className="mb-4 text-xl font-semibold">Candor console</h1>
        <Notice error={problem} onRetry={() => void Promise.all([setup.refetch(), session.refetch()])} />
      </main>
    );
  }
  if (first === 'welcome') return <WelcomeController />;
  if (setup.data?.needsSetup) return <SetupController />;
  if (!session.data) return <SignInController />;
  return <Shell agent={session.data.agent} company={company.data?.company ?? 'Candor'} pages={PAGES} />;
}
