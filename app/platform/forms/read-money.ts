/** Kopecks from «1 234,56», «1234.56» or «1234»; undefined where it is not an amount or has a fraction of a kopeck. */
export function readMoney(text: string): bigint | undefined {
  const match = /^(\d{1,13})(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s\u00a0\u202f₽]/g, ''))
  return match ? BigInt(match[1]!) * 100n + BigInt((match[2] ?? '').padEnd(2, '0')) : undefined
}
