/** Starts a page of text in the browser: it is complete without, but for the quick exit's keys. */
import { startFrame } from '../frame/start';

startFrame();
