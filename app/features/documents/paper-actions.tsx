import type { ReactNode } from 'react'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ActedOnPaper } from './act-on-paper.server'
import type { PaperIntent } from './paper-intents'
import type { PaperPage } from './paper-page.read.server'
import { RefusedPaper } from './refused-paper'

interface Given {
  page: PaperPage
  operationId: string
  refused: Extract<ActedOnPaper, { ok: false }> | undefined
}

/** What this person may do with the paper; each says what will happen before it happens. */
export function PaperActions(props: Given & { children?: ReactNode }) {
  const { t } = useTexts()
  const { can, mailTo, organisation, kindId } = props.page
  const allowed = (intents: readonly PaperIntent[]) => intents.filter((intent) => can[intent])
  const mail: PaperIntent[] = can.mail && mailTo ? ['mail'] : []
  const isSent = props.page.status === 'sent'
  const main = [...allowed(['submit', 'sign']), ...(isSent ? [] : mail)]
  // A draft order is changed on a page of its own.
  const changes = allowed(kindId === 'order' ? ['recall', 'withdraw'] : ['edit', 'recall', 'withdraw'])
  const others = [...changes, ...(isSent ? mail : [])]
  return (
    <>
      {(main.length > 0 || others.length > 0) && (
        <Section title={t('papers.page.decision')}>
          <PaperForm {...props} id="paper-main" main={main} others={others} />
        </Section>
      )}
      {can.mail && organisation && !mailTo && <Say>{t('papers.do.mail.noAddress')}</Say>}
      {can.return && (
        <Section title={t('papers.do.return.submit')}>
          <PaperForm {...props} id="paper-return" main={[]} others={['return']}>
            <LongTextField name="reason" label={t('papers.do.return.reason')} rows={2} />
          </PaperForm>
        </Section>
      )}
      {can.post && (
        <Section title={t('papers.do.post.title')}>
          <PaperForm {...props} id="paper-post" main={[]} others={['post']} defaults={{ sentOn: props.page.today }}>
            <TextField name="sentOn" type="date" label={t('papers.do.post.on')} />
          </PaperForm>
        </Section>
      )}
      <Elsewhere {...props} />
      {can.annul && (
        <Section title={t('papers.do.annul.title')}>
          <PaperForm {...props} id="paper-annul" main={[]} others={['annul']} kind="danger">
            <LongTextField name="reason" label={t('papers.do.annul.reason')} rows={2} />
          </PaperForm>
        </Section>
      )}
    </>
  )
}

/** What has a page of its own. */
function Elsewhere({ page, children }: Given & { children?: ReactNode }) {
  const { t } = useTexts()
  const replaces = page.can.replace && page.subjectId && !page.supersededBy
  if (!page.can.scan && !replaces && !children) return null
  return (
    <Section title={t('papers.page.more')}>
      <div className="flex flex-wrap gap-2">
        {page.can.scan && (
          <ButtonLink to={paths.paperScan(page.id)}>
            {t(page.hasScan ? 'papers.do.scanAgain' : 'papers.do.scan')}
          </ButtonLink>
        )}
        {replaces && (
          <ButtonLink to={paths.newPaper(page.kindId, page.subjectId!, page.id)}>{t('papers.do.replace')}</ButtonLink>
        )}
        {children}
      </div>
    </Section>
  )
}

function PaperForm(
  props: Given & {
    id: string
    main: readonly PaperIntent[]
    others: readonly PaperIntent[]
    kind?: 'plain' | 'danger'
    defaults?: Record<string, string>
    children?: ReactNode
  },
) {
  const { t } = useTexts()
  const { page, main } = props
  const intents = [...main, ...props.others]
  const refused = props.refused && intents.includes(props.refused.intent) ? props.refused : undefined
  return (
    <Form
      id={props.id}
      state={refused?.form}
      operationId={`${props.operationId}-${props.id}`}
      version={page.version}
      defaults={props.defaults}
    >
      <RefusedPaper refused={refused} />
      {props.children}
      <div className="flex flex-wrap gap-2">
        {intents.map((intent) => (
          <Confirm
            key={intent}
            form={props.id}
            kind={main.includes(intent) ? 'main' : (props.kind ?? 'plain')}
            name="intent"
            value={intent}
            trigger={t(`papers.do.${intent}.submit`)}
            title={t(`papers.do.${intent}.confirm`)}
            confirm={t(`papers.do.${intent}.submit`)}
          >
            {t(`papers.do.${intent}.text`, { address: page.mailTo ?? '' })}
          </Confirm>
        ))}
      </div>
    </Form>
  )
}
