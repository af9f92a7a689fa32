import './loading.css';

interface LoadingProps {
  readonly text: string;
  readonly level?: 1 | 2;
}

/** A view that is being fetched: what is done, and lines where its words will stand. */
export function Loading({ text, level = 1 }: LoadingProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="loading" aria-busy="true">
      <Heading class="loading__text">{text}</Heading>
      <div class="loading__line" />
      <div class="loading__line" />
      <div class="loading__line" />
    </div>
  );
}
