/** The version of an act that an address names: undefined where it names none, null where no version can have such a number. */
export function askedVersion(address: string): number | null | undefined {
  const asked = new URL(address).searchParams.get('number')
  if (!asked) return undefined
  return /^\d{1,4}$/.test(asked) ? Number(asked) : null
}

/** The acts that a form ticks, each as «id version»; what is not so written is left out. */
export const tickedActs = (sent: readonly unknown[]): { actId: string; version: number }[] =>
  sent
    .map((one) => {
      const [actId = '', version = ''] = String(one).split(' ')
      return { actId, version: Number(version || NaN) }
    })
    .filter(({ version }) => Number.isSafeInteger(version))
