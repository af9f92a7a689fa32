import './icon.css';

/** Outlines on a 24-unit grid, drawn in the colour of the text. */
const PATHS = {
  menu: 'M5 12h.01M12 12h.01M19 12h.01',
  marks: 'M4 20h16M7 15.5 14.5 8l2.5 2.5L9.5 18H7zM13 9.5l2.5 2.5M16 6.5l2.5 2.5',
  library: 'M5 4h4v16H5zM9 4h4v16H9zM14 5l4-1 3 15-4 1z',
  settings:
    'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20',
  flag: 'M6 21V4h11l-2.5 4L17 12H6',
  chevron: 'M7 10l5 5 5-5',
  back: 'M14.5 6 8.5 12l6 6',
  external: 'M9 6H5v13h13v-4M13 5h6v6M19 5l-9 9',
  trash: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10.5 11v5.5M13.5 11v5.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words, or in a control that has a label: hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon--${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
