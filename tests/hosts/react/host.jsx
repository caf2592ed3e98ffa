import 'claim-comparator/element';
import { useState } from 'react';

export function Host({ first, second }) {
  const [isShown, show] = useState(true);
  const [data, open] = useState(first);
  const [view, go] = useState('matrix');
  const [told, tell] = useState([]);
  const note = ({ type, detail }) => tell((told) => [...told, `${type}: ${detail.title ?? detail.view}`]);
  return (
    <>
      <button onClick={() => open(second)}>Other dataset</button>
      <button onClick={() => go('timeline')}>To the timeline</button>
      <button onClick={() => show(!isShown)}>There or not</button>
      <ol>{told.map((line, at) => <li key={at}>{line}</li>)}</ol>
      {isShown && <claim-comparator data={data} view={view} oncc-ready={note} oncc-change={note} />}
    </>
  );
}
