import type { Seeds } from '../kinds.ts';

/** Harmless messages with loud words in them, and messages for a person in everyday words; in Portuguese. */
export const everyday: Partial<Seeds> = {
  transaction: `
o meu cartão está gasto e o chip já não lê, dão-me um novo?
o cartão acaba em junho, o próximo vai sozinho? vejam por favor
ponham o cartão novo na minha conta em vez do antigo
esqueci a senha do cartão, manda outra por favor
a recarga de hoje cedo ainda não caiu no saldo
fiz uma transferência pro dono da casa na terça e não chegou, cadê
o meu pagamento na bomba foi recusado, podem ver porquê
passem 40 euros da poupança para a conta à ordem
aumentem o que posso levantar por dia
digitei o iban errado, foi erro meu, dá para chamar de volta
onde está o dinheiro das botas que devolvi há duas semanas
diziam três a cinco dias, hoje é o sexto, onde anda a encomenda
ainda nada na caixa do correio, vejam o rastreio
pedi o tamanho errado, culpa minha, troquem
veio a cor errada, mandem a azul por favor
falta uma das quatro canecas na caixa, enviem-na
alguém da oficina podia vir antes na quinta
alguém me diz se o meu pedido já entrou
tem alguém que mude a minha aula para as cinco
alguém pode ver se o meu lugar é à janela
uma mesa para sete pessoas em meu nome
acrescentem mais uma pessoa à reserva
mudem a pessoa de contacto do contrato para Eva Lindt
no crachá chamem-me Robin, não Roberta
me avisa quando as cortinas ficarem prontas
preciso de uma segunda chave da bicicleta
quero o reembolso do bilhete que não usei
anotei mal a leitura do gás, corrijam por favor
uma marcação para os travões do carro
segunda tenho hora com o vosso advogado, mudem por favor
o processo no tribunal terminou, mandem a pasta para a nova morada
bloqueiem a sala para o nosso grupo do dia 3 ao 5
da última vez deixaram no vizinho, façam igual
cancela só a terceira aula, o resto fica
uma vez por mês chega, já não toda semana
O casamento foi um desastre lindo: chuva, sem banda, padre atrasado. Imprimam as fotos outra vez, mesmo tamanho.
Crianças doentes, carro avariado, esqueci a aula. Inscrevam-me na próxima.
Esperei três semanas pelo bom tempo, chegou. Antecipem a entrega para segunda.
Estou furioso com a impressora, não com vocês. Mandem mais dois cartuchos pretos.
O antigo senhorio é um vigarista, até que enfim mudei. Morada nova: rua do Olmo 4, alterem.`,
  information: `
quem é o gerente da loja de Braga
um responsável tem de assinar ou basta a minha assinatura
um agente precisa de licença para vender os vossos seguros
a que operadora pertence a rede
outra pessoa pode levantar a encomenda por mim
quantas pessoas cabem atrás
ainda há gente no balcão depois das dez
o vosso pessoal fala espanhol
dá para falar em holandês com a coluna
até onde chega a escada
é para oferecer a alguém, fazem embrulho
quanto ganha um consultor no início aí
o meu chefe pergunta se faturam em dólares
precisa ligar antes de ir
quantas vezes posso repetir o exame
quantas tentativas antes de o código bloquear
quando foi a última vez que os preços mudaram
quantas semanas demora um visto
quantas horas aguenta a bateria
duas semanas chegam para cancelar antes do fim do mês
qual é o limite para mandar dinheiro para fora
uma lata chega para dez metros quadrados
o fogão é a gás ou elétrico
o perfume arde em pele sensível
o creme serve para quem tem alergia a nozes
o que faço com o detetor de fumo antigo
se o elevador estiver em revisão, há rampa
é normal um forno novo cheirar no começo
qual a diferença entre o cartão prata e o ouro
precisa de identidade para abrir conta
como reconheço uma imitação das vossas malas
alguém me disse que têm loja no Porto, é verdade
li que outra empresa foi hackeada. Como guardam os dados?
o seguro paga uma bicicleta roubada da cave
preciso de advogado para abrir empresa com o vosso pacote
o que diz a lei sobre devolver comida
não faço ideia qual dos dois me serve, qual a diferença
a minha amiga queixa-se das costas, que cadeira é boa
o livro de piadas é para crianças ou adultos
O cão comeu meio sofá e o comando, a minha mulher gritou, os miúdos riram. Tudo bem. A capa vende-se sozinha?
Caí no rio com a barraca, perdi um sapato, gritei feito cabra, melhor viagem. Qual spray deixa ela impermeável?
O chefe gritou comigo uma semana por um rolo de caixa, já acalmou. Que largura têm os vossos?
O avô queria processar o tempo, ele é assim. O guarda-sol aguenta vento?
Os vizinhos chamaram a polícia por causa da festa, valeu a pena. Quantos watts tem a coluna grande?
Queimei o bolo, tocou o alarme, os bombeiros ficaram para o café. Até que calor vai o tapete de forno?
minha ex roubou meu coração e a bicicleta kkk, vendem usadas`,
  technical: `
a tv pede atualização o tempo todo e volta ao menu
o app fica parado no logo desde ontem
o relógio já não fala com o telemóvel
o scanner reclama que falta um driver
erro 12 ao entrar, o que quer dizer
o código nunca chega por sms, que faço
emparelha e cai passados dois minutos
o jogo me expulsa quando abro o mapa
a tela ficou preta, a ventoinha ainda roda
sem som do lado esquerdo desde a atualização
mano o app tá travando demais no meu celular velho, alguma dica
o site fica rodando quando clico em pagar
lá em cima o wifi não chega, como aumento
a impressora come o papel, o que limpo
a instalação fecha com caminho errado
o termóstato mostra uma chama e nada aquece
a câmara avisa de gente que não está lá, onde se ajusta
reiniciei três vezes, pisca vermelho, e agora
este cabo me deixa louco: qual ponta vai onde pra imagem voltar
terceira vez que configuro o roteador e fica laranja, o que falhou
maldito teclado escreve tudo em dobro, tem ajuste
ecrã morto menos uma linha, posso fazer alguma coisa eu
a fechadura abre mas já não fecha desde a troca da pilha
o forno mostra F4 e apita feito doido
o mapa está vazio desde a última versão
desde a troca do chip não há dados móveis`,
  praise: `
show, chegou antes do previsto
gente tão querida no balcão, a sério
o vosso técnico foi ótimo, digam-lhe
a própria gerente ajudou a carregar, que simpatia
valeu cada minuto de espera
nunca comi um pão tão bom
não paro de olhar para as cortinas, tão lindas
nada a apontar, correu tudo bem
bom demais, voltamos com certeza
ufa, salvaram o casamento, o bolo ainda estava congelado ao meio-dia e toda gente adorou
chorei ao abrir, o anel igualzinho ao da minha avó
o gato mudou-se para a caixa e não a larga, manda cumprimentos, entrega top
depois de uma semana de chuva, um pneu furado e uma estaca perdida voltamos felizes, os vossos casacos são os melhores
achei que estava perdido e estava no correio, mil obrigados
pronto, funciona de novo, vocês arrasam
loja top
impecável, nem um risco
perfeito, obrigado, não preciso de mais
que serviço!
tiro o chapéu a todos vocês
dez pra vocês da minha parte
parabéns pela loja nova
muito feliz por ter mudado para vocês
a melhor academia onde já fui
a nova app é uma delícia
pago em dois dias, uau
até que enfim um seguro de palavra
os meus parabéns ao cozinheiro
que contente, serve como uma luva
vocês alegraram o meu dia
Voo cancelado, mala perdida, celular morto, e o moço do balcão me arrumou quarto e escova de dentes. Um anjo.
Parti a perna em março, chorei muito, e a vossa bicicleta pôs-me de pé. Obrigada do coração.`,
  human: `
há alguma alma viva por trás disto
dá para fazer isso de viva voz com alguém da equipa
prefiro um papo com quem conhece o caso
isto ultrapassa-me, a quem posso ligar
passem isto a um colega por favor
pessoa por favor
nah, só gente de verdade
deem-me alguém que possa decidir
quem é o vosso chefe? queria dar uma palavra
um de vocês me liga hoje à tarde
põe alguém que entenda de aquecimento
máquina não, obrigado. uma pessoa
não podem ligar-me cinco minutos e pronto
quero ser passado à contabilidade
alguém aí que não seja programa
isto pede um adulto, arranjem um por favor
um funcionário podia ver o meu caso, é especial
para o bot, quero atendentes
um número com humano do outro lado por favor`,
  sarcasm: `
Ideia brilhante entregar os pneus de inverno em abril.
O dia todo em casa e o papel diz que não estava. Devo ser invisível.
Muito bem, a peça nova tem a mesma rachadura.
Que atenciosos: o lembrete veio antes da fatura.
Que bom, mais um inquérito sobre a entrega que não tive.
Então o expresso foi pela rota turística. Encantador.
Obrigado pela surpresa: meia estante.
Cinco estrelas para o vosso silêncio.
Fantástico, agora tenho três contas e nenhuma serve.
Que sorte, o autocarro saiu dez minutos antes, adoro andar.
Adoro, as botas impermeáveis vêm com piscina.
Pontualíssimos, só duas semanas de atraso.
Parabéns, a app bloqueia mais depressa do que nunca.
Que pechincha: pagar duas noites e dormir zero.
Claro, o apoio fecha quando se precisa de apoio.
Admiro como se perde um pacote maior do que eu.`,
  complaint: `
sinceramente um lixo, não volto
que espelunca
kkk nem uma carta sabem mandar
pioraram muito, antes era bom
pô, dois meses para uma cadeira, vocês abusam
dizem sempre amanhã, é sempre amanhã
sinto-me abandonado pela forma como trataram isto
paguei primeira classe e fiquei ao lado do banheiro, assim não
fraco, muito fraco
tinham uma única coisa para fazer
fica registado como reclamação pela sujidade da obra
continuo à espera e ninguém quer saber
suporte lixo
vocês não aprendem nunca
acham graça? continuamos sem água quente
como se vende uma porcaria destas
quatro cartas, zero respostas
não se trata assim um cliente de vinte anos
caro, barulhento e partido, obrigado por nada
estou farto das vossas desculpas`,
  exception: `
há como contornar o prazo? nessa semana estive no hospital
sei que são dois dias a mais, aceitavam mesmo assim
deixam o meu filho entrar, tem onze e a regra diz doze
alguma margem na taxa de cancelamento, o meu pai morreu
sei que saldos não se trocam, mas por uma vez
o vale acabou ontem, ainda aceitam`,
  safety: `
o aquecedor cheira a queimado e a ficha ficou castanha
o meu pequeno engoliu a pilha do comando
os travões do carro alugado não pegam, estamos na serra
o meu rosto está inchando depois da tinta
a avó tomou dose dupla das vossas gotas e não acorda
sai água da tomada`,
  fraud: `
há três pagamentos no cartão de que não sei nada
cliquei no link de um email vosso e agora falta dinheiro
alguém mudou o email da minha conta e fiquei de fora
arrombaram o meu cacifo na piscina e falta o cartão do banco
acabei de ditar um código a um homem que dizia ser daí, e agora
alguém pediu um telemóvel em meu nome
deixei a carteira com todos os cartões no comboio`,
  outage: `
nenhuma das nossas lojas recebe pagamentos desde o meio-dia
a clínica inteira está fora do ar e os pacientes esperam
duzentas pessoas aqui não conseguem entrar
o checkout caiu às oito e cada minuto custa-nos`,
  staff: `
o vosso instalador vinha bêbado e gritou com a minha mulher
a moça do caixa imitou o meu sotaque
o entregador jogou a caixa por cima do portão e me mostrou o dedo
a vossa rececionista revirou os olhos e mandou-me aprender português
o treinador não parava de olhar para a minha filha`,
  legal: `
a partir de agora é com o meu advogado
última hipótese antes de eu ir à deco
paguem até sexta ou vemo-nos no tribunal
já entreguei tudo ao procon`,
  bot: `
quem responde é humano ou programa
estou a falar com uma pessoa? só curiosidade
você é real
atendente de verdade ou bot?
tenho à frente um computador ou um colega vosso
ei, és uma dessas ia
quem escreve aí, homem ou máquina
o senhor é uma pessoa viva, só quero saber`,
};
