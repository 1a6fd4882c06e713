import { acts } from '../acts'
import type { Law, ParameterId } from '../law'
import { withValue, type Sort } from '../parameters/parameter'
import type { PlainDate } from '../plain-date'
import { withParameters } from './reform'

/** The law as it stands on one day, for all time: every parameter has the one row of that day. */
export const pinnedLaw = (law: Law, day: PlainDate): Law =>
  withParameters(
    law,
    (parameter) => withValue<Sort>(parameter, acts['order-929'].adoptedOn, parameter.on(day)) as Law[ParameterId],
  )
