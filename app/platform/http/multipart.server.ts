import {
  MaxPartSizeExceededError,
  unstable_createMemoryUploadHandler,
  unstable_parseMultipartFormData,
} from '@remix-run/node'

/** A form a few times as large as its file may be is read to its end, so that it can be answered; a larger one is cut off. */
const mostTimes = 4

/** Reads a form that may carry a file; null where the file is larger than is taken. */
export async function readMultipart(request: Request, mostBytes: number): Promise<FormData | null> {
  if (Number(request.headers.get('Content-Length')) > mostBytes * mostTimes)
    throw new Response('too large', { status: 413 })
  const handler = unstable_createMemoryUploadHandler({ maxPartSize: mostBytes })
  try {
    return await unstable_parseMultipartFormData(request, handler)
  } catch (error) {
    if (error instanceof MaxPartSizeExceededError) return null
    throw error
  }
}
