/** Brings the staff page to life. */
import { hydrate } from 'preact';
import { StaffPage } from './StaffPage';

const main = document.querySelector('main');
if (main === null) throw new Error('the page has no main');
hydrate(<StaffPage />, main);
