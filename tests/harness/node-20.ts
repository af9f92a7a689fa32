/**
 * Vitest 5 groups the errors that it reports with `Map.groupBy`, which Node 20 has not: without this a
 * failing test is reported as a crash of the reporter.
 */
if (!Map.groupBy) {
  Map.groupBy = <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
    const groups = new Map<K, T[]>();
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
    return groups;
  };
}
