// What stands for the shell's files.js in a page that is one file: it has its style within, and its element keeps its own address.
export const style = async () => '';

export const home = () => '';

export const persist = () => import('../shell/persist.js');
