/** One call to the API at the press of a button: once at a time, and what became of it. */
import { useRef, useState } from 'preact/hooks';
import type { Answer, Trouble } from '../api/answer';
import type { Api } from '../api/api';
import { usePage } from './page';

interface Called {
  isBusy: boolean;
  /** Whether the last call did what it should. */
  isDone: boolean;
  /** Why it did not. */
  trouble: Trouble | null;
  run: () => void;
}

export function useCall<T>(
  call: (api: Api) => Promise<Answer<T>>,
  onDone: (value: T) => void = () => undefined,
): Called {
  const { api } = usePage();
  const [state, setState] = useState<Omit<Called, 'run'>>({
    isBusy: false,
    isDone: false,
    trouble: null,
  });
  const isBusy = useRef(false);
  const run = () => {
    if (api === null || isBusy.current) return;
    isBusy.current = true;
    setState({ isBusy: true, isDone: false, trouble: null });
    void call(api).then((answer) => {
      isBusy.current = false;
      const trouble = answer.ok ? null : answer.trouble;
      setState({ isBusy: false, isDone: answer.ok, trouble });
      if (answer.ok) onDone(answer.value);
    });
  };
  return { ...state, run };
}
