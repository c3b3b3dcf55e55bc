import { SignOutButton } from '../account/sign-out-button.tsx';
import type { PageProps } from '../navigation/pages.ts';
import { NameForm } from './name-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { SectionHead } from './section-head.tsx';
import { SessionsController } from './sessions-controller.tsx';

/** One's own account: name, password, and where one is signed in. */
export function AccountSection({ agent }: PageProps) {
  return (
    <>
      <SectionHead title="Your account" intro={`${agent.email} · ${agent.role}`}>
        <SignOutButton className="sm:hidden" />
      </SectionHead>
      <NameForm name={agent.name} />
      <PasswordForm email={agent.email} />
      <SessionsController />
    </>
  );
}
