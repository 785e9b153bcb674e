/** The fixed lists of words that travel over the API. They live here and nowhere else. */

export const campaignKinds = ['person', 'pool'] as const;

/** The languages of the site, of donors' mails and of stories. */
export const locales = ['en', 'th', 'id', 'fr', 'ar'] as const;
export type Locale = (typeof locales)[number];

/** Those that are written from right to left. */
export const isRightToLeft = (language: string): boolean => language === 'ar';

/** Adults only: there is no band for a minor (SG-10). */
export const ageBands = ['18-24', '25-34', '35-49', '50+', 'adult'] as const;

/** The last two are the coarser steps of the k-gate's ladder (SG-21). */
export const exploitations = [
  'domestic-servitude',
  'fishing',
  'agriculture',
  'construction',
  'manufacturing',
  'sexual',
  'online-scam',
  'forced-marriage',
  'begging',
  'labour',
  'exploitation',
] as const;

/** Fine regions first, then the coarse ones that hold them. Nothing finer exists anywhere. */
export const regions = [
  'north-africa',
  'west-africa',
  'central-africa',
  'east-africa',
  'southern-africa',
  'gulf',
  'west-asia',
  'central-asia',
  'south-asia',
  'east-asia',
  'southeast-asia-mainland',
  'southeast-asia-maritime',
  'eastern-europe',
  'western-europe',
  'north-america',
  'central-america',
  'caribbean',
  'south-america',
  'oceania',
  'southeast-asia',
  'africa',
  'asia',
  'europe',
  'americas',
] as const;

/** Longest last. Fixed when a campaign goes live (SG-28). */
export const waitingBands = [
  'under-6-months',
  '6-12-months',
  'over-1-year',
  'over-2-years',
] as const;

export const chapterKinds = [
  'recruitment',
  'transit',
  'exploitation',
  'way-out',
  'shelter',
  'return',
  'reintegration',
] as const;

/** Relative to the journey, so that a route says no more than `from` and `to` (SG-27). */
export const chapterPlaces = ['home', 'between', 'away'] as const;

export const needItems = {
  journey: ['travel-home', 'travel-documents', 'escort-and-arrival'],
  care: ['safe-place-to-stay', 'health-and-counselling', 'advice-and-support'],
  learning: ['vocational-course', 'language-and-literacy', 'learning-materials'],
  livelihood: [
    'tools-to-start-work',
    'market-stall-or-shop',
    'livestock',
    'farming',
    'sewing-workshop',
    'repair-workshop',
    'food-business',
    'phone-and-computer',
  ],
  'settling-in': ['first-months-rent', 'household-basics', 'food-and-transport'],
} as const;

export const needGroups = ['journey', 'care', 'learning', 'livelihood', 'settling-in'] as const;

export type NeedGroup = (typeof needGroups)[number];
export type NeedItem = (typeof needItems)[NeedGroup][number];

export const updateSentences = [
  'settled-in',
  'course-started',
  'course-finished',
  'work-started',
  'business-opened',
  'doing-well',
  'plan-changed-by-choice',
  'thank-you',
] as const;

/** Trees and stones, tied to no place or faith (SG-17). The site translates them. */
export const personNames = [
  'cedar',
  'birch',
  'larch',
  'alder',
  'spruce',
  'cypress',
  'basalt',
  'flint',
  'granite',
  'quartz',
  'slate',
  'limestone',
] as const;

/** What a pool is for; the site has words for each. */
export const poolNames = ['people-without-a-story', 'childrens-fund'] as const;

/** The pages that offer a link to pass on. A shared link says which one it was, and nothing else. */
export const shareCodes = ['appeal', 'thanks'] as const;

/** What happens with a gift that its campaign cannot use (M-13). */
export const fallbacks = ['pool', 'refund'] as const;

export const pledgeStatuses = [
  'pending',
  'processing',
  'settled',
  'failed',
  'expired',
  'cancelled',
  'partly-refunded',
  'refunded',
  'disputed',
  'lost',
] as const;

export const campaignStatuses = [
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'embargoed',
  'live',
  'funded',
  'in-delivery',
  'closed',
  'archived',
  'paused',
  'withdrawn',
  'lapsed',
] as const;

export const staffRoles = ['caseworker', 'reviewer', 'legal', 'finance', 'admin'] as const;

export const alertKinds = [
  'first-pledge',
  'half-funded',
  'funded',
  'refunded',
  'disputed',
  'consent-ending',
  'consent-ended',
  'review-requested',
  'changes-requested',
  'release-requested',
  'release-approved',
  'discrepancy',
  'poison-message',
  'concern',
  'webhooks-silent',
  'k-gate-failed',
  'hidden-by-the-person',
] as const;
