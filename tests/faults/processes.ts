import { fork, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import tsconfigPaths from 'vite-tsconfig-paths'
import { build } from 'vite'

const folder = 'build/faults'

/** Builds the worker into one file, so that a process that is killed fifty times starts at once; gives its path. */
export async function builtWorker(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [tsconfigPaths()],
    build: {
      ssr: 'tests/faults/worker.ts',
      target: 'node20',
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  })
  return resolve(folder, 'worker.mjs')
}

export interface Worker {
  process: ChildProcess
  /** What it tells, as it tells it. */
  onWord(hear: (word: string) => void): void
  /** How it ended: its exit code, or null where it was killed. */
  ended: Promise<number | null>
}

export function startWorker(file: string, task: 'everything' | 'beside', url: string): Worker {
  const process = fork(file, [task, url], { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  return {
    process,
    onWord: (hear) => void process.on('message', (word) => hear(String(word))),
    ended: new Promise((done) => process.once('exit', (code) => done(code))),
  }
}

/** Chance that a failed run can have again: the same numbers for the same seed. */
export function chanceOf(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
