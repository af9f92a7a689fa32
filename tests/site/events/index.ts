import type { NewsEvent, OutletId, Story } from '../story';
import { flood } from './flood';
import { plan } from './plan';
import { port } from './port';
import { strike } from './strike';
import { water } from './water';

/** Every event that the demo outlets report, oldest first. */
export const EVENTS: readonly NewsEvent[] = [plan, strike, flood, water, port];

/** The story of an event in an outlet. @throws Error where the outlet does not report it */
export function storyOf(eventId: string, outlet: OutletId): { event: NewsEvent; story: Story } {
  const event = EVENTS.find(({ id }) => id === eventId);
  const story = event?.stories.find((candidate) => candidate.outlet === outlet);
  if (!event || !story) throw new Error(`No story of ${eventId} in ${outlet}`);
  return { event, story };
}
