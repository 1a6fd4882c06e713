/** Nothing that a reader would see: spaces, control and invisible characters, the fillers and the empty braille cell. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text)
