import { foldKey } from '../../arabic/fold';
import type { Discourse } from './discourse';
import { formAt, mentionAt, type Scene, type Stretch } from './scene';

const ISSUE: ReadonlySet<string> = new Set(
  'أصدر أصدرت وأصدر وأصدرت نشر نشرت ونشر ونشرت'.split(' ').map(foldKey),
);
const A_STATEMENT: ReadonlySet<string> = new Set('بيانا بلاغا تقريرا رسالة مذكرة'.split(' ').map(foldKey));

/** Notes who issues a statement that a later sentence may name: `وأصدر الحزب الحاكم بيانا`. */
export function noteIssued(scene: Scene, discourse: Discourse, { first, end }: Stretch): void {
  let issuer: number | null = null;
  for (let i = first; i < end; i++) {
    const form = formAt(scene, i);
    const mention = ISSUE.has(form) ? mentionAt(scene, i + 1) : null;
    if (mention?.first === i + 1 && mention.proclitic === '') issuer = mention.entity;
    else if (issuer !== null && A_STATEMENT.has(form)) discourse.issued(issuer, form);
  }
}
