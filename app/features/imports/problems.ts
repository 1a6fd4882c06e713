/** What can be wrong with a cell or a row; each has its two texts, what is wrong and what is expected. */
export const problemCodes = [
  'required',
  'tooLong',
  'day',
  'month',
  'money',
  'wholeNumber',
  'range',
  'choice',
  'duplicateRow',
  'unknownCode',
  'unknownOrganisation',
  'unknownCentre',
  'wrongSnils',
  'bornAfterContract',
  'contractInFuture',
  'contractBeforeOrder',
  'plannedEndBeforeContract',
  'contractNumberTaken',
  'knownPerson',
  'knownPersonUnnamed',
  'earlierCourseOpen',
  'reasonMissing',
  'reasonNotAllowed',
  'confirmedNotAllowed',
  'decisionNotAllowed',
  'officialOnly',
  'exitInFuture',
  'exitBeforeContract',
  'exitBeforePaidMonth',
  'exitAfterNextContract',
  'completedFactsExist',
  'notCompleted',
  'statementOutsideWindow',
  'statementInFuture',
  'employmentInFuture',
  'remissionOutsideYears',
  'remissionInFuture',
  'beforeContract',
  'afterExit',
  'notPositive',
  'paidInFuture',
  'sameDocument',
  'notInProgramme',
  'unknownService',
  'countTooBig',
  'signedInFuture',
  'signedBeforeMonth',
  'witnessesNeeded',
  'dayWithoutSignature',
  'signatureDiffers',
  'changedSince',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export interface Problem {
  /** The heading of the column; empty where the whole row is meant. */
  column: string
  value: string
  code: ProblemCode
  values?: Record<string, string | number>
}

/** What a person should look at, though the row is taken. */
export type WarningCode = 'emptyRow' | 'signedEarly' | 'replaces' | 'unknownColumn'
export interface Warning {
  row: number
  column: string
  value: string
  code: WarningCode
}

/** Why a whole file was not taken. */
export type FileRefusal =
  | 'empty'
  | 'workbook'
  | 'nul'
  | 'undecodable'
  | 'quotes'
  | 'longRow'
  | 'noRows'
  | 'tooManyRows'
  | 'columnsMissing'
  | 'columnsRepeated'
  | 'notAct'
  | 'notEditable'
  | 'futureMonth'
  | 'actChanged'
  | 'notAllowed'
  | 'broken'
