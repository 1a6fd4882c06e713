import { redirect } from '@remix-run/node'
import { paths } from '~/paths'

/** @public Everyone's first page is their work. */
export const loader = () => redirect(paths.work)
