/** English for passing a page on. */
export const shareWords = {
  'share.title': 'Pass it on',
  'share.appeal':
    'Anyone is six introductions away from anyone. This link leads to this appeal for as long as it is open. It says that it was shared from an appeal, and nothing about you.',
  'share.thanks':
    'Anyone is six introductions away from anyone. This link tells your friends what 6Degree is. It does not say whom you gave to, how much, or who you are.',
  'share.share': 'Share the link',
  'share.copy': 'Copy the link',
  'share.mail': 'Send by e-mail',
  'share.copied': 'The link is copied.',
  'share.notCopied':
    'Your browser did not allow copying. You can mark the link and copy it yourself.',
} as const;
