import { scoring } from './scoring'

process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) closes the pipe: that is not a failure of ours.
  if (code === 'EPIPE') process.exit()
  process.stderr.write(`standard output cannot be written (${code ?? message})\n`)
  process.exit(1)
})

process.exitCode = await scoring(process.argv.slice(2), process)
