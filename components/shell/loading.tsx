import './loading.css';

/** A view that is being fetched: what is done, and lines where its words will stand. */
export function Loading({ text }: { readonly text: string }) {
  return (
    <div class="loading" aria-busy="true">
      <h1 class="loading__text">{text}</h1>
      <div class="loading__line" />
      <div class="loading__line" />
      <div class="loading__line" />
    </div>
  );
}
