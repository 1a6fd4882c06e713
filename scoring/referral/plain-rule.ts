import type { Rule } from '../rule'

type Given = Pick<Rule, 'id' | 'citation' | 'title' | 'quote' | 'does'> & Partial<Pick<Rule, 'parameters' | 'taken'>>

/** A rule that asks no reading and, most often, no number. */
export const plainRule = (given: Given): Rule => ({ parameters: [], readings: [], ...given })
