/** What a form of an order carries. */
export interface OrderInput {
  kind: string
  /** «О толковании пункта 3.2»: what it is about. */
  title: string
  /** The operative part, a point a line. */
  text: string
  /** `YYYY-MM-DD`: from which day it does what it does. */
  fromOn: string
  effect: Record<string, string>
  cancelsId: string | null
  amendsId: string | null
}
