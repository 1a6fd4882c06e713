import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { chapters } from '../../scoring/methodology/chapters'
import { methodologyMarkdown } from '../../scoring/methodology/methodology-markdown'
import { LANGS } from '../../scoring/wording'
import { methodologyFile } from './methodology-file'

for (const lang of LANGS) {
  const file = methodologyFile(lang)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, methodologyMarkdown(chapters, lang))
}
