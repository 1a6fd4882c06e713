import { order929 } from '../acts'
import type { AnyParameter } from '../parameters/parameter'
import type { Rule, TakenSense } from '../rule'
import type { Wording } from '../wording'
import { decide, notKnown, found, type Decision, type Fact } from './decision'
import { plainRule } from './plain-rule'

/** What an organisation must be or have, with the evidence that shows it. */
export interface Requirement extends Rule {
  readonly evidence: Wording
}

interface Given extends Pick<Requirement, 'id' | 'quote' | 'title' | 'evidence'> {
  readonly clause: string
  readonly parameters?: readonly AnyParameter[]
  readonly taken?: readonly TakenSense[]
}

export const requirement = ({ clause, evidence, ...given }: Given): Requirement => ({
  ...plainRule({
    ...given,
    citation: order929(clause),
    does: { ru: `Подтверждение: ${evidence.ru}.`, en: `Evidence: ${evidence.en}.` },
  }),
  evidence,
})

/** Whether each requirement is met, by its id. */
export type Met<Id extends string> = Readonly<Record<Id, Fact>>

/** A list of requirements held against an organisation: the grounds of a refusal are those not met. */
export const checkRequirements = <Id extends string>(list: Readonly<Record<Id, Requirement>>, met: Met<Id>): Decision =>
  decide(
    (Object.keys(list) as Id[]).map((id) => {
      const { title } = list[id]
      return [list[id], met[id] === 'unknown' ? notKnown({ fact: id, title }) : found(!met[id])]
    }),
  )
