/** What is written of a concern, kept by the tab until it is sent: a reload, or another language, loses nothing. */
import { hasFields, isText } from '../api/shape';
import { forget, recall, remember } from '../frame/tabMemory';
import type { ConcernDraft } from './concernFaults';

const key = 'concern';

const isDraft = hasFields<ConcernDraft>({ text: isText, contact: isText });

export const recallConcern = (): ConcernDraft | undefined => recall(key, isDraft);

export const rememberConcern = (draft: ConcernDraft): void => remember(key, draft);

export const forgetConcern = (): void => forget(key);
