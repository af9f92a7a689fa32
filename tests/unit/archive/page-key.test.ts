import { describe, expect, it } from 'vitest';
import { pageKey } from '../../../lib/archive/page-key';

const PAGE = 'https://akhbar.example/news/2024/water';

describe('one page', () => {
  it.each([
    ['scheme', 'http://akhbar.example/news/2024/water'],
    ['www', 'https://www.akhbar.example/news/2024/water'],
    ['mobile host', 'https://m.akhbar.example/news/2024/water'],
    ['AMP host', 'https://amp.akhbar.example/news/2024/water'],
    ['host in capitals', 'https://AKHBAR.example/news/2024/water'],
    ['port that goes without saying', 'https://akhbar.example:443/news/2024/water'],
    ['last slash', 'https://akhbar.example/news/2024/water/'],
    ['fragment', 'https://akhbar.example/news/2024/water#comments'],
    ['utm', 'https://akhbar.example/news/2024/water?utm_source=x&utm_medium=social'],
    ['click ids', 'https://akhbar.example/news/2024/water?fbclid=abc&gclid=def'],
    ['reader counters of newsrooms', 'https://akhbar.example/news/2024/water?at_medium=a&xtor=b&ocid=c'],
    ['AMP path before', 'https://akhbar.example/amp/news/2024/water'],
    ['AMP path behind', 'https://akhbar.example/news/2024/water/amp/'],
    ['AMP parameter', 'https://akhbar.example/news/2024/water?amp'],
    ['AMP parameter with value', 'https://akhbar.example/news/2024/water?outputType=amp'],
    ['doubled slash', 'https://akhbar.example/news//2024/water'],
    ['index page', 'https://akhbar.example/news/2024/water/index.html'],
  ])('%s', (_, address) => expect(pageKey(address)).toBe(pageKey(PAGE)));

  it.each([
    [
      'Arabic slug',
      'https://akhbar.example/محطة-المياه',
      'https://akhbar.example/%D9%85%D8%AD%D8%B7%D8%A9-%D8%A7%D9%84%D9%85%D9%8A%D8%A7%D9%87',
    ],
    ['order of parameters', 'https://akhbar.example/?id=7&page=2', 'https://akhbar.example/?page=2&id=7'],
    ['AMP file', 'https://akhbar.example/story.amp.html', 'https://akhbar.example/story.html'],
  ])('%s', (_, a, b) => expect(pageKey(a)).toBe(pageKey(b)));
});

describe('different pages', () => {
  it.each([
    ['path', `${PAGE}-2`],
    ['number in the query', `${PAGE}?id=7`],
    ['host', 'https://khabar.example/news/2024/water'],
    ['subdomain that is no dress', 'https://sport.akhbar.example/news/2024/water'],
    ['port', 'https://akhbar.example:8443/news/2024/water'],
    ['a section named ampere', 'https://akhbar.example/ampere/news/2024/water'],
    ['case of the path', 'https://akhbar.example/news/2024/Water'],
  ])('%s', (_, address) => expect(pageKey(address)).not.toBe(pageKey(PAGE)));

  it('keeps a host that is only one label after its dress', () => {
    expect(pageKey('https://www.example/')).toBe('www.example');
  });

  it('survives a broken escape', () => {
    expect(pageKey('https://akhbar.example/%E0%A4%A')).toContain('%E0%A4%A');
  });

  it('throws for what is no address', () => expect(() => pageKey('akhbar')).toThrow(TypeError));
});
