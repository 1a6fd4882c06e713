import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'
import type { ActedOnCertification, CertificationIntent } from './act-on-certification.server'
import type { CertificationPage } from './certification-page.read.server'

interface Given {
  page: CertificationPage
  operationId: string
  refused: Extract<ActedOnCertification, { ok: false }> | undefined
}

/** The one thing that this person does now, at the right of the title. */
export function MainAction({ page }: { page: CertificationPage }) {
  const { t } = useTexts()
  const { can, id } = page
  const firstOpen = (isOpen: (row: CertificationPage['rows'][number]) => boolean) =>
    paths.criterionOf(id, (page.rows.find(isOpen) ?? page.rows[0]!).criterion.id)
  const isNotMet = (row: CertificationPage['rows'][number]) => row.result !== null && row.result !== 'met'
  const main = (to: string, text: string) => (
    <ButtonLink kind="main" to={to}>
      {text}
    </ButtonLink>
  )
  if (can.selfAssess && page.progress.self.done < page.progress.self.total)
    return main(
      firstOpen((row) => row.selfResult === null),
      t('certification.do.selfAssess'),
    )
  if (can.assign) return main(paths.certificationTeam(id), t('certification.do.assign'))
  if (can.planVisit && page.status === 'assigned') return main(paths.newVisit(id), t('certification.do.planVisit'))
  const planned = page.visits.find((visit) => visit.status === 'planned' && visit.kind !== 'surveillance')
  if (page.status === 'visitPlanned' && can.assess && planned)
    return main(paths.visit(planned.id), t('certification.do.openVisit'))
  if (can.assess && page.progress.assessed.done < page.progress.assessed.total)
    return main(
      firstOpen((row) => row.result === null),
      t('certification.do.assess'),
    )
  if (can.recheck && page.progress.rechecked.done < page.progress.rechecked.total)
    return main(
      firstOpen((row) => isNotMet(row) && row.recheckResult === null),
      t('certification.do.recheck'),
    )
  if (can.report) return main(paths.conformityReport(id), t('certification.do.report'))
  if (can.decide) return main(paths.certificationDecision(id), t('certification.do.decide'))
  if (can.remedy && page.progress.remedied.done < page.progress.remedied.total)
    return main(
      firstOpen((row) => isNotMet(row) && row.remediedOn === null),
      t('certification.do.remedy'),
    )
  return null
}

/** What else this person may do, with what it brings. */
export function CertificationActions(given: Given) {
  const { t } = useTexts()
  const { page } = given
  const { can, id } = page
  return (
    <>
      <div className="mt-4 flex flex-wrap gap-2">
        {can.reassign && <ButtonLink to={paths.certificationTeam(id)}>{t('certification.do.reassign')}</ButtonLink>}
        {can.planVisit && page.status !== 'assigned' && (
          <ButtonLink to={paths.newVisit(id)}>{t('certification.do.planVisit')}</ButtonLink>
        )}
        {can.report && <ButtonLink to={paths.conformityReport(id)}>{t('certification.do.report')}</ButtonLink>}
      </div>
      {can.submit && <Decide {...given} intent="submit" />}
      {can.submitRemedy && <Decide {...given} intent="submitRemedy" />}
      {can.beginRecheck && <Decide {...given} intent="beginRecheck" />}
      {can.return && <Decide {...given} intent="return" isReasoned />}
      {can.withdraw && <Decide {...given} intent="withdraw" isReasoned isDanger />}
    </>
  )
}

function Decide(props: Given & { intent: CertificationIntent; isReasoned?: boolean; isDanger?: boolean }) {
  const { t } = useTexts()
  const { page, operationId, intent } = props
  const refused = props.refused?.intent === intent ? props.refused : undefined
  const formId = `certification-${intent}`
  return (
    <Section title={t(`certification.act.${intent}.title`)}>
      <Form
        id={formId}
        state={refused?.form}
        operationId={`${operationId}-${intent}`}
        version={page.version}
        draftKey={props.isReasoned ? `certification:${page.id}:${intent}` : undefined}
      >
        <Refusal say={refused?.say} />
        <input type="hidden" name="intent" value={intent} />
        <p className="muted mb-3">{t(`certification.act.${intent}.text`)}</p>
        {props.isReasoned && <LongTextField name="reason" label={t('certification.reason')} rows={2} />}
        <Confirm
          form={formId}
          kind={props.isDanger ? 'danger' : props.isReasoned ? 'plain' : 'main'}
          trigger={t(`certification.act.${intent}.submit`)}
          title={t(`certification.act.${intent}.title`)}
          confirm={t(`certification.act.${intent}.submit`)}
        >
          {t(`certification.act.${intent}.text`)}
        </Confirm>
      </Form>
    </Section>
  )
}
