// For pages that hold embed.html in a frame, in an open shadow tree too: gives each frame of it the height that it asks for. A message counts
// only if it comes from the window of such a frame and from the origin of that frame's address, or from no origin where the frame is sandboxed.
{
  const frames = new WeakMap(); // by their windows: the page is searched once for each

  const frameOf = (source, tree) => {
    for (const element of tree.querySelectorAll('*')) {
      if (element.localName === 'iframe' && element.contentWindow === source) return element;
      const within = element.shadowRoot && frameOf(source, element.shadowRoot);
      if (within) return within;
    }
    return null;
  };

  addEventListener('message', ({ data, source, origin }) => {
    const height = data?.type === 'claim-comparator-height' ? data.height : NaN;
    if (!(height > 0 && height < 1e6) || source?.parent !== window) return;
    if (!frames.has(source)) frames.set(source, frameOf(source, document));
    const frame = frames.get(source);
    if (frame?.contentWindow !== source) return;
    const address = new URL(frame.src, location.href);
    if (!address.pathname.endsWith('/embed.html')) return; // whatever else stands in frames has no say
    const isItsOwn = origin === address.origin;
    if (isItsOwn || (origin === 'null' && frame.hasAttribute('sandbox'))) frame.height = Math.ceil(height);
  });
}
