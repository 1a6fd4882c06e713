import type { ReactNode } from 'react'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'
import type { ActedOnSelection } from './act-on-selection.server'
import { RemarkForm } from './remark-form'
import type { SelectionIntent } from './selection-intents'
import type { SelectionPage } from './selection-page.read.server'

interface Given {
  page: SelectionPage
  operationId: string
  refused: Extract<ActedOnSelection, { ok: false }> | undefined
}

/** What this person may do with the application; each says what will happen before it happens. */
export function SelectionActions(props: Given) {
  const { t } = useTexts()
  const { page } = props
  const { can, weighed } = page
  return (
    <>
      {can.file && (
        <Section title={t('selections.do.file.title')}>
          {page.lacks.length > 0 ? (
            <p>
              {t('selections.lacks')} {page.lacks.map((lack) => t(`selections.card.${lack}`)).join(', ')}.{' '}
              <ButtonLink to={paths.editSelection(page.id)}>{t('selections.fillIn')}</ButtonLink>
            </p>
          ) : (
            <Decision {...props} intent="file" kind="main" />
          )}
        </Section>
      )}
      {can.complete && (
        <Section title={t('selections.do.complete.title')}>
          <Decision {...props} intent="complete" kind="main" />
        </Section>
      )}
      {can.proposeAdmission && weighed && (
        <Section title={t('selections.proposal')}>
          {weighed.decision === 'undecided' && <p>{t('selections.undecided', { count: weighed.missing.length })}</p>}
          {weighed.decision === 'eligible' && (
            <Decision {...props} intent="proposeAdmission" kind="main">
              <LongTextField name="note" label={t('selections.do.proposeAdmission.note')} isOptional rows={2} />
            </Decision>
          )}
          {weighed.decision === 'refused' && (
            <Decision {...props} intent="proposeRefusal" kind="danger">
              <LongTextField name="note" label={t('selections.do.proposeRefusal.note')} rows={3} />
            </Decision>
          )}
        </Section>
      )}
      {(can.admit || can.refuse) && (
        <Section title={t('selections.decisionTitle')}>
          {can.admit && <Decision {...props} intent="admit" kind="main" />}
          {can.refuse && <Decision {...props} intent="refuse" kind="danger" />}
          <Decision {...props} intent="sendBack">
            <LongTextField name="reason" label={t('selections.do.sendBack.reason')} rows={2} />
          </Decision>
        </Section>
      )}
      {page.canPrepareOrder && (
        <Section title={t('selections.orderTitle')}>
          <p className="mb-3">{t('selections.orderText')}</p>
          <ButtonLink kind="main" to={paths.newOrder('inclusion')}>
            {t('selections.prepareOrder')}
          </ButtonLink>
        </Section>
      )}
      {can.remark && <RemarkForm {...props} />}
      {can.withdraw && (
        <Section title={t('selections.do.withdraw.title')}>
          <Decision {...props} intent="withdraw" kind="danger">
            <LongTextField name="reason" label={t('selections.do.withdraw.reason')} isOptional rows={2} />
          </Decision>
        </Section>
      )}
    </>
  )
}

function Decision(
  props: Given & {
    intent: Exclude<SelectionIntent, 'answer' | 'settle' | 'check' | 'remark'>
    kind?: 'main' | 'danger'
    children?: ReactNode
  },
) {
  const { t } = useTexts()
  const { page, intent } = props
  const refused = props.refused?.intent === intent ? props.refused : undefined
  const id = `selection-${intent}`
  return (
    <Form
      id={id}
      className="mb-4"
      state={refused?.form}
      operationId={`${props.operationId}-${intent}`}
      version={page.version}
      draftKey={props.children ? `selection:${page.id}:${intent}` : undefined}
    >
      <Refusal say={refused?.say} />
      {props.children}
      <Confirm
        form={id}
        kind={props.kind ?? 'plain'}
        name="intent"
        value={intent}
        trigger={t(`selections.do.${intent}.submit`)}
        title={t(`selections.do.${intent}.confirm`)}
        confirm={t(`selections.do.${intent}.submit`)}
      >
        {t(`selections.do.${intent}.text`)}
      </Confirm>
    </Form>
  )
}
