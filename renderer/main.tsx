import './without-eval.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import './ui/tokens.css';
import './ui/page.css';
import { createRoot } from 'react-dom/client';
import { deskFragment, type PaperDesk } from '../shared/paper-desk.ts';
import { App } from './app.tsx';
import { openConnection } from './connection.ts';

declare global {
  interface Window {
    /** What the command line calls, in a page that shows no window. */
    paperDesk?: Promise<PaperDesk>;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
if (window.location.hash === `#${deskFragment}`) {
  window.paperDesk = import('./print/paper-desk.tsx').then(({ createPaperDesk }) => createPaperDesk(root));
} else {
  createRoot(root).render(<App connection={openConnection()} />);
}
