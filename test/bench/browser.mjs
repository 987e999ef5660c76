export const browserRows = async () => []
