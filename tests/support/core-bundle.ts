import { gzipSync } from 'node:zlib'
import { build } from 'vite'

interface CoreBundle {
  /** A classic script that leaves the law in the global `opora`. */
  readonly code: string
  readonly bytes: number
  readonly gzipped: number
}

/** `scoring/core.ts` as one minified file, the same for Node and for a browser. */
export async function coreBundle(): Promise<CoreBundle> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: 'esbuild',
      target: 'es2022',
      lib: { entry: 'scoring/core.ts', formats: ['iife'], name: 'opora', fileName: 'core' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('the law was not bundled')
  return { code: chunk.code, bytes: Buffer.byteLength(chunk.code), gzipped: gzipSync(chunk.code).length }
}
