/** Milliseconds without a save after which upkeep begins: while it runs, the next save waits. */
const PAUSE = 300;
/** Saves without such a pause after which it begins all the same: what waits for it makes searches slower. */
const MOST_SAVES = 128;

export interface AfterSaves {
  /** A save is done. */
  saved(): void;
  /** Begins at once what saves left to do; resolves when none of it is under way. */
  settled(): Promise<void>;
  stop(): void;
}

/** Runs upkeep when saves pause, once at a time. What a stop, or the end of the worker, leaves undone is found later. */
export function afterSaves(upkeep: () => Promise<unknown>): AfterSaves {
  let running: Promise<unknown> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saves = 0;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    saves = 0;
  };
  const begin = () => {
    stop();
    running ??= upkeep().finally(() => {
      running = null;
    });
  };
  return {
    saved: () => {
      saves++;
      clearTimeout(timer);
      if (saves >= MOST_SAVES) begin();
      else timer = setTimeout(begin, PAUSE);
    },
    settled: async () => {
      await running;
      if (timer !== undefined) begin();
      await running;
    },
    stop,
  };
}
