/**
 * Puts words on the clipboard, as a person's own "copy" would: that needs no permission, and this program gives none.
 * Only while a press is handled. Answers whether they are there.
 */
export function copyWords(words: string): boolean {
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', words);
  };
  document.addEventListener('copy', give);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', give);
  }
}
