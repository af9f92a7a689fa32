import { useState } from 'preact/hooks';
import type { Target } from '../../lib/archive/remarks/types';
import { CollectionPicker } from '../collections/collection-picker';
import { keptOn, useKeeping } from '../collections/keeping';
import { useWords } from '../shell/words';
import { NoteEditor } from './note-editor';
import { TagEditor } from './tag-editor';
import '../shell/fold.css';
import './keep-fold.css';

interface KeepFoldProps {
  readonly target: Target;
}

/** The reader's note, tags and collections of a claim or an event, folded away; what is there shows on the fold. */
export function KeepFold({ target }: KeepFoldProps) {
  const { t, plural } = useWords();
  const keeping = useKeeping();
  const [open, setOpen] = useState(false);
  if (!keeping) return null;
  const kept = keptOn(target, keeping.remarks);
  const there = [
    ...(kept.note ? [t('note.label')] : []),
    ...kept.tags,
    ...(kept.collections.size > 0 ? [plural('inCollections', kept.collections.size)] : []),
  ];
  return (
    <details class="fold keep-fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="fold__summary">
        {t('keep.summary')}
        {there.map((one) => (
          <bdi key={one} class="keep-fold__there">
            {one}
          </bdi>
        ))}
      </summary>
      {open && (
        <div class="keep-fold__own">
          <NoteEditor
            key={JSON.stringify(target)}
            note={kept.note}
            onNote={(note) => keeping.onNoteOn(target, note)}
          />
          <TagEditor
            tags={kept.tags}
            knownTags={keeping.knownTags}
            onTags={(tags) => keeping.onTagsOn(target, tags)}
          />
          <CollectionPicker target={target} keeping={keeping} chosen={kept.collections} />
        </div>
      )}
    </details>
  );
}
