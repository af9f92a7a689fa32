import { BRIEFS } from '../briefs';
import { levantine, maghrebi } from '../dates';
import { html, Markup } from '../html';
import type { Outlet } from '../outlet';
import { page } from '../reply';

/** The old site: nested tables, `<font>`, `<br><br>` for paragraphs, no metadata, a date that only a reader sees. */
export const difaf: Outlet = {
  id: 'difaf',
  name: 'أنباء الضفاف',
  path: (_story, _title, _eventId, number) => `/article.asp?id=${number}`,
  article: ({ title, story, event, telling, others }) =>
    frame(
      `${title} - أنباء الضفاف`,
      html`<table width="100%" cellpadding="6"><tr><td><font size="2" color="#666666">${story.section} &raquo; ${
        event.id === 'flood' ? maghrebi(story.published) : levantine(story.published)
      }</font></td></tr>
<tr><td><font size="5"><b>${title}</b></font></td></tr>
<tr><td><font size="2">كتب: ${story.byline}</font> <font size="2"><a href="javascript:window.print()">طباعة</a> | <a href="/contact.asp">أرسل إلى صديق</a> | حجم الخط + -</font></td></tr>
<tr><td><table align="left" width="260" cellpadding="4"><tr><td><img src="/photo/${event.id}.svg" width="250" alt=""></td></tr><tr><td bgcolor="#eeeeee"><font size="1">${story.caption}</font></td></tr></table>
<font size="4">${telling.paragraphs.map((text, i) => html`${i > 0 ? new Markup('<br><br>\n') : null}${text}`)}</font></td></tr>
<tr><td bgcolor="#dde4dd"><b>أخبار أخرى</b><br>${others.map((other) => html`&bull; <a href="${other.path}">${other.title}</a><br>`)}</td></tr>
<tr><td><font size="2">الآراء المنشورة لا تعبر بالضرورة عن رأي الموقع</font></td></tr></table>`,
    ),
  list: ({ section, stories }) =>
    frame(
      section ? `${section} - أنباء الضفاف` : 'أنباء الضفاف',
      html`<table width="100%" cellpadding="6">${stories.map(({ title, path }) => html`<tr><td><a href="${path}"><b>${title}</b></a></td></tr>`)}
${BRIEFS.map(({ title, teaser }) => html`<tr><td><a href="/section.asp?name=1"><b>${title}</b></a><br><font size="2">${teaser}</font></td></tr>`)}</table>`,
    ),
  asset: () => null,
};

function frame(title: string, body: Markup) {
  return page(html`<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title></head>
<body bgcolor="#f4f4ee" link="#225522" vlink="#225522" leftmargin="0" topmargin="0">
<table dir="rtl" width="960" align="center" cellspacing="0" cellpadding="8" bgcolor="#ffffff">
<tr><td colspan="2" bgcolor="#225522"><a href="/"><font size="6" color="#ffffff"><b>أنباء الضفاف</b></font></a></td></tr>
<tr><td width="170" valign="top" bgcolor="#eef2ee"><b>الأقسام</b><br><a href="/">الرئيسية</a><br><a href="/section.asp?name=1">بيئة</a><br><a href="/section.asp?name=2">مجتمع</a><br><a href="/section.asp?name=3">مغرب</a><br><br><b>استطلاع</b><br><font size="2">هل تقرأ الأخبار صباحا أم مساء؟</font></td>
<td valign="top">${body}</td></tr>
<tr><td colspan="2" align="center" bgcolor="#eef2ee"><font size="2">أنباء الضفاف - موقع متخيل لعرض سياق - أفضل عرض 1024*768</font></td></tr>
</table>
</body>
</html>`);
}
