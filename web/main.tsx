import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CallError } from './api/request.ts';
import { App } from './app.tsx';
import './styles.css';
import { showTokens } from './ui/show-tokens.ts';

showTokens();
const queries = new QueryClient({
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
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
