/**
 * Writes a dump of a database of the present schema, to be run once for each version before the next one is begun:
 *
 *     npx tsx tests/unit/archive/write-dump.ts
 */
import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '../../../lib/archive/open-archive';
import { SCHEMA_VERSION } from '../../../lib/archive/schema';
import { dumpDatabase } from './database-dump';
import { analysisOf, article, done, NO_CLAIMS } from './fixtures';

const name = 'dump';
const archive = openArchive({ name });
const input = article();
const said = [{ name: 'سامر الحلو', content: 'المحطة ستخدم ثلاث بلدات', office: 'وزير المياه' }];
const kept = done(await archive.save(input, analysisOf(input, said))).article;
const changed = article({ paragraphs: [...input.paragraphs, 'وحضر الافتتاح وفد من البلدات.'] });
done(await archive.save(changed, analysisOf(changed, said)));
done(await archive.setNote(kept.id, 'للمتابعة'));
done(await archive.setTags(kept.id, ['مياه']));
done(await archive.tend({ all: true }));
const later = article({ url: 'https://akhbar.example/news/2', title: 'إضراب في الميناء' });
done(await archive.save(later, NO_CLAIMS));
const gone = article({ url: 'https://akhbar.example/news/3', title: 'خبر حذف' });
done(await archive.remove([done(await archive.save(gone, NO_CLAIMS)).article.id]));
done(await archive.correct(later.url, { kind: 'not-claim', quote: 'الميناء مغلق منذ الصباح' }));
const collection = done(await archive.addCollection('المياه'));
done(await archive.collect(collection.id, { type: 'article', articleId: kept.id }));
done(await archive.noteOn({ type: 'claim', articleId: kept.id, quote: said[0]!.content }, 'يُتحقق من العدد'));
done(await archive.changeNaming('own:1', { label: 'النهر', namings: ['نهر الوادي', 'الوادي الكبير'] }));
await archive.idle();
archive.close();
const file = join(import.meta.dirname, 'dumps', `schema-${SCHEMA_VERSION}.json`);
writeFileSync(file, `${JSON.stringify(await dumpDatabase(name))}\n`);
