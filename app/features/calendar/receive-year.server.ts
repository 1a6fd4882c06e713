import { parseCalendarXml } from 'scoring/case/read-calendar-xml'
import { readMultipart } from '~/platform/http/multipart.server'
import { valuesOf, type FieldProblem, type FormState } from '~/platform/forms/parse'
import { firstYear, lastYear, type YearDraft } from './year-draft'
import { readDraft } from './year-form.server'
import { xmlProblemOf, type XmlProblem } from './xml-problem'

/** A year of days is some kilobytes long. */
const mostBytes = 256 * 1024
/** More are not read before the file is mended. */
const mostShown = 100

export type ReceivedYear =
  { ok: true; draft: YearDraft } | { ok: false; form: FormState; fileName: string; problems: XmlProblem[] }

/** A year from a file in the format of xmlcalendar, with the decree that its form names. Nothing is stored. */
export async function receiveYear(request: Request): Promise<ReceivedYear> {
  const sent = await readMultipart(request, mostBytes)
  const refuse = (problems: Record<string, FieldProblem>, fileName = '', found: XmlProblem[] = []): ReceivedYear => ({
    ...{ ok: false, fileName, problems: found },
    form: { values: valuesOf(sent.data), problems },
  })
  if (!sent.ok) return refuse({ file: { key: `calendar.load.${sent.refusal}` } })
  const file = sent.data.get('file')
  if (!(file instanceof File) || file.size === 0) return refuse({ file: { key: 'calendar.load.noFile' } })
  const read = parseCalendarXml(new TextDecoder().decode(await file.arrayBuffer()))
  if (!read.ok) return refuse({}, file.name, read.problems.slice(0, mostShown).map(xmlProblemOf))
  const { year, off, working } = read.value
  if (year < firstYear || year > lastYear) return refuse({ file: { key: 'calendar.load.otherYear', values: { year } } })
  sent.data.set('offDays', [...off].join(' '))
  sent.data.set('workingDays', [...working].join(' '))
  const parsed = readDraft(year, sent.data)
  return parsed.ok ? { ok: true, draft: parsed.value } : refuse(parsed.form.problems)
}
