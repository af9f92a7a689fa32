import { useCallback, useEffect, useState } from 'preact/hooks';
import { storage } from 'wxt/utils/storage';
import { refKey } from '../../components/evidence/evidence-selection';
import type { EvidenceActions, EvidenceState } from '../../components/evidence/evidence-state';
import { NO_CHOICE } from '../../components/library/event-route';
import { type EvidenceOf, WHOLE_RECORD } from '../../components/library/library-route';
import { useWords } from '../../components/shell/words';
import { openArchive } from '../../lib/archive/open-archive';
import { compareArticles } from '../../lib/coverage/comparison/compare-articles';
import { readCompared } from '../../lib/coverage/comparison/read-compared';
import { eventView } from '../../lib/coverage/events/event-view';
import { recordOf } from '../../lib/coverage/record/record-of';
import { selectionOf } from '../../lib/coverage/record/selection-of';
import type { SpeakerRecord, Utterance } from '../../lib/coverage/record/types';
import { packFileName } from '../../lib/evidence/file-name';
import { FORMATS } from '../../lib/evidence/formats';
import { packOfEvent, packOfRecord, packOfSelection } from '../../lib/evidence/pack';
import type { EvidencePack, EvidenceRef } from '../../lib/evidence/types';
import type { Translator } from '../../lib/i18n/translator';
import { problemOf } from '../hooks/problem-of';
import { useLive } from '../hooks/use-live';
import type { Toasting } from '../hooks/use-toasts';
import { downloadFile } from './download-file';

/** Places alone: the words are read from the archive, as it is when they are shown. */
const kept = storage.defineItem<readonly EvidenceRef[]>('local:evidence', { fallback: [] });

/** What the reader picked, in every tab of the library and till the reader empties it; how more comes and it leaves. */
export function useEvidencePack(toast: Toasting['toast']): {
  picked: readonly EvidenceRef[];
  actions: EvidenceActions;
} {
  const words = useWords();
  const [picked, setPicked] = useState<readonly EvidenceRef[]>([]);
  useEffect(() => {
    void kept.getValue().then(setPicked);
    return kept.watch((refs) => setPicked(refs ?? []));
  }, []);
  // The views below are told of what is picked by its own change alone.
  const onPick = useCallback((refs: readonly EvidenceRef[], on: boolean) => void pick(refs, on), []);
  return {
    picked,
    actions: { onPick, onEmptyPack: () => void emptyPack(toast), ...packActions(words, toast) },
  };
}

async function pick(refs: readonly EvidenceRef[], on: boolean): Promise<void> {
  const keys = new Set(refs.map(refKey));
  const others = (await kept.getValue()).filter((ref) => !keys.has(refKey(ref)));
  await kept.setValue(on ? [...others, ...refs] : others);
}

/** Forgets what was picked, without a way back. */
export const forgetPack = () => kept.setValue([]);

async function emptyPack(toast: Toasting['toast']): Promise<void> {
  const before = await kept.getValue();
  await kept.setValue([]);
  toast({ type: 'pack-emptied' }, async () => {
    await kept.setValue(before);
    toast({ type: 'pack-restored' });
  });
}

/** The same each time: a list made anew would start the query anew. */
const NONE: readonly EvidenceRef[] = [];

/** A pack as the archive gives it now; follows every write to it. */
export function useEvidence(
  of: EvidenceOf | null,
  picked: readonly EvidenceRef[],
): { evidence: EvidenceState; onRetry: () => void } {
  const [tries, setTries] = useState(0);
  const refs = of?.type === 'selection' ? picked : NONE;
  const live = useLive(of && (() => readPack(of, refs)), [JSON.stringify(of), refs, tries]);
  return { evidence: stateOf(), onRetry: useCallback(() => setTries((count) => count + 1), []) };

  function stateOf(): EvidenceState {
    if (live.status === 'loading') return { status: 'loading' };
    if (live.status === 'error') return { status: 'error', problem: problemOf(live.error) };
    return live.value ? { status: 'ready', pack: live.value } : { status: 'missing' };
  }
}

async function readPack(of: EvidenceOf, refs: readonly EvidenceRef[]): Promise<EvidencePack | null> {
  const archive = openArchive();
  switch (of.type) {
    case 'selection':
      return packOfSelection(refs, archive);
    case 'event': {
      const event = await archive.event(of.id);
      if (!event) return null;
      const [view, compared] = await Promise.all([
        eventView(event, archive),
        readCompared(event, NO_CHOICE.articles, archive),
      ]);
      return packOfEvent(view, compareArticles(compared, NO_CHOICE), archive);
    }
    case 'speaker': {
      const record = await recordOf(of.key, archive);
      return record && packOfRecord(record.speaker.name, await allSaid(record), archive);
    }
  }
}

/** A record page by page, to its end. */
async function allSaid({ newest, places }: SpeakerRecord): Promise<Utterance[]> {
  const said = [...newest.utterances];
  for (let page = 1; page < newest.pages; page++)
    said.push(...(await selectionOf(places, { ...WHOLE_RECORD, page }, openArchive())).utterances);
  return said;
}

/** How a pack leaves: as a file, or on the clipboard. */
function packActions(
  words: Translator,
  toast: Toasting['toast'],
): Pick<EvidenceActions, 'onDownloadPack' | 'onCopyPack'> {
  return {
    onDownloadPack: (pack, name) => {
      const format = FORMATS[name];
      const now = new Date();
      const content = new Blob([format.write(pack, words, now)], { type: `${format.type};charset=utf-8` });
      downloadFile(content, packFileName(pack, format, words, now));
    },
    onCopyPack: (pack) =>
      void navigator.clipboard.writeText(FORMATS.markdown.write(pack, words, new Date())).then(
        () => toast({ type: 'pack-copied' }),
        () => toast({ type: 'pack-not-copied' }),
      ),
  };
}
