import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchGate } from '../lib/page/gate/watch-gate';

/** All that a page costs which is not Arabic news: one look, and no word to anyone. */
export default defineUnlistedScript(() => watchGate());
