import type { ReactNode } from 'react';

/** One form in the middle of the page. */
export function AccountFrame(props: { title: string; intro: string; children: ReactNode }) {
  return (
    <main className="flex min-h-full flex-col items-center bg-canvas px-4 py-12 sm:py-24">
      <div className="w-full max-w-sm">
        <p className="mb-6 flex items-center gap-2 font-semibold">
          <span aria-hidden="true" className="size-3 rounded-full bg-accent" /> Candor
        </p>
        <h1 className="text-2xl leading-8 font-semibold tracking-tight">{props.title}</h1>
        <p className="mt-1 mb-6 text-muted">{props.intro}</p>
        {props.children}
      </div>
    </main>
  );
}
