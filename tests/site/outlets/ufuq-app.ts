/**
 * The script of the single-page outlet, as the browser runs it. It builds `<div>`s only, shows the
 * text some time after its head, and changes pages without loading a document.
 */
export const APP = `'use strict';
const LATE = 300;
const root = document.getElementById('root');

function box(name, text, parent) {
  const element = document.createElement('div');
  element.className = name;
  if (text) element.textContent = text;
  parent.append(element);
  return element;
}

function bar() {
  root.textContent = '';
  const line = box('bar', '', root);
  box('name', 'أفق الساعة', line).addEventListener('click', () => go('/'));
  for (const section of ['سياسة', 'اقتصاد', 'رياضة']) box('', section, line);
  return box('wrap', '', root);
}

function tile(story, parent) {
  const element = box('tile', story.title, parent);
  element.setAttribute('role', 'link');
  element.tabIndex = 0;
  element.addEventListener('click', () => go(story.path ?? '/'));
}

function picture(address, parent) {
  const image = document.createElement('img');
  image.className = 'pic';
  image.alt = '';
  image.src = address;
  parent.append(image);
}

async function showHome() {
  document.title = 'أفق الساعة';
  const wrap = bar();
  const { stories, briefs } = await (await fetch('/api/stories')).json();
  for (const story of [...stories, ...briefs]) tile(story, wrap);
}

async function showStory(path) {
  const wrap = bar();
  const wait = box('wait', 'جار التحميل…', wrap);
  const story = await (await fetch('/api' + path)).json();
  if (location.pathname !== path) return;
  document.title = story.title + ' | أفق الساعة';
  await new Promise((done) => setTimeout(done, LATE));
  if (location.pathname !== path) return;
  wait.remove();
  box('headline', story.title, wrap);
  box('info', story.section + ' · ' + story.byline + ' · ' + story.published.slice(0, 10), wrap);
  picture(story.photo, wrap);
  box('cap', story.caption, wrap);
  const body = box('body', '', wrap);
  for (const text of story.paragraphs) box('text', text, body);
  const chips = box('chips', '', wrap);
  for (const tag of story.tags) box('chip', tag, chips);
  box('info', 'قد يهمك أيضا', wrap);
  for (const other of story.others) tile(other, wrap);
}

function show() {
  return location.pathname.startsWith('/story/') ? showStory(location.pathname) : showHome();
}

function go(path) {
  history.pushState(null, '', path);
  scrollTo(0, 0);
  show();
}

addEventListener('popstate', show);
show();
`;
