import type { ArticleMeta } from '../../lib/archive/types';
import { OutletName } from '../outlet/outlet-name';
import { Dotted } from '../shell/dotted';
import { useWords } from '../shell/words';
import './source-line.css';

type Source = Pick<ArticleMeta, 'outlet' | 'outletName' | 'published' | 'agency'>;

/** Who published it and when: outlet · day · agency credit. */
export function SourceLine({ source }: { readonly source: Source }) {
  const words = useWords();
  return (
    <Dotted>
      <span class="source-line__outlet">
        <OutletName outlet={source.outlet} name={source.outletName} />
      </span>
      {source.published ? (
        <time dateTime={source.published} title={words.fullDate(source.published)}>
          {words.date(source.published)}
        </time>
      ) : (
        <span>{words.t('article.noDate')}</span>
      )}
      {source.agency && <span>{words.t('article.credit', { agency: source.agency })}</span>}
    </Dotted>
  );
}
