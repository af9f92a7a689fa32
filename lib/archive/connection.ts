import { afterSaves } from './after-saves';
import { setNote, setTags } from './annotate';
import type { Archive } from './archive';
import { claimPlaces, claimsAt, saidWords } from './claim-places';
import { fileSaidStep } from './claims-said';
import { correctedPage } from './corrections/corrected-for';
import { addCorrection, listCorrections, undoCorrection } from './corrections/keep-corrections';
import { refileStep } from './corrections/refile';
import { coverageSource } from './coverage-source';
import { eventStore } from './events/event-store';
import { forgetImports } from './export/forget-imports';
import { ArchiveFailure, outcomeOf, readOf } from './failure';
import { forgetIndex } from './index/index-cache';
import { type MergePolicy, mergeIndex } from './index/merge-index';
import { packDocListsStep } from './index/pack-doc-lists';
import { indexLeft, reindexStep } from './index/reindex';
import { namingStore } from './namings/naming-store';
import { articlesOf, sharedTexts } from './outlet-articles';
import {
  bodyOf,
  findByUrl,
  getArticle,
  listOutlets,
  listSpeakers,
  listTags,
  listVersions,
  standing,
} from './read-articles';
import { reanalyse } from './reanalyse';
import { analysesLeft, redoAnalysesStep } from './redo-analyses';
import { remarkStore } from './remarks/remark-store';
import { listRemovals, purgeTrash, removeArticles, restoreRemoval } from './remove-articles';
import { saveArticle, saveArticles } from './save-article';
import { ArchiveDatabase, SCHEMA_VERSION } from './schema';
import { findSpeakers } from './search/find-speakers';
import { listArticles } from './search/list-articles';
import { readTotals } from './totals';
import type { Outcome } from './types';

const ARCHIVE_NAME = 'siyaq';
const SPEAKERS = 200;

interface Steps {
  readonly onLeft?: (articles: number) => void;
  readonly signal?: AbortSignal;
}

/** A database with the archive on it, and what work beyond the archive's own has to go through. */
export interface Connection {
  readonly db: ArchiveDatabase;
  readonly archive: Archive;
  /** Reads from the open database; throws `ArchiveFailure` where that cannot be. */
  read<T>(run: () => Promise<T>): Promise<T>;
  /** Writes to the open database; a failure is an outcome. */
  write<T>(run: () => Promise<T>): Promise<Outcome<T>>;
  /** Merges what waits for the index while much more comes. */
  mergeMany(): Promise<void>;
  /** Files anew what corrections bear on, and starts the upkeep that follows saves. */
  changed(): void;
}

const opened = new Map<string, Connection>();

export interface ArchiveOptions {
  readonly name?: string;
  /** Where databases are kept, if not where the page or worker keeps them: a storage bucket's. */
  readonly indexedDB?: IDBFactory;
}

/** The connection of this name: one for all callers of a page or worker. */
export function connectionOf({ name = ARCHIVE_NAME, indexedDB }: ArchiveOptions = {}): Connection {
  const known = opened.get(name);
  if (known) return known;
  const connection = connect(new ArchiveDatabase(name, indexedDB), () => opened.delete(name));
  opened.set(name, connection);
  return connection;
}

/** Dexie stores ten times its version, and opens databases of later ones, which this code must not write to. */
function isNewer(db: ArchiveDatabase): boolean {
  return db.backendDB().version >= (SCHEMA_VERSION + 1) * 10;
}

