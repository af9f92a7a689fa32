import type { ComponentChildren } from 'preact';
import './notice.css';

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  /** Level of its heading: 1 where it is all that the view shows. */
  readonly level?: 1 | 2 | 3;
  readonly children?: ComponentChildren;
}

/** A place that has nothing to show: what it will show, and the one thing to do now. */
export function Notice({ title, text, level = 1, children }: NoticeProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="notice">
      <Heading class="notice__title">{title}</Heading>
      {text && <p class="notice__text">{text}</p>}
      {children}
    </div>
  );
}
