import type { Markup } from './html';

/** What the demo server answers. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const reply =
  (type: string) =>
  (body: string | Markup, headers: Readonly<Record<string, string>> = {}) => ({
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, ...headers },
    body: typeof body === 'string' ? body : body.source,
  });

export const page = reply('text/html');
export const style = reply('text/css');
export const script = reply('text/javascript');
export const json = reply('application/json');
export const image = reply('image/svg+xml');

export const NOT_FOUND: Reply = { ...page('<!doctype html><title>404</title><p>404'), status: 404 };

/** What browsers ask for by themselves and no outlet has. */
export const NOTHING: Reply = { status: 204, headers: {}, body: '' };
