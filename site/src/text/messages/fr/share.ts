/** French for passing a page on. */
import { translated } from '../../translated';
import type { shareWords as english } from '../en/share';

export const shareWords = translated<typeof english>()({
  'share.title': 'Faire passer',
  'share.appeal':
    'Six présentations séparent n’importe qui de n’importe qui. Ce lien mène à cet appel tant qu’il est ouvert. Il dit qu’il a été partagé depuis un appel, et rien sur vous.',
  'share.thanks':
    'Six présentations séparent n’importe qui de n’importe qui. Ce lien dit à vos proches ce qu’est 6Degree. Il ne dit ni à qui vous avez donné, ni combien, ni qui vous êtes.',
  'share.share': 'Partager le lien',
  'share.copy': 'Copier le lien',
  'share.mail': 'Envoyer par e-mail',
  'share.copied': 'Le lien est copié.',
  'share.notCopied':
    'Votre navigateur n’a pas permis la copie. Vous pouvez sélectionner le lien et le copier vous-même.',
});
