import type { Phrases } from '../types.ts';

export const pt: Phrases = {
  unsure: 'Não tenho a certeza sobre isto e prefiro não adivinhar.',
  offer_human: 'Quer que eu chame um colega?',
  offer_human_brief: 'Se preferir falar com uma pessoa, basta dizer.',
  talk_to_human: 'Falar com uma pessoa',
  which: 'Há várias possibilidades. A qual se refere?',
  source_language: 'Encontrei isto na nossa documentação em {language}:',
  open_new: 'Bem-vindo! Eis o que diz a nossa documentação:',
  close_new: 'Se algo não estiver claro, pergunte-me sobre essa parte.',
  close_vip: 'Se preferir que uma pessoa trate do assunto, diga-me e chamo um colega.',
  escalated: 'Vou passar o seu pedido a uma pessoa da nossa equipa.',
  escalated_next:
    'Essa pessoa pode ler tudo o que escreveu aqui, por isso não terá de repetir, e responderá nesta conversa.',
  expected_wait: 'Normalmente recebe uma resposta dentro de {wait}.',
  opens_at:
    'A nossa equipa não está disponível neste momento e responde a partir de {day} às {clock} ({zone}).',
  person_will_come: 'Uma pessoa da nossa equipa tem o seu caso e também lhe responderá aqui.',
  sorry: 'Lamento o que aconteceu.',
  emergency: 'Se alguém estiver em perigo neste momento, ligue primeiro para o número de emergência.',
  action_failed: 'Não consegui concluir isto sozinho.',
  holding:
    'Algo correu mal do meu lado e não quero dar-lhe uma resposta errada. A sua mensagem está guardada.',
  greeting:
    'Olá! Sou o assistente automático de {company}: uma máquina, não uma pessoa. Em que posso ajudar?',
  thanks: 'De nada! Posso ajudar em mais alguma coisa?',
  goodbye: 'Adeus e obrigado por nos escrever. Pode voltar a esta conversa quando quiser.',
  is_machine:
    'Sou uma máquina: o assistente automático de {company}. Respondo a partir dos nossos próprios documentos e mostro de onde vem cada resposta, e posso chamar uma pessoa quando quiser.',
  out_of_scope: 'Só posso ajudar com perguntas sobre {company}, e isto parece ser outra coisa.',
  empty_message: 'Não consegui ler palavras na sua mensagem. O que gostaria de saber?',
  acknowledged:
    'Obrigado, acrescentei isto ao seu caso. Uma pessoa da nossa equipa vai ler e responder aqui.',
  back_after_handback: 'Volta a falar com o assistente automático. O meu colega devolveu-me a conversa.',
  agent_joined: '{agent} entrou na conversa.',
  closed: 'Esta conversa está encerrada. Escreva de novo quando quiser para a reabrir.',
  merged:
    'Juntámos esta conversa a outra que tem em aberto connosco; continuamos lá com ambas. Pode voltar a escrever aqui a qualquer momento.',
  progress_reading: 'A ler a sua mensagem…',
  progress_searching: 'A procurar a resposta…',
  progress_acting: 'A consultar os nossos sistemas…',
};
