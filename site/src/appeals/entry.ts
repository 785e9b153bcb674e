/** Starts this page in the browser. */
import { start } from '../frame/start';
import { AppealPage } from './AppealPage';

start(AppealPage);
