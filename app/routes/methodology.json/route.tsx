import { rulesJson } from '~/features/methodology/files.server'
import { fileResponse } from '~/platform/csv/file-response.server'

/** @public Every rule as the command prints it. */
export const loader = () => fileResponse('methodology-rules.json', 'application/json; charset=utf-8', rulesJson())
