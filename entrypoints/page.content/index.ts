import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from './reader';

/** Put in by the background after the gate's yes; a second injection ends the first one's life. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: (context) => startReader(context.signal),
});
