import type { EventSources, SourceLink } from '../../../lib/coverage/event-sources/types';
import { independenceWords } from '../../../lib/i18n/source-reason';
import { Loading } from '../../shell/loading';
import { useWords } from '../../shell/words';
import { SourcesPicture } from './sources-picture';
import './sources-view.css';

/** Which agencies are credited, whose words stand in which texts, and how many sources that leaves. */
export function SourcesView({ sources }: { readonly sources: EventSources | null }) {
  const words = useWords();
  const { t } = words;
  if (!sources) return <Loading level={2} text={t('event.loading')} />;
  const { articles, links, independence } = sources;
  const undated = articles.flatMap(({ article, time }) =>
    time === null ? [article.outletName || article.outlet] : [],
  );
  return (
    <section class="provenance">
      <h2>{t('provenance.title')}</h2>
      <p class="provenance__count">{independenceWords(independence, words).join(' · ')}</p>
      <SourcesPicture sources={sources} />
      <h3>{t('provenance.list')}</h3>
      {links.length === 0 ? (
        <p>{t('provenance.none')}</p>
      ) : (
        <ul class="provenance__links">
          {links.map((link) => (
            <li key={keyOf(link)}>
              <LinkWords link={link} sources={sources} />
            </li>
          ))}
        </ul>
      )}
      {undated.length > 0 && (
        <p class="provenance__note">{t('provenance.undated', { outlets: [...new Set(undated)] })}</p>
      )}
      <p class="provenance__note">{t('sources.note')}</p>
    </section>
  );
}

function keyOf(link: SourceLink): string {
  return link.type === 'agency' ? `${link.agency} ${link.to}` : `${link.from} ${link.to}`;
}

function LinkWords({ link, sources }: { readonly link: SourceLink; readonly sources: EventSources }) {
  const { t, percent } = useWords();
  const outletOf = (id: string) => {
    const article = sources.articles.find((one) => one.article.id === id)?.article;
    return article ? article.outletName || article.outlet : '';
  };
  const to = outletOf(link.to);
  if (link.type === 'agency') {
    const agency = sources.agencies.find(({ key }) => key === link.agency)?.name ?? link.agency;
    return <>{t(link.whole ? 'provenance.whole' : 'provenance.within', { outlet: to, agency })}</>;
  }
  const said = { to, from: outletOf(link.from), share: percent(link.share) };
  return <>{t(link.ordered ? 'provenance.copied' : 'provenance.shared', said)}</>;
}
