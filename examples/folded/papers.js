// Opens the comparison over the page, and closes it again. It works whether or not it was to be seen when it was drawn.
const dialog = document.querySelector('dialog');
document.querySelector('#open').addEventListener('click', () => dialog.showModal());
document.querySelector('#close').addEventListener('click', () => dialog.close());
