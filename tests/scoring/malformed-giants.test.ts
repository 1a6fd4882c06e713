import { test } from 'vitest'
import { giantCases } from '../../fixtures/malformed/malformed-cases'
import { expectRefused } from './expect-refused'

test.each(giantCases)('$name', (giant) => expectRefused('settle', giant))
