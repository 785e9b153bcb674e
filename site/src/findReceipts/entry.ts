/** Starts this page in the browser. */
import { start } from '../frame/start';
import { FindReceiptsPage } from './FindReceiptsPage';

start(FindReceiptsPage);
