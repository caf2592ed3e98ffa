import { createApp } from 'vue';
import Host from './Host.vue';

const [first, second] = await Promise.all(['story', 'other'].map(async (name) => (await fetch(`${name}.claims.json`)).json()));
createApp(Host, { first, second }).mount('#app');
