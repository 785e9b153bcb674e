/** Stands in `staticwebapp.config.json` for the API's origin until a deployment or a start fills it in. */
export const apiOriginPlaceholder = 'https://api-origin.invalid';
