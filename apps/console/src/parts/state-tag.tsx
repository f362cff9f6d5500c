import type { ReactNode } from 'react';

export type Tone = 'good' | 'busy' | 'plan' | 'bad' | 'plain';

/** A state in a word; its colour only repeats what the word says. */
export function StateTag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className="state" data-tone={tone}>
      {children}
    </span>
  );
}
