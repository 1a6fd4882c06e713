import {
  MaxPartSizeExceededError,
  unstable_createMemoryUploadHandler,
  unstable_parseMultipartFormData,
} from '@remix-run/node'

/** Reads a form that may carry a file; null where the file is larger than is taken. */
export async function readMultipart(request: Request, mostBytes: number): Promise<FormData | null> {
  const handler = unstable_createMemoryUploadHandler({ maxPartSize: mostBytes })
  try {
    return await unstable_parseMultipartFormData(request, handler)
  } catch (error) {
    if (error instanceof MaxPartSizeExceededError) return null
    throw error
  }
}
