import { html } from './html';
import { image, type Reply } from './reply';

const HUES: Readonly<Record<string, number>> = { port: 205, plan: 190, water: 160, strike: 30, flood: 250 };

/** A quiet landscape in the event's colour, so that pages have a picture and fetch nothing from elsewhere. */
export function photo(eventId: string): Reply {
  const hue = HUES[eventId] ?? 0;
  return image(html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 80 960 300">
<rect width="960" height="480" fill="hsl(${hue} 45% 82%)"/>
<circle cx="700" cy="140" r="60" fill="hsl(${hue + 40} 70% 92%)"/>
<path d="M0 300 220 190 400 290 600 180 960 320V480H0Z" fill="hsl(${hue} 30% 60%)"/>
<path d="M0 370 320 330 640 380 960 350V480H0Z" fill="hsl(${hue} 35% 42%)"/>
</svg>`);
}
