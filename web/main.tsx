import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CallError } from './api/request.ts';
import { forgetSession } from './api/session.ts';
import { App } from './app.tsx';
import { CommandsProvider } from './commands/commands-provider.tsx';
import './styles.css';
import { showTokens } from './ui/show-tokens.ts';

showTokens();

/** A session that ended on the server ends here as well. */
const onError = (error: Error) => {
  if (error instanceof CallError && error.status === 401) forgetSession(queries);
};
const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 5000,
      // An answer of the server is final; a network that is down may come back.
      retry: (count, error) => count < 2 && !(error instanceof CallError && error.status > 0),
    },
  },
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <CommandsProvider>
        <App />
      </CommandsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
