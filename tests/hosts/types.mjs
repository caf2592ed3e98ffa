export const checkTypes = async () => [];
