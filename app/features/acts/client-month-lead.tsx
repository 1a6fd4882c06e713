import { useTexts } from '~/ui/texts'
import type { ClientMonthPage } from './client-month.read.server'
import { ActStateTag } from './month-lead'

/** Under the title: the act's state, days in the programme, the contract and the exit. */
export function ClientMonthLead({ page }: { page: ClientMonthPage }) {
  const { t, day } = useTexts()
  const { course } = page
  const facts = [
    course.name && course.code,
    t('acts.fill.lead', { count: page.days }),
    t('acts.fill.contract', { day: day(course.signedOn) }),
    course.exitedOn && t('acts.fill.exited', { day: day(course.exitedOn) }),
  ]
  return (
    <>
      <ActStateTag state={page.state} /> {facts.filter(Boolean).join(' · ')}
    </>
  )
}
