import { type Measured, measure } from './measure';

declare global {
  interface Window {
    measureArchive: (sizes: readonly number[]) => Promise<Measured[]>;
  }
}

window.measureArchive = (sizes) => measure(sizes, (line) => console.log(line));
