import type { ReactNode } from 'react'
import type { Refused } from '~/platform/forms/refused'
import { Confirm } from '~/ui/confirm'
import { Form } from '~/ui/form'
import { Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'

/** One step of this room: a form of its own, what it will bring, and its confirmation. */
export function StepForm(props: {
  intent: string
  title: string
  /** What will happen. */
  text: string
  submit: string
  operationId: string
  version?: number
  refused: ({ intent: string } & Refused) | undefined
  kind?: 'main' | 'plain' | 'danger'
  defaults?: Record<string, string>
  draftKey?: string
  isUpload?: boolean
  children?: ReactNode
}) {
  const { intent, refused } = props
  const own = refused?.intent === intent ? refused : undefined
  const formId = `step-${intent}`
  return (
    <div className="no-print">
      <Section title={props.title}>
        <Form
          id={formId}
          state={own?.form}
          operationId={`${props.operationId}-${intent}`}
          version={props.version}
          defaults={props.defaults}
          draftKey={props.draftKey}
          encType={props.isUpload ? 'multipart/form-data' : undefined}
        >
          <Refusal say={own?.say} />
          <input type="hidden" name="intent" value={intent} />
          <p className="muted mb-3">{props.text}</p>
          {props.children}
          <Confirm
            form={formId}
            kind={props.kind}
            trigger={props.submit}
            title={`${props.title}?`}
            confirm={props.submit}
          >
            {props.text}
          </Confirm>
        </Form>
      </Section>
    </div>
  )
}
