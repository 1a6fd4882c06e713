/** A file to be saved under this name, in any script; it is never kept in a cache. */
export function fileResponse(fileName: string, mediaType: string, body: BodyInit): Response {
  const plain = fileName.replace(/[^\w.-]+/g, '_')
  return new Response(body, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
