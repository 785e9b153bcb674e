/** French: the accessibility statement. */
import type { TextPageWords } from '../textPageWords';

export const accessibility: TextPageWords = {
  title: 'Accessibilité',
  lead: 'Tout le monde doit pouvoir lire, donner et revenir, sur n’importe quel appareil et avec une mauvaise connexion. Cette page dit où nous en sommes, et à qui le dire quand quelque chose vous gêne.',
  sections: [
    {
      title: 'Ce que vous pouvez attendre',
      blocks: [
        'Nous suivons les règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA. Vous devez pouvoir :',
        [
          'tout faire au clavier seul, et voir où vous êtes',
          'agrandir à 400 % sans faire défiler sur le côté',
          'écouter avec un lecteur d’écran : chaque dessin est répété en mots à côté',
          'utiliser vos propres couleurs, un écran sombre, et moins de mouvement',
          'prendre votre temps : rien n’expire pendant que vous lisez, et ce que vous avez écrit est gardé tant que l’onglet est ouvert',
        ],
      ],
    },
    {
      title: 'Comment nous vérifions',
      blocks: [
        'Chaque page est testée dans un navigateur avant qu’un changement soit publié, étroite et large, claire et sombre : par des règles automatiques, au clavier, et selon ce qu’un lecteur d’écran reçoit. Les règles automatiques ne trouvent qu’une partie de ce qui peut être faux.',
      ],
    },
    {
      title: 'Ce qui ne marche pas encore',
      blocks: [
        [
          'Les appels et le formulaire ont besoin de JavaScript. Sans lui, les pages de texte, la sortie rapide et les numéros à appeler marchent quand même.',
          'Le paiement se fait sur la page du prestataire, que nous ne construisons pas.',
          'Cette traduction n’a pas encore été relue par une personne dont c’est la langue maternelle. Un récit est montré dans la langue où il a été écrit.',
          'Des personnes handicapées ne l’ont pas encore testé avec nous.',
        ],
      ],
    },
    {
      title: 'Dites-le-nous, ou donnez autrement',
      blocks: [
        'Si quelque chose ne marche pas pour vous, utilisez « Quelque chose m’inquiète sur cette page » au bas de chaque page, et laissez une adresse si vous souhaitez une réponse. Vous pouvez aussi écrire à l’organisation qui gère ce site, et demander comment donner autrement.',
      ],
    },
  ],
};
