import { redirect } from '@remix-run/node'

/** @public Everyone's first page is their work. */
export const loader = () => redirect('/work')
