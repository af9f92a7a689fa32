/** Markup that is safe to send as it is. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export type Content = string | number | Markup | null | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function source(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.source;
  if (typeof content === 'object') return content.map(source).join('');
  return String(content).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Template tag: text is escaped, `Markup` is taken as it is, lists are joined, null is left out. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.map((part, i) => part + source(contents[i] ?? null)).join(''));
}

/** A JSON-LD block; `<` is escaped so that no text can close the element. */
export function jsonLd(data: unknown): Markup {
  const json = JSON.stringify(data, null, 2).replaceAll('<', '\\u003c');
  return new Markup(`<script type="application/ld+json">\n${json}\n</script>`);
}

/** Links the first occurrence of each phrase, as newsrooms link their topics inside the text. */
export function linkTopics(text: string, topics: readonly string[], address: string): Markup {
  const topic = topics.find((phrase) => text.includes(phrase));
  if (!topic) return html`${text}`;
  const at = text.indexOf(topic);
  return html`${text.slice(0, at)}<a href="${address}">${topic}</a>${text.slice(at + topic.length)}`;
}
