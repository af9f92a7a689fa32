import type { Discourse } from './discourse';
import { formAt, mentionAt, type Scene, type Stretch } from './scene';
import { Sign } from './word-signs';

/** Notes who issues a statement that a later sentence may name: `وأصدر الحزب الحاكم بيانا`. */
export function noteIssued(scene: Scene, discourse: Discourse, { first, end }: Stretch): void {
  let issuer: number | null = null;
  for (let i = first; i < end; i++) {
    const signs = scene.signs[i]!;
    if ((signs & (Sign.issuing | Sign.statement)) === 0) continue;
    const mention = signs & Sign.issuing ? mentionAt(scene, i + 1) : null;
    if (mention?.first === i + 1 && mention.proclitic === '') issuer = mention.entity;
    else if (issuer !== null && signs & Sign.statement) discourse.issued(issuer, formAt(scene, i));
  }
}
