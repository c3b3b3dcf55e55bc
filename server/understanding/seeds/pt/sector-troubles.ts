import type { Seeds } from '../kinds.ts';

/** What goes wrong in other trades than a web shop, in Portuguese of Portugal and Brazil. */
export const sectorTroubles: Partial<Seeds> = {
  complaint: `
seis horas no portão e nem um aviso, uma vergonha
cancelam o voo à meia-noite por SMS e deixam-nos ali
o banco bloqueia a minha reforma há uma semana e ninguém diz porquê
terceira carta por uma conta paga, chega
cortam a internet e eu pago todo mês, palhaçada
um mês sem telefone e é sempre "amanhã"
900 de gás e vivo sozinho, estão malucos?
dobram o preço sem avisar, é roubo
a vossa atualização apagou dois anos de trabalho e nem uma desculpa
pagamos premium e esperamos nove dias, inaceitável
percevejo na cama e o gerente oferece um café
prometeram vista mar e deram os caixotes do lixo, muito desiludidos
continuam cobrando a academia e eu já saí
duches frios desde outubro e não fazem nada
recusam o meu sinistro cada vez com outra desculpa
onze meses por uma racha, para que pago seguro?
anúncio no plano sem anúncio, tão de brincadeira comigo
cobram riscos que já lá estavam, nem pensar
três horas no balcão, pago, sem carro, ninguém liga
segundo sofá na cor errada, estou farto
o roupeiro caiu numa semana, um trabalho porco, quero reclamar
sem professor de matemática desde setembro e a escola encolhe os ombros
multa por causa da vossa máquina avariada, um assalto
multa atrás de multa com dístico válido, basta
banido sem motivo de um jogo de 300 reais, ninguém responde
o servidor me derruba toda noite, quero meu dinheiro, cansei
comida fria, duas horas atrasada e ainda negam o estorno
esperei o dia todo e outra vez não veio ninguém
quantas vezes tenho que mandar o mesmo formulário??
ninguém ouve, ninguém lê, ninguém ajuda
já não aguento mais
isto arrasta-se desde a primavera e estou a perder a paciência
afinal pago-vos para quê?
quinta vez: esse contrato NÃO é meu
pedi quatro vezes com educação, agora exijo uma solução
quero apresentar reclamação da peritagem
venho manifestar o meu desagrado com o curso
com todo o respeito, a vossa assistência deixou-nos na mão
sentimo-nos enganados
que desilusão, esperava muito mais
vou dizer a toda a gente para fugir de vocês
acabaram de perder uma família de cinco
ok, acabou, vou embora com a equipe toda
cobrança dupla, conta zerada, devolvam AGORA
tiraram 600 duas vezes e o aluguel voltou, resolvam hoje!
e nem pensem em mandar inquérito
que nojo de empresa
o pior hotel da minha vida
nunca mais com essa companhia
enfiem os pontos onde quiserem
PAGUEM O QUE ME DEVEM
DUAS SEMANAS SEM AQUECIMENTO COM UM BEBÉ E FECHAM O MEU PEDIDO???
fatura errada, carta errada, nome errado, acertam alguma coisa?
arrependo-me de ter confiado em vocês
não é assim que se trata idoso
muita promessa e nada feito
a resposta não me satisfaz, exijo nova análise`,
  sarcasm: `
que bom, mais um "a sua chamada é importante"
ótimo, voo direto com apenas duas escalas
obrigado pelo upgrade do assento para o chão
parabéns, pedido fechado sem ler, um recorde
claro, tirem mais cinquenta, eu só queria comer
que maravilha, o cartão funciona em todo o lado menos nas lojas
obrigado pela cura sem internet, dia nove
sinal excelente, no telhado com um garfo
olha, uma conta da casa do ano passado, que saudade
linda atualização, nada funciona mas a letra é bonita
que luxo, vista mar pelo buraco da fechadura
trinta graus sem ar na academia, sauna grátis
que gentileza abrir a farmácia quando já sarei
ainda bem que pago um seguro que não segura nada
bravo, o filme corta antes do fim, adoro adivinhar
que aventura, um carro sem faróis nem gasolina
qualidade top, a prateleira aguentou uma tarde inteira
perfeito, uma multa à porta de minha casa
palmas pro servidor, admiro a barrinha faz uma hora
quatro meses à espera de um folheto, valeu a pena
pra que responder se têm um robô, né
espertos, mandar gelado por correio lento
tudo que eu queria de aniversário: conta bloqueada
que pontaria, o técnico veio durante o meu casamento
valeu pela pizza fria, jogamos frisbee
nota dez em criatividade, zero em entrega
uau, o meu nome errado de três maneiras
até minha ex responde mais rápido, parabéns
um "atendimento 24 horas" que dorme no fim de semana, amei
isso, manda o mesmo link pela sexta vez`,
  fraud: `
alguém levantou 400 numa cidade onde nunca estive
passei o código por telefone pro suposto time de segurança de vocês
minhas milhas sumiram, um estranho voou pra Miami
portaram o meu número e agora recebem os meus SMS
tem um aparelho que não é meu no meu streaming e a senha não vai
roubaram minha conta do jogo e venderam tudo
há um contrato de luz em meu nome numa morada que não conheço
vejo as receitas de outra paciente no meu perfil
a clínica mandou-me as análises de outra pessoa
a exportação mostra os telefones de todos os vossos clientes
abriram um sinistro na minha apólice e não tive acidente nenhum
perdi celular e carteira, desativa tudo por favor
perdi o cartão no comboio, bloqueio imediato
cartão perdido, bloquear
duas transferências para a Lituânia que não fiz
trocaram o IBAN na nossa fatura e pagámos
pus os dados do cartão num site falso de estacionamento com o vosso logótipo
abriram conta com o meu passaporte
um ex-funcionário ainda entra e baixa nossos dados
avisaram que a senha mudou e não fui eu
sabem que a vossa base de clientes está à venda num fórum?
login às 3 da manhã de um país onde nunca estive
me fizeram instalar um programa e limparam a conta
a minha mãe deu o pin a um homem que ligou hoje
tomaram a nossa conta de administrador
esses três celulares eu não pedi, usaram meus dados
parem o pagamento de 2.300 que acabou de sair, não é meu
caí no golpe do pix, mandei 900 pra um desconhecido agora`,
  safety: `
explodiu a porta do forno e tenho vidro no braço
fumaça no ônibus de vocês, gente tossindo
a minha filha desmaiou na piscina e não havia nadador-salvador
cabo descascado na esteira, tomei choque
cheira a gás no apartamento alugado
está a cair água pelas lâmpadas do teto
a bateria da bicicleta está pegando fogo no corredor
desde o remédio meu pai está com manchas e respira mal
a caixa diz 5 mg mas são de 50, a minha mãe tomou dois
o leite do bebé tem cor estranha e o meu filho vomita
o beliche partiu e o menino bateu com a cabeça
caiu uma prateleira na minha perna, sangra muito
o freio do carro alugado não responde, tô na ladeira
soltou-se uma roda em andamento
o elevador caiu dois andares, ainda estamos lá dentro
fios à mostra no pátio da escola
a cancela caiu-me na cabeça
com este aquecedor temos todos dores de cabeça e tonturas
o alarme de monóxido não para
tem criança trancada no carro e o app não abre
um homem ameaça os hóspedes com uma faca na receção
o quadro elétrico apita e está quente
rebentou a mesa de vidro e tenho um estilhaço no olho
tinha castanha num prato sem castanha, o rosto da minha mulher está inchando
o power bank aquece e incha
cheiro a cloro no ginásio, várias pessoas mal
alguém caiu desmaiado na linha 3
o andaime está a soltar-se por cima do passeio
a água da torneira sabe a químico e estamos doentes
soltou a alça da chaleira e queimei o pé
tomei dose dupla por causa da bula, estou tonto
não aguento mais, não quero mais viver`,
  outage: `
nenhum balcão imprime, a fila chega à rua
o hotel inteiro sem internet
todas as maquininhas dos nossos postos fora do ar
a clínica não abre nenhum processo desde as 8
nenhum pagamento com cartão em nenhuma agência
sistema de reservas em baixo em todas as agências, perdemos vendas a cada minuto
a API de vocês falha pra todos os nossos clientes desde o deploy
a escola toda não entra e a prova é em uma hora
prédio inteiro sem luz
fábrica parada, o vosso servidor de licenças morreu
telefones mudos nos doze escritórios
a rua toda sem gás desde ontem
data center fora do ar, todos os clientes afetados
folha de 900 funcionários travada, sistema sumiu`,
  legal: `
levo a companhia a tribunal pela indemnização
sem a caução até dia 15, segue para o meu advogado
já avisei o Banco de Portugal
vou à proteção de dados
a associação de inquilinos aconselha-me a processar-vos
próximo passo: juizado de pequenas causas
a ERSE já tem o meu processo
vou apresentar queixa-crime contra a empresa
é quebra de contrato e vou fazer valer meus direitos
vão receber carta do meu escritório
minha advogada está redigindo a ação
reembolso em dez dias ou abro processo
vamos responsabilizar vocês, na justiça se preciso
a DECO trata do meu caso a partir de hoje
mais uma semana e decide o juiz
denuncio à vigilância sanitária
a imprensa vai saber
vejo vocês no tribunal
caso contrário reservo-me o direito de agir judicialmente
os advogados do sindicato vão escrever-vos
isso é ilegal e meu advogado vai ver
Procon já tá sabendo, Reclame Aqui também
escrevi no livro de reclamações e segue para a ASAE`,
  staff: `
a hospedeira gritou com a minha mãe e chamou-lhe burra
o do balcão riu do meu histórico de crédito
o vosso comercial pressionou a minha avó a assinar
o técnico entrou com botas sujas, xingou e foi embora
o porteiro agarrou-me no braço
o instrutor gritou comigo na frente da turma
a farmacêutica contou a minha doença à loja toda
a enfermeira revirou os olhos e disse pra eu não fazer cena
o da locadora me chamou de mentiroso
os entregadores derrubaram o sofá, riram e sumiram
o professor humilhou o meu filho à frente de todos
o vigilante do parque insultou a minha mulher
o moderador de vocês zombou da minha gagueira
o leitor do contador entrou no banheiro sem bater
o segurança não nos deixou entrar por causa do meu véu
um dos vossos ficou a olhar para mim e a mandar bocas
a moça do telefone desligou na minha cara
a vendedora me ignorou e atendeu quem estava atrás
o revisor empurrou-me do elétrico
o guia estava bêbado
a caixa atirou-me o troco
o motorista arrancou com o meu filho cá fora
a consultora só falava com o meu marido, como se eu não existisse`,
};
