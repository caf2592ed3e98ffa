// The script of a page that is one file: the shell, but with the program and the words from within the page (`programs.js` and `words.js`
// beside this file stand in for those of the shell), and with the dataset that the page holds.
import './given.js'; // first: an element takes what it was given before it was one
import '../shell/shell.js';
