/** For who has JavaScript switched off: what is lacking, and what one can do instead. */
import type { ComponentChildren } from 'preact';
import { Note } from './Note';
import { useText } from './page';

interface NeedsScriptProps {
  title: string;
  /** 1 when the page shows nothing else. */
  level?: 1 | 2;
  children: ComponentChildren;
}

export function NeedsScript({ title, level = 2, children }: NeedsScriptProps) {
  const { t } = useText();
  return (
    <Note title={title} level={level}>
      <p>{t('frame.scriptIsOff')}</p>
      {children}
    </Note>
  );
}
