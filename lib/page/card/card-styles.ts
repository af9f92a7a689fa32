/** The card's own style sheet: the page's does not reach into its shadow root, and ours not out of it. */
export const cardStyles = `
:host {
  all: initial;
  position: fixed;
  inset: auto;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  max-inline-size: min(22rem, calc(100vw - 1rem));
  color-scheme: light dark;
}
section {
  box-sizing: border-box;
  padding: .625rem .875rem .75rem;
  border: 1px solid light-dark(#dedad0, #3a3732);
  border-inline-start: 3px solid light-dark(#0b6464, #74cbc4);
  border-radius: .375rem;
  background: light-dark(#fff, #22201d);
  color: light-dark(#1f1c18, #ece8e0);
  box-shadow: 0 2px 12px light-dark(rgb(40 30 10 / 16%), rgb(0 0 0 / 60%));
  font: 400 15px/1.6 "SF Arabic", "Segoe UI", "Noto Naskh Arabic", "Noto Sans Arabic", system-ui, sans-serif;
}
p { margin: 0; unicode-bidi: plaintext; text-align: start; }
.name { font-weight: 600; }
.office, .manner { color: light-dark(#5e5850, #b0a99d); font-size: 14px; }
.archive { margin-block-start: .375rem; }
.uncertain { font-size: 14px; text-decoration: underline dotted; }
button {
  margin-block-start: .5rem;
  padding: .125rem .625rem;
  border: 1px solid light-dark(#0b6464, #74cbc4);
  border-radius: .375rem;
  background: none;
  color: light-dark(#0b6464, #74cbc4);
  font: inherit;
  font-size: 14px;
  cursor: pointer;
}
button:hover { background: light-dark(rgb(11 100 100 / 10%), rgb(116 203 196 / 14%)); }
button:focus-visible { outline: 2px solid light-dark(#0b6464, #74cbc4); outline-offset: 2px; }
`;
