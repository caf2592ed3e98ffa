// For pages that hold embed.html in a frame: gives each frame the height that it asks for. A message counts only if it comes from the
// window of a frame of this page and from the origin of that frame's address, or from no origin where the frame is sandboxed.
addEventListener('message', ({ data, source, origin }) => {
  const height = data?.type === 'claim-comparator-height' ? data.height : NaN;
  if (!(height > 0 && height < 1e6)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    const isItsOwn = origin === new URL(frame.src, location.href).origin;
    if (isItsOwn || (origin === 'null' && frame.hasAttribute('sandbox'))) frame.height = Math.ceil(height);
  }
});
