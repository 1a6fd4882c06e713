import { scoring } from './scoring'
import { exitOfBrokenOutput } from './streams'

process.stdout.on('error', (error) => process.exit(exitOfBrokenOutput(error, process.stderr)))

process.exitCode = await scoring(process.argv.slice(2), process)
