/** GET /api/openapi.json: the contract, made from the schemas that parse the requests. */
import type { Answer } from '../../shared/web/answer';
import { openApiDocument } from '../../shared/web/openApiDocument';

export const openApi = () => (): Answer => ({ jsonBody: openApiDocument() });
