import { existsSync } from 'node:fs'

/** A killed process loses nothing that it gave to the kernel: where there is a folder in memory, no disk is waited for. */
if (existsSync('/dev/shm')) process.env.TMPDIR = '/dev/shm'
