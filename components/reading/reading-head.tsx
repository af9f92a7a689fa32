import { ChangeFold } from '../article/change-fold';
import { SourceLine } from '../claim/source-line';
import { Icon } from '../icons/icon';
import type { LibraryActions, ReadingState } from '../library/library-state';
import { Button } from '../shell/button';
import { Dotted } from '../shell/dotted';
import { Select } from '../shell/select';
import { useWords } from '../shell/words';
import './reading-head.css';

interface ReadingHeadProps {
  readonly reading: Extract<ReadingState, { status: 'ready' }>;
  readonly actions: Pick<LibraryActions, 'onGo' | 'onRemove'>;
}

/** Where the article is from, which version is shown, and what can be done with it. */
export function ReadingHead({ reading, actions }: ReadingHeadProps) {
  const { t, plural, date, fullDate } = useWords();
  const { article, version, versions, change } = reading;
  const details = [
    article.byline && t('article.byline', { name: article.byline }),
    article.section,
    plural('words', article.words),
    t('article.savedOn', { date: date(version.savedAt) }),
  ].filter((part): part is string => !!part);
  return (
    <header class="reading-head">
      <SourceLine source={article} />
      <Dotted>
        {details.map((part) => (
          <bdi key={part}>{part}</bdi>
        ))}
      </Dotted>
      <div class="reading-head__actions">
        <a class="reading-head__original" href={article.url} target="_blank" rel="noreferrer">
          {t('article.original')} <Icon name="external" />
        </a>
        <Button look="link" onClick={() => actions.onRemove([article.id])}>
          {t('article.remove')}
        </Button>
      </div>
      {versions.length > 1 && (
        <div class="reading-head__versions">
          <Select
            label={t('reading.versions')}
            value={version.hash}
            options={versions.map(({ hash, savedAt }) => ({
              value: hash,
              label:
                hash === article.hash
                  ? t('reading.currentVersion', { date: fullDate(savedAt) })
                  : fullDate(savedAt),
            }))}
            onChange={(hash) => actions.onGo({ view: 'article', id: article.id, hash, claim: null })}
          />
          {version.hash !== article.hash && <p>{t('reading.oldVersion')}</p>}
          {change && <ChangeFold change={change} />}
        </div>
      )}
    </header>
  );
}
