export interface CachedFile {
  mediaType: string
  /** The name under which a browser saves it; without one it is shown in place. */
  fileName?: string
  /** Changes whenever the bytes would. */
  tag: string
  modifiedAt: Date
  body: () => string | Promise<string>
}

/**
 * A public file that others fetch again and again: they ask each time whether it has changed, and it is made only when
 * it has. Programs on other sites may read it.
 */
export async function cachedFile(request: Request, file: CachedFile): Promise<Response> {
  const etag = `W/"${file.tag}"`
  const headers = {
    ETag: etag,
    'Last-Modified': file.modifiedAt.toUTCString(),
    'Cache-Control': 'public, no-cache',
    'Access-Control-Allow-Origin': '*',
  }
  if (isKnown(request, etag, file.modifiedAt)) return new Response(null, { status: 304, headers })
  const disposition = file.fileName && { 'Content-Disposition': `attachment; filename="${file.fileName}"` }
  return new Response(await file.body(), {
    headers: { ...headers, ...disposition, 'Content-Type': file.mediaType, 'X-Content-Type-Options': 'nosniff' },
  })
}

/** By the tag where one is given, else by the day and time. */
function isKnown(request: Request, etag: string, modifiedAt: Date): boolean {
  const tags = request.headers.get('If-None-Match')
  if (tags !== null) return tags === '*' || tags.split(',').some((tag) => weak(tag.trim()) === etag)
  const since = Date.parse(request.headers.get('If-Modified-Since') ?? '')
  return Date.parse(modifiedAt.toUTCString()) <= since
}

const weak = (tag: string): string => (tag.startsWith('W/') ? tag : `W/${tag}`)
