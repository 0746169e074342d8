export const pageScheme = 'app';

/** Where the page comes from, in Electron. */
export const pageOrigin = `${pageScheme}://krachtenkaart`;

/** The one address that is shown. */
export const pageAddress = `${pageOrigin}/`;

/** Names of letters, digits, `-`, `_` and single inner dots, in folders of such names: what the build makes. */
const plainName = /^(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*$/;

/**
 * The name of the page's own file that an address asks for (`assets/page.css`), `index.html` for the page itself. Null
 * for every other address: of another origin, with a query, or with anything in its path that some system may take for
 * more than a name (`..`, `%`, `\`, `:`, NUL, an empty part).
 */
export function fileNameOf(address: string): string | null {
  if (address === pageAddress) return 'index.html';
  if (!address.startsWith(pageAddress)) return null;
  const name = address.slice(pageAddress.length);
  return plainName.test(name) ? name : null;
}
