import { useState } from 'react';
import type { CreatedApiKey } from '../../contract/index.ts';
import { useApiKeys, useCreateApiKey, useRevokeApiKey } from '../api/api-keys.ts';
import { Button } from '../ui/button.tsx';
import { CopyField } from '../ui/copy-field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Box } from './box.tsx';
import { KeyForm } from './key-form.tsx';
import { KeyList } from './key-list.tsx';
import { SectionHead } from './section-head.tsx';

/** Keys with which programs call the API. */
export function KeysSection() {
  const keys = useApiKeys();
  const create = useCreateApiKey();
  const revoke = useRevokeApiKey();
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<CreatedApiKey>();
  return (
    <>
      <SectionHead
        title="API keys"
        intro="For programs of yours. A key never acts as an agent, and makes neither accounts nor keys."
      >
        <Button look="primary" disabled={isMaking} onClick={() => setMaking(true)}>
          New key
        </Button>
      </SectionHead>
      {isMaking && (
        <KeyForm
          isBusy={create.isPending}
          error={create.error}
          onCancel={() => {
            create.reset();
            setMaking(false);
          }}
          onSubmit={(input) =>
            create.mutate(input, {
              onSuccess: (answer) => {
                setMade(answer);
                setMaking(false);
              },
            })
          }
        />
      )}
      {made && (
        <Box title={`Key for ${made.apiKey.name}`} intro="Copy it now: it is not shown again.">
          <CopyField label="API key" value={made.key} />
          <Button className="mt-2" onClick={() => setMade(undefined)}>
            Done
          </Button>
        </Box>
      )}
      {(keys.error ?? revoke.error) && (
        <Notice error={keys.error ?? revoke.error} onRetry={() => void keys.refetch()} />
      )}
      {keys.isPending && <div aria-hidden="true" className="h-24 rounded-box bg-sunken" />}
      {keys.data && (
        <KeyList keys={keys.data} isBusy={revoke.isPending} onRevoke={(id) => revoke.mutate(id)} />
      )}
    </>
  );
}
