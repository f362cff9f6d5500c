/** Small letters without diacritics: "Vĩnh Trại" is found by "vinh trai". */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** True when every word of the question occurs in one of the texts. */
export function matches(question: string, texts: readonly (string | null | undefined)[]): boolean {
  const heap = folded(texts.filter(Boolean).join(' '));
  return folded(question)
    .split(/\s+/)
    .every((word) => heap.includes(word));
}
