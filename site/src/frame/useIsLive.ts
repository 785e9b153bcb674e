/** Whether the page's script is at work. It is not while the page is only being written to a file. */
import { useEffect, useState } from 'preact/hooks';

export function useIsLive(): boolean {
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  return isLive;
}
