/** Starts the sidebar in its page. */
import { render } from 'preact';
import { App } from './app.tsx';
import './sidebar.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
