/** Several values of one field of an order: ids and code words, of which none has a space in it. */
export const severalOf = (text = ''): string[] => text.split(' ').filter((one) => one !== '')

export const joinSeveral = (values: readonly string[]): string => values.join(' ')
