/** The shape that a catalogue of another language must fill: every text, less the plural forms that only Russian has. */
export type Shape<T> = {
  [K in keyof T as K extends `${string}_few` | `${string}_many` ? never : K]: T[K] extends string ? string : Shape<T[K]>
}
