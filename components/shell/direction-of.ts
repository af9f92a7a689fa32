/** Direction of a field: that of what is typed; while it is empty, that of the page, for the placeholder. */
export function directionOf(text: string): 'auto' | undefined {
  return text === '' ? undefined : 'auto';
}
