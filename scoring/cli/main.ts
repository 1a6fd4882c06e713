import { scoring } from './scoring'

// A reader that has seen enough (`| head`) closes the pipe: that is not a failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await scoring(process.argv.slice(2), process)
