import { CallError } from '../api/request.ts';
import { useSetUp } from '../api/session.ts';
import { SetupContent } from './setup-content.tsx';

export function SetupController() {
  const setUp = useSetUp();
  return (
    <SetupContent
      code={new URLSearchParams(location.search).get('code') ?? ''}
      isBusy={setUp.isPending}
      error={setUp.error}
      problems={setUp.error instanceof CallError ? setUp.error.fields : {}}
      onSubmit={(input) => setUp.mutate(input)}
    />
  );
}
