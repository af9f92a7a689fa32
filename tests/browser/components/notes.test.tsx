import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NoteEditor } from '../../../components/notes/note-editor';
import { TagEditor } from '../../../components/notes/tag-editor';
import { show } from './show';

function pass(milliseconds: number) {
  return act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string) {
  await act(() => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

describe('NoteEditor', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('keeps what was typed once after a pause, and says so', async () => {
    const onNote = vi.fn();
    const { host } = await show(<NoteEditor note="" onNote={onNote} />);
    const field = host.querySelector('textarea')!;
    await type(field, 'راجع');
    await pass(300);
    await type(field, 'راجع النص');
    await pass(600);
    expect(onNote).not.toHaveBeenCalled();
    await pass(200);
    expect(onNote).toHaveBeenCalledExactlyOnceWith('راجع النص');
    expect(host.querySelector('[role=status]')?.textContent).toBe('حُفظت الملاحظة');
  });

  it('keeps what was typed when it goes away before the pause is over', async () => {
    const onNote = vi.fn();
    const { host } = await show(<NoteEditor note="" onNote={onNote} />);
    await type(host.querySelector('textarea')!, 'على عجل');
    await act(() => render(null, host));
    expect(onNote).toHaveBeenCalledExactlyOnceWith('على عجل');
  });

  it('follows a note that was changed elsewhere, but not over what is being typed', async () => {
    const { host, again } = await show(<NoteEditor note="أولى" onNote={vi.fn()} />);
    const field = host.querySelector('textarea')!;
    await again(<NoteEditor note="ثانية" onNote={vi.fn()} />);
    expect(field.value).toBe('ثانية');
    await type(field, 'قيد الكتابة');
    await again(<NoteEditor note="ثالثة" onNote={vi.fn()} />);
    expect(field.value).toBe('قيد الكتابة');
  });

  it('keeps nothing that was not touched', async () => {
    const onNote = vi.fn();
    const { host } = await show(<NoteEditor note="قديمة" onNote={onNote} />);
    await act(() => {
      host.querySelector('textarea')?.focus();
      host.querySelector('textarea')?.blur();
      vi.advanceTimersByTime(5000);
    });
    expect(onNote).not.toHaveBeenCalled();
  });
});

describe('TagEditor', () => {
  it.each([
    ['Enter', 'مدارس{Enter}', ['مياه', 'مدارس']],
    ['an Arabic comma', 'مدارس،', ['مياه', 'مدارس']],
    ['Backspace in the empty field', '{Backspace}', []],
  ])('takes %s', async (_, keys, tags) => {
    const onTags = vi.fn();
    const { host } = await show(<TagEditor tags={['مياه']} knownTags={[]} onTags={onTags} />);
    await userEvent.click(host.querySelector('input')!);
    await userEvent.keyboard(keys);
    expect(onTags).toHaveBeenCalledExactlyOnceWith(tags);
  });

  it('knows no empty tag and none twice', async () => {
    const onTags = vi.fn();
    const { host } = await show(<TagEditor tags={['مياه']} knownTags={[]} onTags={onTags} />);
    await type(host.querySelector('input')!, ' مياه ، ,');
    expect(onTags).not.toHaveBeenCalled();
    await type(host.querySelector('input')!, 'قمح, قمح ،  سوق   الحبوب,');
    expect(onTags).toHaveBeenCalledExactlyOnceWith(['مياه', 'قمح', 'سوق الحبوب']);
  });

  it('takes one away by its button and keeps the focus in the editor', async () => {
    const onTags = vi.fn();
    const { host } = await show(<TagEditor tags={['مياه', 'قمح']} knownTags={[]} onTags={onTags} />);
    await userEvent.click(host.querySelector('.tag__remove')!);
    expect(onTags).toHaveBeenCalledExactlyOnceWith(['قمح']);
    expect(document.activeElement).toBe(host.querySelector('input'));
  });
});
