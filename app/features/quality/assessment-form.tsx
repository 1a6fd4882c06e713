import type { ReactNode } from 'react'
import { Form } from '~/ui/form'
import { Refusal } from '~/ui/refusal'
import type { ActedOnAssessment, AssessmentIntent } from './act-on-assessment.server'
import type { AssessmentPage } from './assessment-page.read.server'

export interface AssessmentGiven {
  page: AssessmentPage
  operationId: string
  refused: Extract<ActedOnAssessment, { ok: false }> | undefined
}

/** What is typed here for long is kept as a draft. */
const kept: readonly AssessmentIntent[] = ['score', 'return', 'answer', 'cancel']

/** A form of the page of an assessment, by what it asks for. */
export function AssessmentForm(
  props: AssessmentGiven & {
    intent: AssessmentIntent
    /** Tells apart forms that ask for the same. */
    of?: string
    defaults?: Record<string, string>
    children: ReactNode
  },
) {
  const { intent, of = '', page } = props
  const refused = props.refused?.intent === intent ? props.refused : undefined
  return (
    <Form
      id={`assessment-${intent}${of}`}
      state={refused?.form}
      operationId={`${props.operationId}-${intent}${of}`}
      version={page.version}
      encType="multipart/form-data"
      defaults={props.defaults}
      draftKey={kept.includes(intent) ? `assessment:${page.id}:${intent}` : undefined}
    >
      <Refusal say={refused?.say} />
      <input type="hidden" name="intent" value={intent} />
      {props.children}
    </Form>
  )
}
