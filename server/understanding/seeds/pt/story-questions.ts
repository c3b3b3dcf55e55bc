import type { Seeds } from '../kinds.ts';

/** Plain questions and praise in stories and unusual words, with words that alarm elsewhere; in Portuguese. */
export const storyQuestions: Partial<Seeds> = {
  information: `
o síndico tem acesso às câmeras?
quantos rececionistas há à noite
O gerente de contas está incluído no plano empresarial?
dá pra ter mais de um administrador no grupo
o mediador de seguros leva comissão minha?
que formação tem a vossa equipa de nutrição
A professora de natação fala inglês?
pode ser o meu vizinho a levantar a encomenda?
alguém aí sabe se o autocarro 28 passa ao domingo
quantas pessoas cabem no chalé
outra pessoa pode dirigir o carro alugado?
O convite do casamento serve pra uma pessoa só ou casal?
cada membro da família precisa de uma conta própria
tem corretor de imóveis plantonista no sábado?
agente autônomo de investimentos pode abrir conta PJ?
A empregada pode receber as compras se eu deixar autorizado?
o funcionário do condomínio assina a entrega?
equipe de futsal inscreve até quando
O que faz um técnico oficial de contas, em resumo?
o gestor de palavras-passe sincroniza no telemóvel?
tem gerenciador de tarefas com quadro kanban
recursos humanos fica em que andar
a exposição do corpo humano ainda está no Porto
chamadas para Angola contam como internacionais?
como ponho música de espera na central da loja
o interfone liga pro celular?
Ligar do fixo pro 0800 é grátis mesmo?
fala-se português na visita ou só espanhol
O curso de Libras é presencial?
Falei com o Duarte na sexta e ele esclareceu quase tudo. Só fiquei sem saber: o seguro começa a contar do pagamento?
A moça do stand me deu um folheto lindo e eu perdi. Qual era mesmo o desconto pra professor?
quais são os canais de contato de vocês, é pra colocar no meu TCC
em que horário funciona o atendimento ao balcão em Viseu
o diretor de turma recebe os pais em que dia
Preciso de advogado para habilitação de herdeiros ou faço sozinha no balcão?
o seguro de proteção jurídica abrange divórcios?
qual o foro que aparece no contrato de vocês
Minha filha quer ser delegada. O cursinho de vocês tem turma pra polícia civil?
BO online vale pro seguro do celular?
furto de bicicleta à porta de casa está coberto?
A apólice cobre roubo na praia?
Como reconheço um boleto falso? Nunca caí, só quero ensinar a minha mãe.
têm algum artigo sobre burlas no MB WAY
o que vocês fazem contra golpe do falso motoboy, por curiosidade
quanto custa desistir do curso
existe multa de fidelização aos 18 meses?
livro de reclamações eletrónico, qual é o link
Onde fica a ouvidoria de vocês, só pra constar na ata do prédio?
qual o prazo para resposta a reclamações na ANACOM
essa cadeirinha é segura pra recém-nascido?
É perigoso deixar o carregador na tomada?
dá choque lavar a cafeteira por dentro? kkk pergunta séria
o gás natural tem cheiro diferente do butano?
sem pressa nenhuma: quando abre a época balnear
preciso saber hoje mas é simples, abre às 9?
o médico de família vê as receitas do particular?
o patrão fica sabendo se eu usar o plano odontológico
Quem é que assina o contrato quando o inquilino é menor?
os seguranças deixam entrar com garrafa térmica?
o instrutor já vem incluído na aula experimental
Pode vir um adulto qualquer buscar a criança ou só os pais?
toda a gente vê o meu estado online?
O padeiro de vocês dá oficina? Minha sogra ia amar.
tem promotor na loja segunda-feira
Dormi no comboio e acordei em Faro, culpa do vinho. O bilhete dá para voltar no mesmo dia?
Tomei um tombo feio de patins mas tô inteira. Vocês vendem joelheira infantil?
Meu noivado acabou, vida que segue. O vestido dá pra alugar em vez de comprar?
O meu genro diz mal de tudo, nem ligue. A piscina é aquecida ou não?
A enchente levou metade da cozinha em 2024, Deus sabe o que passamos. Vocês têm linha de crédito pra reforma?
chorei no exame de condução, reprovei por nervos; quanto tempo até repetir?
Com a morte do meu tio herdámos um terreno cheio de silvas. Alugam destroçadores ao dia?
ano passado quase morri de calor no alojamento (de outra rede), tem ar?
O prédio do lado está em obras e é uma barulheira, ninguém merece. Vendem tampões por medida?
meu filho odeia dentista, morde até. Vocês atendem com sedação?
Roubaram a bicicleta da minha irmã, coitada, e ela agora só quer andar de autocarro. Quanto custa o passe?
quantos dispositivos no mesmo login
Dá para assinar com a Chave Móvel num Mac?
a fresadora aceita ficheiros STEP?
posso ter dois números no mesmo chip virtual?
o teclado tem ç?
como ativo legendas na TV do quarto
rodízio quanto
abre no carnaval?
ate q idade paga meia
horario piscina municipal sff
vcs entregam em Paulista PE??
Vamos acampar com dois bebés no Gerês. O parque tem fraldário, e água quente de noite?
Virei MEI semana passada e não entendo nada. Que dia vence o DAS?
A minha avó faz cem anos. Têm salas para oitenta pessoas sem escadas?
estacionamento pago?
o pequeno-almoço é buffet?
altura máxima da garagem
qual é a diferença entre selo e franquia nos correios
aceita vale-refeição
Onde valido o passe sub23?
que papelada preciso pro visto de procura de trabalho
a coparticipação do plano é por consulta?
O IMI paga-se em quantas prestações?
Quero trocar de academia. A de vocês enche muito às 19h, e tem sauna?
passaporte ou RG pra Argentina
ONDE COMPRO O CARTÃO VIVA?
o bilhete de gaivota conta como barco lol
pode cadeirinha de bike no trem?
qual fralda pra 9 quilos
no vosso infantário há sesta até que idade?
me explica "tarifa social" em duas linhas
A palete máxima para Madeira tem que altura?
Fiz as contas erradas e comprei azulejo a menos, burrice minha. Ainda vendem a série Aveiro?
levei nega do visto em outro país, e daqui, quais documentos pedem?
O meu joelho estalou no futebol, mas o médico diz que não é nada. As caminhadas de vocês têm subidas?
imaginem que o bebé nasce antes do prazo, o seguro cobre na mesma?
O trator do vizinho cortou o cabo e ficámos a olhar para as paredes, já passou. Têm planos só com dados móveis?
ui, sou péssima a estacionar. O vosso parque é apertado?
Meu chefe anterior sumiu com o caixa, um horror, mas a loja sobreviveu. Vocês fazem contabilidade de padaria?
se por azar perder a chave, quanto custa outra?
e no caso de eu não gostar do curso, devolvem?
a seca acabou com meu gramado, qual semente aguenta sombra
tenho medo de alturas e prometi à minha filha o arborismo, há percurso baixinho?
Fui despedida, separei-me e o carro avariou, tudo em abril. Adiante! Dão formação gratuita a desempregados?
o hotel do ano passado (outra cadeia) era uma espelunca, o vosso tem insonorização?
desgraça pouca é bobagem: choveu na mala toda kkk. Lavanderia abre até que horas?
a culpa foi do GPS, fui dar a outra Vila Nova. Qual é a rua da loja de Gaia?
sofro com enjoo, qual lugar do barco balança menos
matei três orquídeas seguidas, que planta é à prova de mim?
O meu antigo ginásio fechou com a minha anuidade lá dentro, que raiva. Aqui paga-se ao mês?
deu ruim na minha receita de pão, vocês vendem fermento natural?
coitado do meu avô, anda perdido com a televisão nova, há manual em letra grande
odeio papelada, qual é o mínimo pra abrir conta
o despertador não tocou e faltei à visita, azar; repetem no sábado?
que canseira de pesquisa, só quero saber: o voo tem refeição ou não
e caso o inquilino saia sem pagar, o seguro renda cobre?
a videoporteira funciona com campainha antiga de dois fios?
O programa de faturação comunica sozinho com as Finanças?
dá pra logar com gov.br?
posso usar a mesma conta na Switch e no PC
que tomada leva o carregador rápido
Como silencio só um grupo da escola?
a airfryer pode ir ao lava-loiça?
o rastreador do cão precisa de cartão
tem modo offline no mapa de trilhas?
Como escolho a legenda em português do Brasil?
quantas palmilhas cabem no secador de botas kk
a maquininha imprime segunda via do cliente?
dá para pôr horário de silêncio na coluna?
o drone voa com vento?
Qual impressora faz etiqueta térmica dos Correios?
a app abre ficheiros .kmz
onde ligo a dupla verificação
Que óleo leva o compressor de 50 litros?
tem api pra puxar os pedidos?
dá pra jogar de dois no mesmo sofá`,
  praise: `
que francesinha do caraças, obrigado
putz, vocês são bons demais
adoro como ficou a esplanada
arretado esse cuscuz
mandaram bem pra caramba
modo escuro lindo, gente
Parabéns pela nova linha de metro, poupei meia hora de vida por dia.
quem teve a ideia da fila preferencial é um anjo
Minha parte favorita? O cafezinho enquanto consertam o carro.
foda essa fibra, voa
vinte valores
livraram-me de um grande sarilho, bem hajam
Que surpresa boa abrir a conta de luz e ver que baixou!
sabe bem entrar numa loja onde nos tratam pelo nome
meu filho não larga o livro que vocês indicaram
o senhor da oficina foi de uma honestidade rara
da hora
Mudei da outra operadora pra de vocês e foi da água pro vinho.
Pensei que ia perder o semestre e a secretaria salvou-me. Nem sei como agradecer.
chorei de alegria com o visto na mão
esse app é um vício, no bom sentido
Cinco gerações da família já compraram aí e continuo a gostar.
parto tranquilo, equipa cinco estrelas, menina linda
caramba, a mala chegou antes de mim
Demorou um pouco porque eu mandei o papel errado. Foram impecáveis.
a broa está de comer e chorar por mais
como é que conseguem ser tão rápidos?
Levei um tombo na trilha e o guia me carregou nas costas, herói.
o tapete é tão fofo que o gato despejou-me
pô, valeu mesmo, salvou meu churrasco
nunca pensei elogiar as Finanças, mas hoje merecem
Depois de tanta desgraça este ano, a vossa festa foi o melhor remédio.
a compressora não falha um dia, máquina danada de boa
até arrepiei no show, que som
aprendi a nadar aos 61, obrigada professor Nuno
que capricho de embrulho
Tinha pavor de trocar de banco e foi canja.
arrumaram a rua inteira em dois dias, tô besta
melhor pastel de nata a norte do Mondego
o jogo é do cacete, fechei em um fim de semana
simples, barato, funciona, adoro`,
};
