import type { Statement } from './statement';

/** Statements that two articles are taken to have at least: a single pair says little about what is common. */
const FEWEST = 16;

/**
 * Gives one of two articles' statements with each term weighed by how well it tells these statements apart: in articles on
 * one event the names of the parties stand in every sentence and say nothing about which sentence it is.
 * The weight is the one of rarity times ln((n + 2) / (d + ½)), for a term in d of the n statements of both.
 */
export function tellingApart(
  a: readonly Statement[],
  b: readonly Statement[],
): (statement: Statement) => Statement {
  let holding: readonly [ofA: Holding, ofB: Holding] | null = null;
  const all = Math.max(FEWEST, a.length + b.length);
  const tells = Array.from({ length: a.length + b.length + 1 }, (_, held) =>
    Math.log((all + 2) / (held + 0.5)),
  );
  return remembered((statement) => {
    holding ??= [holdingIn(a), holdingIn(b)];
    const [ofA, ofB] = holding;
    const terms = new Map<string, number>();
    let weight = 0;
    for (const [term, rarity] of statement.terms) {
      const value = rarity * tells[(ofA.get(term) ?? 0) + (ofB.get(term) ?? 0)]!;
      terms.set(term, value);
      weight += value;
    }
    return { ...statement, terms, weight };
  });
}

type Holding = ReadonlyMap<string, number>;

const counted = new WeakMap<readonly Statement[], Holding>();

/** In how many of the statements each term stands, counted once: a page's are compared with those of many articles. */
function holdingIn(statements: readonly Statement[]): Holding {
  const known = counted.get(statements);
  if (known) return known;
  const holding = new Map<string, number>();
  for (const { terms } of statements)
    for (const term of terms.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  counted.set(statements, holding);
  return holding;
}

/** Weighed once, and only where it is asked for: most statements of a page have no counterpart in an article. */
function remembered(weigh: (statement: Statement) => Statement): (statement: Statement) => Statement {
  const known = new Map<Statement, Statement>();
  return (statement) => {
    const before = known.get(statement);
    if (before) return before;
    const weighed = weigh(statement);
    known.set(statement, weighed);
    return weighed;
  };
}
