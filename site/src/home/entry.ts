/** Starts this page in the browser. */
import { start } from '../frame/start';
import { HomePage } from './HomePage';

start(HomePage);
