/** What every part of a page may need: its words, and the API once the page is alive. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Api } from '../api/api';
import type { Text } from '../text/text';

export interface Page {
  text: Text;
  /** Null while the page is only being written to a file: then nothing can be asked. */
  api: Api | null;
}

export const PageContext = createContext<Page | null>(null);

/** @throws Error when a part of a page is drawn outside of a page. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('no page around this part');
  return page;
}

export const useText = (): Text => usePage().text;
