import type { ReactNode } from 'react'
import type { Refused } from '~/platform/forms/refused'
import { ButtonLink } from '~/ui/button'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'
import type { DeadlineIntent } from './action-schema'
import type { DeadlinePage } from './deadline-page.read.server'

type Told = (Refused & { intent: DeadlineIntent }) | undefined

interface Given {
  page: DeadlinePage
  operationId: string
  refused: Told
}

/** What this person may do with the term; each says what will happen before it happens. */
export function DeadlineActions(props: Given) {
  const { t } = useTexts()
  const { can, isClosedByPortal, subject } = props.page
  return (
    <>
      {isClosedByPortal && (
        <Section title={t('deadlines.done.title')}>
          <p>{t('deadlines.page.closedByPortal')}</p>
          {subject && (
            <p className="mt-3">
              <ButtonLink to={subject.to}>{t('deadlines.page.doIt')}</ButtonLink>
            </p>
          )}
        </Section>
      )}
      {can.fulfil && <Done {...props} />}
      <Managing {...props} />
    </>
  )
}

function Done(props: Given) {
  const { t } = useTexts()
  return (
    <Section title={t('deadlines.done.title')}>
      <TermForm {...props} id="term-done" intents={['done']} defaults={{ doneOn: props.page.today }} kind="main">
        <div className="fields">
          <TextField name="doneOn" type="date" label={t('deadlines.done.on')} />
          <TextField name="number" label={t('deadlines.done.number')} isOptional maxLength={60} />
        </div>
      </TermForm>
    </Section>
  )
}

function Managing(props: Given) {
  const { t } = useTexts()
  const { can } = props.page
  const intents = (['move', 'pause', 'resume', 'undo'] as const).filter((intent) => can[intent])
  if (intents.length === 0) return null
  return (
    <Section title={t('deadlines.byDecision')}>
      <TermForm {...props} id="term-manage" intents={intents} kind="plain">
        <LongTextField name="reason" label={t('deadlines.reason')} rows={2} />
        {can.move && (
          <TextField name="dueOn" type="date" label={t('deadlines.move.to')} hint={t('deadlines.move.hint')} />
        )}
      </TermForm>
    </Section>
  )
}

function TermForm(
  props: Given & {
    id: string
    intents: readonly DeadlineIntent[]
    kind: 'main' | 'plain'
    defaults?: Record<string, string>
    children: ReactNode
  },
) {
  const { t } = useTexts()
  const refused = props.refused && props.intents.includes(props.refused.intent) ? props.refused : undefined
  return (
    <Form
      id={props.id}
      state={refused?.form}
      operationId={`${props.operationId}-${props.id}`}
      version={props.page.version}
      defaults={props.defaults}
    >
      <Refusal say={refused?.say} />
      {props.children}
      <div className="flex flex-wrap gap-2">
        {props.intents.map((intent) => (
          <Confirm
            key={intent}
            form={props.id}
            kind={props.kind}
            name="intent"
            value={intent}
            trigger={t(`deadlines.${intent}.submit`)}
            title={t(`deadlines.${intent}.confirm`)}
            confirm={t(`deadlines.${intent}.submit`)}
          >
            {t(`deadlines.${intent}.text`)}
          </Confirm>
        ))}
      </div>
    </Form>
  )
}
