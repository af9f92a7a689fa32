import { build } from '../harness/build';
import { findFirefox } from '../harness/firefox';

/** Builds the extension once for all end-to-end tests, for Firefox only where there is one to run it. */
export default async function buildExtension(): Promise<void> {
  await build('chrome');
  if (findFirefox()) await build('firefox');
}
