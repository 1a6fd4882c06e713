export const subsidies = {}
