/** Stands in the hosting rules of the staff pages for the origin where staff sign in, which a deployment knows. */
export const signInOriginPlaceholder = 'https://sign-in-origin.invalid';
