import 'slack-blocks-to-jsx/dist/style.css';
import './styles/page.css';
import './styles/messages.css';
import './styles/controls.css';
import './styles/panes.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

const page = document.getElementById('page');
if (!page) throw new Error('index.html has no element with the id "page".');
createRoot(page).render(<App />);
