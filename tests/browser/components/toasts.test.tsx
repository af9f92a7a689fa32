import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Toast } from '../../../components/toasts/toast-state';
import { Toasts } from '../../../components/toasts/toasts';
import { named, show } from './show';

function pass(milliseconds: number) {
  return act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

const REMOVED: Toast = { id: 1, message: { type: 'removed', count: 11 }, onUndo: vi.fn() };
const SAVED: Toast = { id: 2, message: { type: 'saved' }, onUndo: null };
const FULL: Toast = { id: 3, message: { type: 'problem', problem: { error: 'quota' } }, onUndo: null };

describe('Toasts', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('offers to undo, in the words of the number', async () => {
    const onDismiss = vi.fn();
    const { host } = await show(<Toasts toasts={[REMOVED]} onDismiss={onDismiss} />);
    expect(host.querySelector('.toast__text')?.textContent).toBe('حُذف 11 مقالًا.');
    await act(() => named(host, 'button', 'تراجع').click());
    expect(REMOVED.onUndo).toHaveBeenCalledOnce();
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('goes by itself, later where it can be undone, and never with a problem', async () => {
    const onDismiss = vi.fn();
    await show(<Toasts toasts={[REMOVED, SAVED, FULL]} onDismiss={onDismiss} />);
    await pass(6_000);
    expect(onDismiss.mock.calls).toEqual([[2]]);
    await pass(60_000);
    expect(onDismiss.mock.calls).toEqual([[2], [1]]);
  });

  it('counts its time once, however often the view is drawn anew', async () => {
    const onDismiss = vi.fn();
    const { again } = await show(<Toasts toasts={[SAVED]} onDismiss={() => onDismiss()} />);
    for (let second = 0; second < 6; second++) {
      await pass(1_000);
      await again(<Toasts toasts={[SAVED]} onDismiss={() => onDismiss()} />);
    }
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('stays while the reader is on it', async () => {
    const onDismiss = vi.fn();
    const { host } = await show(<Toasts toasts={[REMOVED]} onDismiss={onDismiss} />);
    await act(() => named(host, 'button', 'تراجع').focus());
    await pass(60_000);
    expect(onDismiss).not.toHaveBeenCalled();
    await act(() => named(host, 'button', 'تراجع').blur());
    await pass(13_000);
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});
