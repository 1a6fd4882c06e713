import { Form, LongTextField, SelectField, Submit, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { RadioField } from '~/ui/radio-field'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'
import type { ItemPage } from './item-page.read.server'
import { voteChoices } from './quorum'
import type { ActedOnItem } from './receive-item.server'
import { StepForm } from './step-form'

interface Given {
  page: ItemPage
  operationId: string
  refused: Extract<ActedOnItem, { ok: false }> | undefined
}

/** A member's own steps: to vote, to recuse themselves, to write a dissenting opinion. */
export function MemberSteps({ page, operationId, refused }: Given) {
  const { t } = useTexts()
  const given = { operationId, refused }
  return (
    <>
      {page.can.vote && (
        <StepForm
          {...given}
          intent="vote"
          title={t('commission.meetings.item.own')}
          text={t('commission.meetings.item.castText')}
          submit={t('commission.meetings.item.cast')}
          draftKey={`item:${page.id}:vote`}
        >
          <Ballot />
        </StepForm>
      )}
      {page.can.recuse && (
        <StepForm
          {...given}
          intent="recuse"
          title={t('commission.meetings.item.recuseOwn')}
          text={t('commission.meetings.item.recuseOwnText')}
          submit={t('commission.meetings.item.recuseOwn')}
          kind="plain"
        >
          <TextField name="reason" label={t('commission.meetings.item.recuseReason')} />
        </StepForm>
      )}
      {page.can.dissent && (
        <StepForm
          {...given}
          intent="dissent"
          title={t('commission.meetings.item.dissent')}
          text={t('commission.meetings.item.dissentHint')}
          submit={t('commission.meetings.item.writeDissent')}
          kind="plain"
          draftKey={`item:${page.id}:dissent`}
          defaults={{ dissent: page.people.find(({ isMe }) => isMe)?.dissent ?? '' }}
        >
          <LongTextField name="dissent" label={t('commission.meetings.item.dissent')} />
        </StepForm>
      )}
    </>
  )
}

function Ballot() {
  const { t } = useTexts()
  return (
    <>
      <RadioField
        name="choice"
        label={t('commission.meetings.item.vote')}
        options={voteChoices.map((one) => ({ value: one, text: t(`commission.meetings.item.chooses.${one}`) }))}
      />
      <LongTextField
        name="dissent"
        label={t('commission.meetings.item.dissent')}
        hint={t('commission.meetings.item.dissentHint')}
        rows={2}
        isOptional
      />
    </>
  )
}

/** The secretary's steps: the words, recusals, the motion, votes without an account, the close. */
export function SecretarySteps({ page, operationId, refused }: Given) {
  const { t } = useTexts()
  const given = { operationId, refused }
  const choose = t('commission.meetings.notChosen')
  const optionsOf = (people: ItemPage['people']) => people.map(({ id, fullName }) => ({ value: id, text: fullName }))
  const withoutAccount = page.people.filter(({ hasAccount }) => !hasAccount)
  const toRecord = withoutAccount.filter(({ whyNot, choice }) => whyNot === null && choice === null)
  const voted = withoutAccount.filter(({ choice }) => choice !== null)
  return (
    <>
      {page.can.putMotion && (
        <StepForm
          {...given}
          intent="putMotion"
          title={t('commission.meetings.item.motion')}
          text={t('commission.meetings.item.putText')}
          submit={t('commission.meetings.item.put')}
          version={page.version}
        >
          <RadioField
            name="motion"
            label={t('commission.meetings.item.motion')}
            options={page.motions.map((one) => ({ value: one, text: t(`commission.outcome.${one}`) }))}
          />
        </StepForm>
      )}
      {page.can.recordVote && toRecord.length > 0 && (
        <StepForm
          {...given}
          intent="recordVote"
          title={t('commission.meetings.item.record')}
          text={t('commission.meetings.item.recordText')}
          submit={t('commission.meetings.item.recordOf')}
          defaults={{ memberId: toRecord.length === 1 ? toRecord[0]!.id : '' }}
        >
          <SelectField
            name="memberId"
            label={t('commission.meetings.item.member')}
            empty={choose}
            options={optionsOf(toRecord)}
          />
          <Ballot />
        </StepForm>
      )}
      {page.can.closeVote && (
        <StepForm
          {...given}
          intent="closeVote"
          title={t('commission.meetings.item.close')}
          text={t('commission.meetings.item.closeText')}
          submit={t('commission.meetings.item.close')}
          version={page.version}
        >
          <TextField
            name="putOffTo"
            type="date"
            label={t('commission.meetings.item.putOffTo')}
            hint={t('commission.meetings.item.putOffHint')}
            isOptional
          />
        </StepForm>
      )}
      {page.can.withdrawMotion && (
        <StepForm
          {...given}
          intent="withdrawMotion"
          title={t('commission.meetings.item.withdrawMotion')}
          text={t('commission.meetings.item.withdrawText')}
          submit={t('commission.meetings.item.withdrawMotion')}
          kind="plain"
          version={page.version}
        />
      )}
      {page.can.recordRecusal && (
        <StepForm
          {...given}
          intent="recordRecusal"
          title={t('commission.meetings.item.recuseOther')}
          text={t('commission.meetings.item.recuseText')}
          submit={t('commission.meetings.item.recuseOther')}
          kind="plain"
        >
          <div className="fields">
            <SelectField
              name="memberId"
              label={t('commission.meetings.item.member')}
              empty={choose}
              options={optionsOf(page.people.filter(({ recusal, choice }) => recusal === null && choice === null))}
            />
            <TextField name="reason" label={t('commission.meetings.item.recuseReason')} />
          </div>
        </StepForm>
      )}
      {page.can.recordDissent && voted.length > 0 && (
        <StepForm
          {...given}
          intent="recordDissent"
          title={t('commission.meetings.item.writeDissent')}
          text={t('commission.meetings.item.recordText')}
          submit={t('commission.meetings.item.writeDissent')}
          kind="plain"
        >
          <SelectField
            name="memberId"
            label={t('commission.meetings.item.member')}
            empty={choose}
            options={optionsOf(voted)}
          />
          <LongTextField name="dissent" label={t('commission.meetings.item.dissent')} />
        </StepForm>
      )}
    </>
  )
}

/** What was said, as the protocol will print it. */
export function DiscussionForm({ page, operationId, refused }: Given) {
  const { t } = useTexts()
  const own = refused?.intent === 'write' ? refused : undefined
  const { reporter, heard, spoke, resolved } = page
  return (
    <Section title={t('commission.meetings.item.discussion')}>
      <Form
        state={own?.form}
        operationId={`${operationId}-write`}
        version={page.version}
        draftKey={`item:${page.id}:write`}
        defaults={{ reporter, heard, spoke, resolved }}
      >
        <Refusal say={own?.say} />
        <input type="hidden" name="intent" value="write" />
        <TextField name="reporter" label={t('commission.meetings.item.reporter')} isOptional />
        <LongTextField name="heard" label={t('commission.meetings.item.heard')} isOptional />
        <LongTextField name="spoke" label={t('commission.meetings.item.spoke')} isOptional />
        <LongTextField
          name="resolved"
          label={t('commission.meetings.item.resolved')}
          hint={t('commission.meetings.item.resolvedHint')}
          isOptional
        />
        <Submit kind="plain">{t('commission.meetings.item.save')}</Submit>
      </Form>
    </Section>
  )
}
