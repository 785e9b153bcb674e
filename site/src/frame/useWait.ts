/** Until when the API asked to wait, and whether that is over. */
import { useEffect, useState } from 'preact/hooks';

/** @param seconds undefined when there is nothing to wait for. */
export function useWait(seconds: number | undefined): { until: string | null; isOver: boolean } {
  const [until] = useState(() => (seconds === undefined ? null : Date.now() + seconds * 1_000));
  const [isOver, setIsOver] = useState(until === null);
  useEffect(() => {
    if (until === null) return undefined;
    const timer = setTimeout(() => setIsOver(true), until - Date.now());
    return () => clearTimeout(timer);
  }, [until]);
  return { until: until === null ? null : new Date(until).toISOString(), isOver };
}
