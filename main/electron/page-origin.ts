export const pageScheme = 'app';

/** Where the page comes from, in Electron. */
export const pageOrigin = `${pageScheme}://krachtenkaart`;
