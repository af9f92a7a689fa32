import { EVENTS } from './events';
import { html } from './html';
import { OUTLETS } from './outlets';
import { page, type Reply } from './reply';
import { tell } from './story';
import { UNTOUCHED } from './untouched';

const EVENT_NAMES: Readonly<Record<string, string>> = {
  plan: 'مخطط توسعة الميناء (شباط/فبراير)',
  strike: 'إضراب الأساتذة (آذار/مارس)',
  flood: 'فيضانات وادي الزان (أيار/مايو)',
  water: 'محادثات اليرموك (أيار/مايو)',
  port: 'بدء توسعة الميناء (حزيران/يونيو)',
};

/** The way in: every event with the outlets that report it, and the pages that must stay untouched. */
export function frontPage(
  addressOf: (eventId: string, outlet: (typeof OUTLETS)[number]['id']) => string,
  port: number,
): Reply {
  return page(html`<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>صحف العرض</title>
<style>body{font:18px/1.8 "Noto Sans Arabic","Segoe UI",system-ui,sans-serif;max-inline-size:44rem;margin:2rem auto;padding-inline:1rem;color:#1c1b19;background:#fbfaf7}h2{margin-block:1.5rem .25rem;font-size:1.1rem}li{margin-block:.2rem}small{color:#666}</style></head>
<body><h1>صحف العرض</h1>
<p>خمس صحف متخيلة تروي أحداثا متخيلة، كل بطريقتها. افتح خبرا واحفظه، ثم افتح رواية صحيفة أخرى للحدث نفسه.</p>
${EVENTS.map(
  (event) =>
    html`<h2>${EVENT_NAMES[event.id] ?? event.id}</h2><ul>${event.stories.map((story) => {
      const outlet = OUTLETS.find(({ id }) => id === story.outlet);
      return html`<li><a href="${addressOf(event.id, story.outlet)}">${tell(event, story).title}</a> <small>${outlet?.name ?? ''}</small></li>`;
    })}</ul>`,
)}
<h2>صفحات لا يمسها سياق</h2><ul>${UNTOUCHED.map(
    ({ name, host, path }) => html`<li><a href="http://${host}:${port}${path}"><bdi>${name}</bdi></a></li>`,
  )}</ul>
</body></html>`);
}
