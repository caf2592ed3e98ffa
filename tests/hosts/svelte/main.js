import { mount } from 'svelte';
import Host from './Host.svelte';

const [first, second] = await Promise.all(['story', 'other'].map(async (name) => (await fetch(`${name}.claims.json`)).json()));
mount(Host, { target: document.querySelector('#app'), props: { first, second } });
