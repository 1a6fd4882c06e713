import type { FormState } from '~/platform/forms/parse'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import type { MonthPage } from './month-page.read.server'

/** The official's decision: accept, return with a reason, or reopen what was accepted. */
export function MonthDecision(props: {
  page: MonthPage
  organisationName: string
  operationId: string
  form?: FormState | null
}) {
  const { t, roubles, month } = useTexts()
  const { page } = props
  const { totals } = page
  if (!page.act || (!page.can.assess && !page.can.reopen)) return null
  const about = { month: month(page.month), organisation: props.organisationName }
  return (
    <Section title={t('acts.decide.title')}>
      <Form
        id="decide-act"
        state={props.form}
        operationId={props.operationId}
        version={page.act.version}
        draftKey={`decide-act:${page.act.id}`}
      >
        <input type="hidden" name="actId" value={page.act.id} />
        <LongTextField
          name="reason"
          label={t(page.can.reopen ? 'acts.decide.reopenReason' : 'acts.decide.returnReason')}
          hint={`${page.can.assess ? `${t('acts.decide.reasonWhen')} ` : ''}${t('acts.decide.reasonHint')}`}
        />
        <div className="flex flex-wrap gap-2">
          {page.can.assess && (
            <>
              <Confirm
                form="decide-act"
                name="intent"
                value="accept"
                trigger={t('acts.decide.accept')}
                title={t('acts.decide.acceptTitle', about)}
                confirm={t('acts.decide.accept')}
              >
                <p>
                  {totals.missingCount > 0
                    ? t('acts.decide.acceptCosts', { count: totals.missingCount, amount: roubles(totals.cost) })
                    : t('acts.decide.acceptCostsNothing')}
                </p>
                {totals.remarkCount > 0 && (
                  <p className="mt-2">{t('acts.decide.remarks', { count: totals.remarkCount })}</p>
                )}
                <p className="mt-2">{t('acts.decide.acceptThen')}</p>
              </Confirm>
              <Confirm
                form="decide-act"
                kind="danger"
                name="intent"
                value="return"
                trigger={t('acts.decide.return')}
                title={t('acts.decide.returnTitle', about)}
                confirm={t('acts.decide.return')}
              >
                {t('acts.decide.returnText')}
              </Confirm>
            </>
          )}
          {page.can.reopen && (
            <Confirm
              form="decide-act"
              kind="danger"
              name="intent"
              value="reopen"
              trigger={t('acts.decide.reopen')}
              title={t('acts.decide.reopenTitle', about)}
              confirm={t('acts.decide.reopen')}
            >
              {t('acts.decide.reopenText')}
            </Confirm>
          )}
        </div>
      </Form>
    </Section>
  )
}