function connect(db: ArchiveDatabase, onClose: () => void): Connection {
  /** Once a connection is enough: trash is kept for weeks. */
  let purged = false;

  const ready = async () => {
    if (!db.isOpen()) {
      forgetIndex(db);
      await db.open();
    }
    if (!isNewer(db)) return;
    db.close({ disableAutoOpen: false });
    throw new ArchiveFailure({ error: 'blocked' });
  };
  // Not `ready().then(run)` alone: over a native promise that waits for nothing, Dexie's `liveQuery` loses track.
  const read = <T>(run: () => Promise<T>) => readOf(() => (db.isOpen() ? run() : ready().then(run)));
  const write = <T>(run: () => Promise<T>) => outcomeOf(() => ready().then(run));

  const merge = async (policy: MergePolicy = {}) => {
    while (await mergeIndex(db, policy));
  };
  /** Does steps till none is left, or the signal ends it; what waits is merged in between. */
  const inSteps = async (step: () => Promise<number | null>, { onLeft, signal }: Steps) => {
    while (!signal?.aborted) {
      const left = await step();
      if (left === null) return;
      onLeft?.(left);
      await merge();
    }
  };
  const reindex = (steps: Steps) => inSteps(() => reindexStep(db), steps);
  const refile = async () => {
    while (await refileStep(db));
  };
  const finishUpgrade = async (signal?: AbortSignal) => {
    while (!signal?.aborted && (await fileSaidStep(db)));
  };
  const packDocLists = async (signal?: AbortSignal) => {
    while (!signal?.aborted && (await packDocListsStep(db)));
  };
  const purge = async (now: Date) => {
    await purgeTrash(db, now);
    await forgetImports(db, now);
  };
  let refiling: Promise<unknown> = Promise.resolve();
  const refileLater = () => {
    refiling = refiling.catch(() => {}).then(() => write(refile));
  };
  const upkeep = afterSaves(() =>
    write(async () => {
      await refile();
      await finishUpgrade();
      await reindex({});
      await merge();
      await packDocLists();
      if (!purged) await purge(new Date());
      purged = true;
    }),
  );

  const source = coverageSource(db);
  const archive: Archive = {
    save: async (article, analysis, now = new Date()) => {
      const outcome = await write(() => saveArticle(db, article, analysis, now));
      if (outcome.ok && outcome.result.outcome !== 'same') upkeep.saved();
      return outcome;
    },
    saveAll: async (articles, now = new Date()) => {
      const outcome = await write(() => saveArticles(db, articles, now));
      if (outcome.ok && outcome.result.some((result) => result.outcome !== 'same')) upkeep.saved();
      return outcome;
    },
    reanalyse: (id, analysis) => write(() => reanalyse(db, id, analysis)),

    get: (id) => read(() => getArticle(db, id)),
    findByUrl: (url) => read(() => findByUrl(db, url)),
    standing: (page) => read(() => standing(db, page)),
    bodyOf: (id, hash) => read(() => bodyOf(db, id, hash)),
    versionsOf: (id) => read(() => listVersions(db, id)),
    list: (query = {}) => read(() => listArticles(db, query)),
    count: () => read(async () => (await readTotals(db)).articles),
    countClaims: () => read(async () => (await readTotals(db)).claims),
    listOutlets: () => read(() => listOutlets(db)),
    listTags: () => read(() => listTags(db)),
    findSpeakers: (text, limit) => read(() => findSpeakers(db, text, limit)),
    listSpeakers: (limit = SPEAKERS) => read(() => listSpeakers(db, limit)),

    setNote: (id, note, now = new Date()) => write(() => setNote(db, id, note, now)),
    setTags: (id, tags, now = new Date()) => write(() => setTags(db, id, tags, now)),

    correct: async (url, word, now = new Date()) => {
      const outcome = await write(() => addCorrection(db, url, word, now));
      if (outcome.ok) refileLater();
      return outcome;
    },
    undoCorrection: async (id, now = new Date()) => {
      const outcome = await write(() => undoCorrection(db, id, now));
      if (outcome.ok && outcome.result) refileLater();
      return outcome;
    },
    corrections: () => read(() => listCorrections(db)),
    corrected: (page, analysis) => read(() => correctedPage(db, page, analysis)),

    remove: (ids, now = new Date()) => write(() => removeArticles(db, ids, now)),
    restore: (removal) => write(() => restoreRemoval(db, removal)),
    removals: () => read(() => listRemovals(db)),

    tend: ({ all = false, now = new Date(), ...steps } = {}) => {
      // This is what it would do.
      upkeep.stop();
      return write(async () => {
        await refile();
        await finishUpgrade(steps.signal);
        await reindex(steps);
        await merge(all ? { pending: 1, fan: 1 } : {});
        await packDocLists(steps.signal);
        await purge(now);
      });
    },
    redoAnalyses: (analyser, steps = {}) => write(() => inSteps(() => redoAnalysesStep(db, analyser), steps)),
    upkeepLeft: (version) =>
      read(async () => ({ index: await indexLeft(db), analyses: await analysesLeft(db, version) })),
    idle: async () => {
      await upkeep.settled();
      await refiling;
    },
    close: () => {
      upkeep.stop();
      db.close();
      onClose();
    },

    together: (work) => read(() => source.together(work)),
    size: () => read(source.size),
    idOf: (url) => read(() => source.idOf(url)),
    frequencies: (terms) => read(() => source.frequencies(terms)),
    candidates: (questions) => read(() => source.candidates(questions)),
    metas: (ids) => read(() => source.metas(ids)),
    texts: (articles) => read(() => source.texts(articles)),
    claimsBy: (keys, window, limit) => read(() => source.claimsBy(keys, window, limit)),
    claimsIn: (ids) => read(() => source.claimsIn(ids)),
    naming: (keys) => read(() => source.naming(keys)),
    speakersNamed: (name, limit) => read(() => source.speakersNamed(name, limit)),
    speakersLike: (key) => read(() => source.speakersLike(key)),

    claimPlaces: (keys) => read(() => claimPlaces(db, keys)),
    claimsAt: (places) => read(() => claimsAt(db, places)),
    saidWords: (text) => read(() => saidWords(db, text)),
    articlesOf: (outlet) => read(() => articlesOf(db, outlet)),
    sharedTexts: (ids) => read(() => sharedTexts(db, ids)),

    ...eventStore(db, { read, write }),
    ...namingStore(db, { read, write }),
    ...remarkStore(db, { read, write }),
  };
  const changed = () => {
    refileLater();
    upkeep.saved();
  };
  return { db, archive, read, write, mergeMany: () => merge({ many: true }), changed };
}
