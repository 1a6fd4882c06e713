/** A path of this portal, or the first page: an address from outside is never followed. */
export function localPath(asked: unknown, otherwise = '/work'): string {
  return typeof asked === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(asked) ? asked : otherwise
}
