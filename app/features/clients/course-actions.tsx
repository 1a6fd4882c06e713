import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { useTexts } from '~/ui/texts'
import type { CourseState } from './course-state'

/** What may be done with a course now; the next step of the course is the main one. */
export function CourseActions(props: {
  code: string
  state: CourseState
  may: { edit: boolean; facts: boolean; decide: boolean; repay: boolean }
}) {
  const { t } = useTexts()
  const { code, state, may } = props
  const isHere = state === 'inProgramme'
  return (
    <>
      {may.edit && <ButtonLink to={paths.editClient(code)}>{t('common.action.edit')}</ButtonLink>}
      {may.repay && <ButtonLink to={paths.repayments(code)}>{t('clients.repayments.open')}</ButtonLink>}
      {may.edit && !isHere && <ButtonLink to={paths.newContract(code)}>{t('clients.newContract')}</ButtonLink>}
      {may.facts && (
        <ButtonLink to={paths.exit(code)} kind={isHere || state === 'undecided' ? 'main' : 'plain'}>
          {isHere ? t('clients.exit.record') : t('clients.exit.open')}
        </ButtonLink>
      )}
      {may.facts && state === 'completed' && (
        <ButtonLink to={paths.aftercare(code)} kind="main">
          {t('clients.aftercare.open')}
        </ButtonLink>
      )}
    </>
  )
}
