/** A path of this portal, or the first page: an address from outside is never followed, nor one with a control character. */
export function localPath(asked: unknown, otherwise = '/work'): string {
  return typeof asked === 'string' && /^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(asked) ? asked : otherwise
}
