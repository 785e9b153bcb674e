/** A state in words: what happened, and what one can do. */
import type { ComponentChildren } from 'preact';

interface NoteProps {
  title: string;
  /** Due, wrong and done have a colour; plain has none. The words alone say everything. */
  tone?: 'plain' | 'due' | 'wrong' | 'done';
  /** `alert` when it answers something that the donor did just now. */
  role?: 'status' | 'alert';
  /** 1 when the note is all that the page says. */
  level?: 1 | 2;
  children?: ComponentChildren;
}

export function Note({ title, tone = 'plain', role, level = 2, children }: NoteProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class={`note note-${tone}`} role={role}>
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
