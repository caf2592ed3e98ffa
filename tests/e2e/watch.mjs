// Watches a page for what no page of ours may do.

/**
 * Notes in `faults` every console error, uncaught exception and request to another origin.
 * A fault that matches one of the `tolerated` patterns is let pass.
 */
export function watch(page, origin, faults, tolerated) {
  const note = (fault) => {
    if (!tolerated.some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) note(`request to another origin: ${url}`);
  });
  page.on('websocket', (socket) => note(`web socket: ${socket.url()}`));
}
