/** The pages that are text alone, as the foot of every page leads to them. */
export const textPages = [
  { folder: 'how-it-works', title: 'How it works' },
  { folder: 'learn-why', title: 'Learn why' },
  { folder: 'who-we-are', title: 'Who we are' },
  { folder: 'privacy', title: 'Privacy' },
  { folder: 'accessibility', title: 'Accessibility' },
] as const;
