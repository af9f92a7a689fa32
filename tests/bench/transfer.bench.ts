/**
 * Takes an archive out of a file and into one in the library of the real extension in real Chromium, as a reader does:
 * looks at the file, stops the import in the middle, goes on with it, exports, stops an export, exports again. Tells
 * articles a second and by how many MB the page's heap grew at most meanwhile.
 *
 *     npx tsx tests/bench/transfer.bench.ts                  10,000 articles
 *     npx tsx tests/bench/transfer.bench.ts 100000           as many
 *     npx tsx tests/bench/transfer.bench.ts 100000 --file=archive.jsonl   of a file that is kept, and made where it is not there
 *     npx tsx tests/bench/transfer.bench.ts --in=profile     exports alone, of the archive that `archive.bench.ts --in` left there
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../harness/build';
import { launchChromium } from '../harness/chromium';
import { benchArticles } from './archive/articles/bench-articles';
import { writeBundle } from './archive/articles/write-bundle';
import { measureExport, measureImport } from './archive/measure-transfer';

const given = process.argv.slice(2);
const count = given.map(Number).find((number) => number > 0) ?? 10_000;
const folder = await mkdtemp(join(tmpdir(), 'siyaq-transfer-'));
const option = (name: string) => given.find((one) => one.startsWith(name))?.slice(name.length);
const profile = option('--in=');
const file = option('--file=') ?? join(folder, 'archive.jsonl');
if (!profile && !existsSync(file)) await writeBundle(file, (await benchArticles()).articles(), count);
const session = await launchChromium({ extension: await build('chrome'), sealed: false, profile });
try {
  if (!profile) for await (const line of measureImport(session, file, count)) console.log(line);
  for await (const line of measureExport(session)) console.log(line);
} finally {
  await session.close();
  await rm(folder, { recursive: true, force: true });
}
