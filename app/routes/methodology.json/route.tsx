import { rulesJson } from '~/features/methodology/rules-file.server'
import { fileResponse } from '~/platform/csv/file-response.server'

/** @public Every rule as the command prints it. */
export const loader = () => fileResponse('methodology-rules.json', 'application/json; charset=utf-8', rulesJson())
