// What the page holds packed: scripts of data with gzip in base64, each named as the file that it was.

/** Resolves to a file of the page as a response to read, or to null if the page does not hold it. */
export function packed(name) {
  const script = [...document.scripts].find(({ dataset }) => dataset.file === name);
  if (!script) return null;
  const bytes = Uint8Array.from(atob(script.textContent), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}
