import 'claim-comparator/element';
import { compare } from 'claim-comparator';

const dataset = await (await fetch('story.claims.json')).json();
document.querySelector('claim-comparator').data = dataset;
document.querySelector('output').textContent = `${compare(dataset).propositions.length} propositions`;
