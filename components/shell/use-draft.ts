import { useEffect, useRef, useState } from 'preact/hooks';

interface Draft {
  readonly draft: string;
  readonly setDraft: (text: string) => void;
  /** Sends a text without waiting for a pause; one that was sent already is not sent again. */
  readonly send: (text: string) => void;
}

/**
 * What stands in a search field while somebody types: it is sent after a pause, and what comes from elsewhere (back, a
 * cleared filter) replaces it.
 * @param pause in milliseconds
 */
export function useDraft(text: string, onText: (text: string) => void, pause: number): Draft {
  const [draft, setDraft] = useState(text);
  const sent = useRef(text);
  useEffect(() => {
    if (text === sent.current) return;
    sent.current = text;
    setDraft(text);
  }, [text]);
  const send = (next: string) => {
    if (next === sent.current) return;
    sent.current = next;
    onText(next);
  };
  useEffect(() => {
    const timer = setTimeout(() => send(draft), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  return { draft, setDraft, send };
}
