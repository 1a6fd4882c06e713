/** The column that «скачать с замечаниями» adds; a file that has it can be loaded again as it is. */
export const remarksHeading = 'Замечания'
