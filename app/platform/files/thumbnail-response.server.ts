import { readBytes } from './stored-file.server'

/** The small picture of a file, as PNG; missing where it has none. */
export function thumbnailResponse(thumbnailHash: string | null): Response {
  const picture = thumbnailHash === null ? null : readBytes(thumbnailHash)
  if (!picture) throw new Response('not found', { status: 404 })
  return new Response(picture, {
    headers: {
      'Content-Type': 'image/png',
      'Cache-Control': 'private, max-age=3600',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
