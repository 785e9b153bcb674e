/** All mistakes that must be found. */
import { appMistakes } from './appMistakes';
import { edgeMistakes } from './edgeMistakes';
import { mapMistakes } from './mapMistakes';
import { storeMistakes } from './storeMistakes';
import { watchMistakes } from './watchMistakes';
import type { Mistake } from './mistake';

export const mistakes: readonly Mistake[] = [
  ...storeMistakes,
  ...appMistakes,
  ...edgeMistakes,
  ...watchMistakes,
  ...mapMistakes,
];
