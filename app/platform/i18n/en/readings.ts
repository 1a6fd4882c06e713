import type { Shape } from '../shape'
import type { readings as ru } from '../ru/readings'

export const readings: Shape<typeof ru> = {
  title: 'Readings',
  lead: 'Where the text leaves room, one reading is chosen. The choice is changed by a decision with number and date, from a named day on.',
  question: 'Question',
  clause: 'Clause',
  inForce: 'In force',
  decision: 'Decision',
  byDefault: 'by default',
  options: 'Possible readings',
  defaultReason: 'Why it is the default',
  rules: 'Rules that ask it',
  history: 'Decisions',
  noDecisions: 'There are no decisions: the default is in force.',
  option: 'Reading',
  number: 'Number of the decision',
  decidedOn: 'Date of the decision',
  fromOn: 'In force from',
  fromHint: 'A settlement takes the reading in force on 31 December of its year.',
  basis: 'Basis',
  choose: 'Record the decision',
  chooseTitle: 'Change the reading',
  confirmText:
    'Settlements not yet approved follow the new reading once calculated anew. Approved ones stay as they are.',
  saved: 'The decision is recorded',
  decisionText: 'No. {{number}} of {{day}}, from {{from}}',
  refusal: {
    unknownOption: 'There is no such reading.',
    dayTaken: 'There is a decision for this day already: decisions are not edited, give another day.',
  },
}
