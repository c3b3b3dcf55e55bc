import type { Seeds } from '../kinds.ts';

/** Sentences that sound like one kind and are another: manners, irony, oaths, conditions, deadlines; in Portuguese of Portugal and Brazil. */
export const lookalikes: Partial<Seeds> = {
  legal: `
Obrigado pela resposta. Se os 220 euros não estiverem cá a 3 de março, segue a minha advogada. Cumprimentos
Lamento informar que sem reembolso esta semana vou recorrer ao tribunal.
Agradeço o esforço. Se segunda continuar igual, vou ao Procon e à justiça.
Peço que considerem que vou nomear advogado se o contrato não terminar este mês. Atenciosamente
Obrigada por verem. Sem pagamento até dia 10 entro com ação.
Ainda tenho esperança, mas o meu seguro jurídico está pronto se recusarem de novo.`,
  praise: `
caralho que hambúrguer, surreal
puta que pariu que delícia
cacete, vocês são rápidos, amei
porra que café bom, sério
concerto do caraças, ainda me zumbem os ouvidos, obrigado
entrega foda demais, chegou quentinho
Digam ao Amir da oficina que deixou a minha bicicleta uma maravilha.
Podem dizer à senhora do turno da noite como estamos gratos?
Queria deixar um elogio ao senhor Novak, que paciência.
Ninguém me tinha explicado tão bem, um louvor à menina do balcão.
Que alguém dedique tanto tempo a uma velhota. Obrigada, Lúcia!
Valeu ao entregador, subiu tudo até o quarto andar sorrindo.
nada a apontar, tudo lindo
não tenho do que reclamar, perfeito
já ia me irritar e seu colega resolveu em um minuto, show`,
  sarcasm: `
Maravilha, um técnico que vem das oito às dezoito e afinal não vem. Eu não tinha mesmo nada que fazer.
Muito obrigado pelo frigorífico sem porta, bem arejado.
Que fofo, o presente chegou uma semana depois do aniversário, a criança quase parou de chorar.
Que prazer pagar duas vezes a mesma coisa.
Que amáveis, o manual está em finlandês.
Palmas para quem pôs os ovos debaixo dos halteres.
Ótimo, o "quarto silencioso" fica em cima da boate. Dançamos na cama.
Eficientes mesmo: dez minutos pra vender, dez semanas pra achar o contrato.
Excelente, agora a peça nova também veio quebrada. Pelo menos são coerentes.
Adoro ditar o meu número de cliente a cada um de vocês.`,
  complaint: `
Pela terceira vez: está incluído, sim ou não? Só recebo textos prontos.
Terceira mensagem e sempre o mesmo link que não abre.
de novo, já que ninguém lê: há seis semanas que a imagem some quando chove
mano, quarta vez que eu explico a mesma coisa e nada, tá complicado
Expliquei com calma quatro vezes. Queria uma solução, não outro encaminhamento.
Segundo lembrete. Continuo sem resposta à pergunta de 4 de maio. Começa a cansar.`,
  exception: `
Roupa íntima não se troca, está escrito. Mas era um presente e ela está internada. Dava para resolver só desta vez?
Bilhetes promo são definitivos, eu entendo, mas a minha mãe acabou de morrer. Seria possível, a título excecional, mudar o voo?
Peças gravadas não devolvem, eu sei. O casamento foi cancelado. Podiam flexibilizar a regra?
Os trinta dias já passaram, culpa minha. Ainda aceitam?
Perdi a inscrição por uma hora, tem como entrar?
Podiam ignorar a falta do recibo desta vez?
A taxa está certa, não contesto, mas tiravam-na por causa da greve?
Só estudantes, eu sei; termino semana que vem, ainda vale o preço pra mim?`,
  information: `
É frustrante o site não dizer isso claramente. Quanto tempo posso ficar com uma ferramenta alugada?
Um pouco chateada por não encontrar: quanto custa o segundo ano?
Os menus confundem, desculpem. Onde vejo quando acaba o passe?
Irrita estar tão escondido. Que documentos são precisos para o visto?
Cansado de procurar, sinceramente. Abrem até tarde às quintas?
Pena a bula ser tão confusa. De quanto em quanto tempo se põem as gotas?
O que acontece se me roubarem o telemóvel com a vossa app, alguém entra na conta?
Como sei se um pedido de pagamento é mesmo vosso? Não recebi nenhum, foi a vizinha que falou.
Digamos que um ladrão pega meu cartão, quem paga o que ele compra?
A bomba faz barulho? Não quero matar a colega de sono.
Tô morrendo de vontade de saber se esse batom tem fosco também.
o tom 12 existe sem brilho?
a lâmpada zumbe quando baixo?
BOM DIA, DESCULPEM AS MAIÚSCULAS. ACEITAM PAGAMENTO POR TELEMÓVEL NA LOJA?
O meu marido caiu do escadote no ano passado, nada partido, agora rimo-nos. Qual dos vossos é mais leve?
parcelamento
livre resolução
garantia
Teria de devolver o carregador se devolvesse o telefone?
Continuariam cobrando se eu parasse antes?
Sou advogada e queria saber se o programa serve para escritórios.
a minha filha é juíza, gravam canetas?
contratam gente acima dos cinquenta?`,
  transaction: `
A sério que não estou chateada, acontece. Diz entregue e aqui não há nada, veem onde ficou?
Tinham-me anunciado um reembolso do jantar que nunca chegou. Já saiu?
Preciso de cópia da fatura antes das seis, fecho o trimestre.
A vistoria é amanhã às oito e eu só posso às onze. Dá para mudar hoje?
O CELULAR DA VÓ SÓ TEM MAIÚSCULA. AS CONTAS VÃO PRA RUA DAS ROSAS 41, APTO 3
Fico por aqui, sem ressentimentos, encerrem a minha inscrição.
"Processa eles", brinca meu marido. Podem passar a coleta para quinta?
Obrigada outra vez! Mandam-me também o formulário deste ano?
Desculpem insistir: o dinheiro da lâmpada já saiu? Na conta não vejo nada.
viajamos sexta, vejam se os passaportes estão a caminho
Que ramo, a minha irmã chorou de alegria. O mesmo para a minha tia no dia 12, por favor.
Noite maravilhosa. Na conta tem uma garrafa a mais, tiram?`,
  human: `
eu não falo com caixa. tem alguém hoje no escritório?
Ando às voltas há um quarto de hora. Ainda há aí alguém de carne e osso?
isso não responde. algum humano por aí?
ainda tem alguém pra bater um papo?
esse menu me deixa doido, deixa eu falar com um de vocês`,
  bot: `
ô tu é robô ou tem gente aí kkk
és um bot ou quê
peraí, tô escrevendo pra uma máquina?`,
  fraud: `
deixei o cartão no ônibus, bloqueia por favor
extraviei o cartão na baixa, bloqueiem por favor
já não entro e chegam emails de encomendas, nenhuma minha
Não consigo entrar, esta noite mudaram a morada e pediram um portátil`,
  safety: `
O aquecedor que puseram ontem deita um cheiro estranho e o meu filho desmaiou no banho
cheira a queimado no quadro e a luz pisca
a avó comeu do frasco recolhido e não para de vomitar`,
};
