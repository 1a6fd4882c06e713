import { writeRules } from '../case/write-rules'
import { chapters } from '../methodology/chapters'
import { LANGS } from '../wording'
import { DONE, UsageError, type Command } from './command'
import { choose, readWords } from './options'

export const run: Command['run'] = async (args, { stdout }) => {
  const { values, positionals } = readWords(args, {
    format: { type: 'string', default: 'json' },
    lang: { type: 'string', default: 'ru' },
  })
  if (positionals.length > 0) throw new UsageError('rules takes no file')
  const lang = choose('--lang', values.lang, LANGS)
  if (choose('--format', values.format, ['json', 'text']) === 'json') {
    stdout.write(`${JSON.stringify(writeRules(chapters), null, 2)}\n`)
    return DONE
  }
  const { methodologyText } = await import('../methodology/methodology-text')
  stdout.write(methodologyText(chapters, lang))
  return DONE
}
