import type { Phrases } from '../types.ts';

export const es: Phrases = {
  unsure: 'No estoy seguro de esto y prefiero no adivinar.',
  offer_human: '¿Quiere que avise a un compañero?',
  offer_human_brief: 'Si prefiere hablar con una persona, dígamelo.',
  talk_to_human: 'Hablar con una persona',
  which: 'Hay varias posibilidades. ¿A cuál se refiere?',
  source_language: 'He encontrado esto en nuestra documentación en {language}:',
  open_new: '¡Bienvenido! Esto es lo que dice nuestra documentación:',
  close_new: 'Si algo no queda claro, pregúnteme por esa parte.',
  close_vip: 'Si prefiere que se encargue una persona, dígamelo y aviso a un compañero.',
  escalated: 'Paso su consulta a una persona de nuestro equipo.',
  escalated_next:
    'Puede leer todo lo que ha escrito aquí, así que no tendrá que repetirlo, y responderá en esta conversación.',
  expected_wait: 'Normalmente recibirá una respuesta en {wait}.',
  opens_at:
    'Nuestro equipo no está disponible en este momento y responde a partir del {day} a las {clock} ({zone}).',
  person_will_come: 'Una persona de nuestro equipo tiene su caso y también le responderá aquí.',
  sorry: 'Lamento lo ocurrido.',
  emergency: 'Si alguien está en peligro en este momento, llame primero al número de emergencias de su país.',
  action_failed: 'No he podido completar esto por mi cuenta.',
  holding:
    'Algo ha fallado por mi parte y no quiero darle una respuesta equivocada. Su mensaje está a salvo.',
  greeting:
    '¡Hola! Soy el asistente automático de {company}: una máquina, no una persona. ¿En qué puedo ayudarle?',
  thanks: '¡De nada! ¿Puedo ayudarle en algo más?',
  goodbye: 'Adiós, y gracias por escribirnos. Puede volver a esta conversación cuando quiera.',
  is_machine:
    'Soy una máquina: el asistente automático de {company}. Respondo a partir de nuestros propios documentos y muestro de dónde sale cada respuesta, y puedo avisar a una persona cuando quiera.',
  out_of_scope: 'Solo puedo ayudar con preguntas sobre {company}, y esto parece otra cosa.',
  empty_message: 'No he podido leer ninguna palabra en su mensaje. ¿Qué desea saber?',
  acknowledged: 'Gracias, lo he añadido a su caso. Una persona de nuestro equipo lo leerá y responderá aquí.',
  back_after_handback: 'Vuelvo a ser el asistente automático. Mi compañero me ha devuelto la conversación.',
  agent_joined: '{agent} se ha unido a la conversación.',
  closed: 'Esta conversación está cerrada. Escriba de nuevo cuando quiera para reabrirla.',
  merged:
    'Hemos unido esta conversación con otra que tiene abierta con nosotros; allí continuamos con ambas. Puede volver a escribir aquí en cualquier momento.',
  progress_reading: 'Leyendo su mensaje…',
  progress_searching: 'Buscando la respuesta…',
  progress_acting: 'Consultando nuestros sistemas…',
};
