/** A name as it stands between quotation marks: «Женский центр „Затон“». */
export const insideQuotes = (name: string): string => name.replaceAll('«', '„').replaceAll('»', '“')
