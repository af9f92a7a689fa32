/** Keys of states end in a code of two letters; `institution:state-department` is a ministry's. */
const STATE_KEY = /^institution:state-([a-z]{2})$/;
const LENGTH = 'institution:state-xx'.length;

/** The code of the state that an entity's key names, in capitals; null where it names none. */
export function stateOfKey(key: string): string | null {
  return key.length !== LENGTH ? null : (STATE_KEY.exec(key)?.[1]?.toUpperCase() ?? null);
}
