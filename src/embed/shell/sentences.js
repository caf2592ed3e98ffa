// What the shell says itself, in English. The catalogue has the same sentences under the same keys, in every language; a test holds them together.
const ENGLISH = {
  shell_could_not_start: 'The comparison could not be started; what stands here is what came with the page.',
  shell_file_missing: 'The comparison could not be started: {file} did not arrive as it was published.',
  shell_forbidden: 'This page’s policy forbids WebAssembly, which the comparison needs: allow ‘wasm-unsafe-eval’ for scripts, or embed the comparison in a frame.',
  shell_stopped: 'The comparison stopped working three times within a minute and is not started again. Load the page again to go on.',
  shell_not_data: 'What was handed over is no object of JSON, no text, no bytes and no file: {why}',
  shell_status: '{url} answers {status}.',
  shell_silent: '{url} sent nothing for {seconds} seconds.',
  shell_unreachable: '{url} could not be read: there is no connection, or the server does not allow other sites to read it.',
  shell_no_address: '“{src}” is no address.',
  shell_scheme: 'A dataset is read from http or https, not from {scheme}',
  shell_type: '{url} answers {found}, not JSON.',
  shell_type_elsewhere: '{url} answers {found}, not JSON. The server led on to {elsewhere}.',
  shell_too_large: '{url} is larger than {size} MiB.',
  shell_data_too_large: 'The data is larger than {size} MiB.',
};

/** A pattern with its placeholders filled in. */
export const filled = (pattern, fills = {}) => pattern.replace(/\{(\w+)\}/g, (_, name) => fills[name]);

/** A sentence in English. */
export const english = (key, fills) => filled(ENGLISH[key], fills);
