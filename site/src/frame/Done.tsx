/** What was done, in the place of what asked for it: read out, and where the keyboard goes on. */
import type { ComponentChildren } from 'preact';
import { Note } from './Note';
import { useFocus } from './useFocus';

interface DoneProps {
  title: string;
  /** 1 when the page shows nothing else. */
  level?: 1 | 2;
  children: ComponentChildren;
}

export function Done({ title, level = 2, children }: DoneProps) {
  const note = useFocus<HTMLDivElement>();
  return (
    <div tabIndex={-1} ref={note}>
      <Note title={title} tone="done" role="status" level={level}>
        {children}
      </Note>
    </div>
  );
}
