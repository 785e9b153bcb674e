/** Starts this page in the browser. */
import { start } from '../frame/start';
import { ReceiptPage } from './ReceiptPage';

start(ReceiptPage);
