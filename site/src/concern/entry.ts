/** Starts this page in the browser. */
import { start } from '../frame/start';
import { ConcernPage } from './ConcernPage';

start(ConcernPage);
