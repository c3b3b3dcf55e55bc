import type { Language } from './languages.ts';

/** The few words that are needed before the chat itself is loaded. */
export interface BubbleTexts {
  open: string;
  close: string;
  unread: string;
  failed: string;
}

export const BUBBLE_TEXTS: Record<Language, BubbleTexts> = {
  en: {
    open: 'Open the chat',
    close: 'Close the chat',
    unread: 'new messages',
    failed: 'The chat could not be loaded. Please try again.',
  },
  fr: {
    open: 'Ouvrir la discussion',
    close: 'Fermer la discussion',
    unread: 'nouveaux messages',
    failed: 'La discussion n’a pas pu être chargée. Veuillez réessayer.',
  },
  es: {
    open: 'Abrir el chat',
    close: 'Cerrar el chat',
    unread: 'mensajes nuevos',
    failed: 'No se pudo cargar el chat. Inténtelo de nuevo.',
  },
  de: {
    open: 'Chat öffnen',
    close: 'Chat schließen',
    unread: 'neue Nachrichten',
    failed: 'Der Chat konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.',
  },
  it: {
    open: 'Apri la chat',
    close: 'Chiudi la chat',
    unread: 'nuovi messaggi',
    failed: 'Impossibile caricare la chat. Riprovi.',
  },
  pt: {
    open: 'Abrir o chat',
    close: 'Fechar o chat',
    unread: 'mensagens novas',
    failed: 'Não foi possível carregar o chat. Tente novamente.',
  },
  nl: {
    open: 'Chat openen',
    close: 'Chat sluiten',
    unread: 'nieuwe berichten',
    failed: 'De chat kon niet worden geladen. Probeer het opnieuw.',
  },
};
