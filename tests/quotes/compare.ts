/**
 * Compares every sentence that `scoring` quotes with the published texts, and writes the hashes of those found:
 * `npx tsx tests/quotes/compare.ts FOLDER_OF_TEXTS`. The texts themselves stay out of the project.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allQuotes, hashOf } from './all-quotes'
import { isFound } from './find-quote'
import { normalPublished, normalText } from './normal-text'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('expected the folder of the published texts')
  process.exit(2)
}
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => normalPublished(readFileSync(join(folder, name), 'utf8')))
const quotes = await allQuotes()
const isPublished = ({ text }: { text: string }) => texts.some((published) => isFound(normalText(text), published))
const missing = quotes.filter((quote) => !isPublished(quote))
const hashes = quotes.filter(isPublished).map(({ text }) => hashOf(text))
writeFileSync('fixtures/quotes/hashes.json', `${JSON.stringify([...new Set(hashes)].sort(), null, 2)}\n`)
for (const { where, text } of missing) console.error(`not found: ${where}: ${text}`)
console.log(`${quotes.length - missing.length} of ${quotes.length} quotes stand in ${texts.length} texts`)
process.exit(missing.length === 0 ? 0 : 1)
