import { describe, expect, it } from 'vitest';
import { quotationsIn, voiceAt } from '../../../../lib/coverage/naming/voice-at';

function voiceOf(text: string, word: string) {
  const start = text.indexOf(word);
  return voiceAt(text, quotationsIn(text), start, start + word.length);
}

describe('voiceAt', () => {
  it.each([
    ['the outlet’s own', 'وانسحبت المعارضة من البلدة.', 'own'],
    ['in marks of distance', 'وانسحبت "المعارضة" من البلدة.', 'distance'],
    ['in marks of distance behind a particle', 'والتقى بـ«المعارضة المسلحة» أمس.', 'distance'],
    ['in what somebody says', 'وقال: «سنحاور المعارضة كلها حين تعود إلى البلاد».', 'quoted'],
    ['between two quotations', 'قال "نعم" عن المعارضة ثم "لا".', 'own'],
    ['behind a mark that its paragraph does not close', 'قال "نعم\nوانسحبت المعارضة".', 'own'],
  ] as const)('%s', (_, text, voice) => expect(voiceOf(text, 'المعارضة')).toBe(voice));
});
