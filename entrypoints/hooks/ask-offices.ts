import { type OfficesAsked, type OfficesThen, sendMessage } from '../../lib/messages';

/**
 * The offices that the speakers of an article held on its day. The background knows the officials, so that our pages
 * need not load them; where it does not answer, no office is said.
 */
export function askOffices({ speakers, published }: OfficesAsked): Promise<OfficesThen> {
  const asked = speakers.map(({ key, office }) => ({ key, office }));
  return sendMessage('offices', { speakers: asked, published }).catch(() => ({}));
}
