import type { Phrases } from '../types.ts';

export const fr: Phrases = {
  unsure: "Je n'en suis pas certain, et je préfère ne pas deviner.",
  offer_human: 'Voulez-vous que je fasse venir un collègue ?',
  offer_human_brief: 'Si vous préférez parler à une personne, dites-le-moi.',
  talk_to_human: 'Parler à une personne',
  which: 'Plusieurs réponses sont possibles. De quoi voulez-vous parler ?',
  source_language: "J'ai trouvé ceci dans notre documentation en {language} :",
  open_new: 'Bienvenue ! Voici ce que dit notre documentation :',
  close_new: 'Si quelque chose n’est pas clair, demandez-moi de préciser ce point.',
  close_vip: 'Si vous préférez qu’une personne s’en occupe, dites-le-moi et je fais appel à un collègue.',
  escalated: 'Je transmets votre demande à une personne de notre équipe.',
  escalated_next:
    "Elle peut lire tout ce que vous avez écrit ici, vous n'aurez donc pas à le répéter, et elle répondra dans cette conversation.",
  expected_wait: 'Vous recevez en général une réponse sous {wait}.',
  opens_at: 'Notre équipe est absente en ce moment et répond à partir de {day} à {clock} ({zone}).',
  person_will_come: 'Une personne de notre équipe a reçu votre demande et vous répondra ici également.',
  sorry: 'Je suis désolé de ce qui vous arrive.',
  emergency: "Si quelqu'un est en danger en ce moment, appelez d'abord le numéro d'urgence de votre pays.",
  action_failed: "Je n'ai pas pu terminer cela tout seul.",
  holding:
    "Quelque chose n'a pas fonctionné de mon côté, et je ne veux pas vous donner une mauvaise réponse. Votre message est bien conservé.",
  greeting:
    "Bonjour ! Je suis l'assistant automatique de {company} : une machine, pas une personne. Comment puis-je vous aider ?",
  thanks: 'Avec plaisir ! Puis-je vous aider pour autre chose ?',
  goodbye: 'Au revoir, et merci de nous avoir écrit. Vous pouvez reprendre cette conversation à tout moment.',
  is_machine:
    "Je suis une machine : l'assistant automatique de {company}. Je réponds à partir de nos propres documents en montrant d'où vient chaque réponse, et je peux faire venir une personne quand vous le souhaitez.",
  out_of_scope:
    "Je ne peux répondre qu'aux questions qui concernent {company}, et il semble s'agir d'autre chose.",
  empty_message: "Je n'ai pas pu lire de mots dans votre message. Que souhaitez-vous savoir ?",
  acknowledged:
    "Merci, je l'ai ajouté à votre dossier. Une personne de notre équipe le lira et répondra ici.",
  back_after_handback: "C'est de nouveau l'assistant automatique. Mon collègue m'a rendu la conversation.",
  agent_joined: '{agent} a rejoint la conversation.',
  closed: 'Cette conversation est close. Écrivez de nouveau à tout moment pour la rouvrir.',
  merged:
    'Nous avons réuni cette conversation avec une autre que vous avez en cours chez nous ; la suite se passe là-bas pour les deux. Vous pouvez écrire ici à tout moment.',
  progress_reading: 'Je lis votre message…',
  progress_searching: 'Je cherche la réponse…',
  progress_acting: 'Je consulte nos systèmes…',
};
