/** Starts this page in the browser. */
import { start } from '../frame/start';
import { NotFoundPage } from './NotFoundPage';

start(NotFoundPage);
