/** A set of the words of a line. */
export const wordSet = (words: string): Set<string> => new Set(words.split(' '));
