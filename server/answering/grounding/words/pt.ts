import type { DecidingWords } from './types.ts';

export const PT: DecidingWords = {
  negation: 'nao, nunca, jamais, nenhum, nenhuma, nem, nada, ninguem',
  read: `nem todos = alguns nao, nem todas = algumas nao, sem = nao com, impossivel = nao possivel, incompativel = nao compativel, invalido = nao valido, incorreto = nao correto, nao mais de = no maximo, nao menos de = pelo menos, nao so = tambem`,
  numbers: 'zero, , dois, tres, quatro, cinco, seis, sete, oito, nove, dez, onze, doze',
  months:
    'janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
  weekdays:
    'segunda-feira, terca-feira, quarta-feira, quinta-feira, sexta-feira, sabado sabados, domingo domingos',
  units:
    'segundo segundos s, minuto minutos min, hora horas h, dia dias, semana semanas, mes meses, ano anos, byte bytes, bit bits, euro euros eur, dolar dolares usd, real reais brl, metro metros m, volt volts v, ampere amperes a, watt watts w',
  workdays: 'dia util, dias uteis',
  rates: 'por, cada',
  next: 'seguida',
  markers: {
    all: 'todos, todas, todo, toda, cada, qualquer',
    some: 'alguns, algumas, certos, certas, varios, varias, a maioria',
    must: 'deve, devem, deves, necessario, necessaria, obrigatorio, obrigatoria, requer, tem de, tem que, precisa',
    may: 'pode, podem, podes, opcional',
    maybe:
      'poderia, poderiam, talvez, possivelmente, previsto, prevista, planeamos, pretendemos, tencionamos',
    should: 'deveria, deveriam, recomendamos, recomendado, recomendada, aconselhamos',
    atLeast: 'pelo menos, minimo, no minimo, a partir de, ou mais',
    atMost: 'no maximo, maximo, ate, ou menos',
    moreThan: 'mais de, superior a, acima de',
    lessThan: 'menos de, inferior a, abaixo de',
    only: 'so, somente, apenas, unicamente, exclusivamente',
    also: 'tambem, alem disso',
    if: 'se, quando, desde que, em caso de, enquanto, caso',
    unless: 'salvo, exceto, a menos, a excecao',
    before: 'antes',
    after: 'depois, apos',
    until: 'ate que',
    always: 'sempre',
    sometimes: 'as vezes, raramente, frequentemente, normalmente',
    and: 'e, bem como',
    we: 'a nossa equipa, a nossa loja',
    you: 'voce, voces',
    or: 'ou',
  },
  opposites: `ativar/desativar, ativado/desativado, ligar/desligar, ligado/desligado, instalar/desinstalar, abrir/fechar, aberto/fechado, esquerda/direita, cima/baixo, primeiro/ultimo, primeira/ultima, carregar/descarregar, entrada/saida, aumentar/diminuir,
    novo/antigo, publico/privado, gratuito/pago, mesmo/diferente, adicionar/remover, aceitar/recusar, incluido/excluido, incluir/excluir, com/sem, mais/menos, cedo/tarde, seguinte/anterior, importar/exportar, enviar/receber, comprar/vender,
    mostrar/ocultar, interno/externo, manual/automatico, temporario/permanente, comecar/terminar, permitido/proibido, verdadeiro/falso, rapido/lento, cheio/vazio, grande/pequeno, longo/curto`,
  same: `escolher/selecionar, clicar/premir/carregar em, usar/utilizar, problema/inconveniente, comprar/adquirir, obter/receber, verificar/confirmar, comecar/iniciar, alterar/modificar/mudar, encontrar/localizar,
    eliminar/apagar/remover, reembolsar/devolver, envio/entrega, encomenda/pacote, preco/custo, cliente/comprador`,
  determiners:
    'o, a, os, as, um, uma, uns, umas, este, esta, estes, estas, seu, sua, seus, suas, teu, tua, nosso, nossa, meu, minha, do, da, dos, das, no, na, nos, nas, ao, pelo, pela',
  politeConditions: 'quiser, quer, deseja, desejar, preferir, precisar, necessario, possivel',
  fillers:
    'tenha em atencao que, note que, por favor, em resumo, em geral, neste caso, naturalmente, infelizmente, obrigado, obrigada, simplesmente, finalmente, os seguintes artigos, os seguintes produtos, os seguintes casos, os seguintes elementos, o seguinte',
};
