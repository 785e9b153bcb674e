/** Starts this page in the browser. */
import { start } from '../frame/start';
import { GivePage } from './GivePage';

start(GivePage);
