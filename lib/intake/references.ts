import { LIMITS } from './limits';
import { type Found, leftOut } from './types';
import { isoDay, outletOf, webAddress } from './web-address';

/** What a reference tells of an article. */
export interface Reference {
  /** Place in its file, from 1 on. */
  readonly place: number;
  readonly title: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly accessed: string | null;
  readonly url: string | null;
  /** The publisher's words in it: notes of the reader are none. */
  readonly abstract: string | null;
}

/** A reference as an article; one without text of its own is none. */
export function articleOf(reference: Reference): Found {
  const { place, title, author, published, accessed, abstract } = reference;
  const url = webAddress(reference.url) ?? '';
  const paragraphs = (abstract ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (!title || paragraphs.join('').length < LIMITS.leastText) return leftOut(place, 'no-text');
  const outlet = outletOf(url);
  return {
    line: place,
    ok: true,
    savedAt: isoDay(accessed) && `${isoDay(accessed)}T00:00:00.000Z`,
    article: {
      url,
      title,
      outlet,
      outletName: reference.outlet ?? outlet,
      byline: author,
      agency: null,
      published: isoDay(published),
      modified: null,
      section: null,
      paragraphs,
    },
  };
}
