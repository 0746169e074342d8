import './without-eval.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import './ui/tokens.css';
import './ui/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { openConnection } from './connection.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(<App connection={openConnection()} />);
