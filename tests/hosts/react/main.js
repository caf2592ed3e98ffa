import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Host } from './host.jsx';

const [first, second] = await Promise.all(['story', 'other'].map(async (name) => (await fetch(`${name}.claims.json`)).json()));
createRoot(document.querySelector('#app')).render(createElement(Host, { first, second }));
