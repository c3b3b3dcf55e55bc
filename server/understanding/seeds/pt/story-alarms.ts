import type { Seeds } from '../kinds.ts';

/** Dangers, thefts, threats and rude staff, in stories and unusual words; in Portuguese. */
export const storyAlarms: Partial<Seeds> = {
  fraud: `
limparam meu pix
gamaram-me a carteira no elétrico, bloqueiem tudo
estão a gastar o meu saldo MB WAY
aparece um consignado que eu nunca pedi
Fiz um pix pra "loja oficial" e a loja evaporou.
mudou a foto do meu perfil e não fui eu
Um tal de "Gerente Augusto" me ligou, eu fiz o que ele mandava, e o limite sumiu.
O telemóvel ficou num café e já há levantamentos.
quem é Yasmin e por que compra no meu login?
invadiram meu zap e tão pedindo grana em meu nome
tem linha de telefone habilitada no meu CPF em Manaus
assinaram um crédito automóvel por mim
o motoboy levou o cartão da vovó cortado ao meio e mesmo assim já usaram
Clicámos num "aviso de portagem em dívida" e o cartão da empresa ficou sem plafond.
meu décimo terceiro caiu e saiu no mesmo minuto, pra conta de desconhecido
boleto adulterado, paguei 3 mil pra outro beneficiário
o e-Fatura mostra despesas que não são minhas, alguém usa o meu NIF
sequestro relâmpago ontem, me obrigaram a transferir
a minha senha da Segurança Social foi trocada por outrem
entraram na minha loja online e puseram o IBAN deles
Comprei uma moto pelo site, paguei sinal, e o vendedor bloqueou-me. A moto era de outro estado.
roubo de milhas: emitiram passagem pra Orlando ontem
um estranho tem as chaves digitais do meu alojamento
o meu cartão refeição almoçou em Faro e eu estava em Bragança
Descobri um segundo telefone autorizado na minha conta. Não conheço o aparelho.
estou a ver as receitas médicas de outro utente
usaram o cartão da minha falecida mãe esta semana
falso recibo de renda com o vosso logótipo, já transferi dois meses
perdi a pasta com cartões e cheques assinados
caiu a conta da ONG, sumiram as doações todas durante a noite
o instalador pediu-me a palavra-passe "para testar" e agora há compras
chegou um código, depois outro, depois mil euros a menos`,
  safety: `
a tomada da geladeira tá soltando faísca
cheira imenso a gás no patamar
o chuveiro dá choque e minha filha tá lá
já não vejo sentido em viver
uma vespa... duas... o ninho está dentro da cadeira de bebé e ele foi picado na boca
tem criança se afogando na piscina e cadê o guarda-vidas
A panela de pressão disparou, minha mãe queimou o rosto.
o teleférico parou e há gente pendurada
A farmácia trocou a embalagem e o meu pai tomou varfarina a mais. Está a sangrar do nariz.
pneu rebentou a 120, carro vosso, estou na valeta
bebé com a cabeça presa nas grades do berço
Soltou-se um painel da fachada com o vento e caiu ao pé da paragem.
o açaí tinha caco de vidro, engoli
a minha colega inalou o produto da limpeza e está roxa
Não consigo tirar o cinto do brinquedo do parque, o menino está de cabeça pra baixo.
Depois da vossa vacina o gato não se mexe e mal respira.
poste inclinado, fio em cima do muro da creche
a escada desmontou comigo em cima, não levanto
a bateria da scooter inchou e apita, está no corredor do prédio
caldeira a pingar e todos com dores de cabeça fortes
Um homem armado anda no corredor do hotel.
comida com amendoim sem aviso, a garganta fechou
Ficou um operário soterrado até à cintura na vala.
deu curto e a cortina pegou fogo
a água da torneira queima a pele, as crianças tomaram banho nela
passou mal na esteira, caiu, não responde`,
  outage: `
nenhuma bomba de gasolina cobra
sistema do hospital zerado
a lota parada, gelo a derreter
Lotérica sem sinal desde cedo, fila dobrando a esquina.
o call center inteiro mudo
a freguesia inteira sem luz desde as cinco
caíram todas as lojas do shopping de uma vez
Nenhuma carrinha sai, o vosso software de rotas não abre em lado nenhum.
Enem simulado com 900 alunos e o portal fora
as trinta maquininhas deram "sem conexão" juntas
A fábrica de pão de queijo parou, câmara fria a 15 graus.
cartório sem sistema, ninguém registra nada
rede de telemóvel desapareceu no concelho
gado sem ordenha, robô offline, são 300 vacas
nota fiscal não emite pra ninguém, caminhões no pátio
depois da manutenção de ontem a nossa loja online não abre a ninguém
Estamos com o aeroporto regional às escuras.
posto de saúde sem prontuário, 80 na fila
O pavilhão está cheio e o ecrã, o som e as bilheteiras morreram ao mesmo tempo.
servidor de licenças em baixo, 45 projetistas parados
a rádio saiu do ar e não volta
linha de montagem congelada no turno da noite
não há água em nenhum dos quatro blocos
ETAR sem telemetria, vai transbordar
API fora do ar, todos os nossos checkouts recusam
hotel de 200 quartos sem uma única chave a funcionar`,
  legal: `
isto vai parar a tribunal, garanto
te vejo no juizado
O meu solicitador entra em contacto na segunda.
vou no Procon e não é blefe
a DECO já está com o processo
injunção a caminho
notificação extrajudicial sai hoje
Já falei com a minha advogada, e ela esfregou as mãos.
denunciei à ASAE
Se o dinheiro não entrar até dia 15, avanço com a execução, sem mais avisos.
a ANPD vai saber o que fizeram com meus dados
Tenho as mensagens todas guardadas. O juiz que as leia.
meto-vos um processo em cima
vou acionar judicialmente, danos morais e materiais
a ERSE pediu-me cópia de tudo, segue amanhã
ação coletiva, já somos oitenta moradores
Com pesar, ver-me-ei obrigada a recorrer à via judicial.
queixa-crime apresentada na GNR esta manhã
preferem acordo ou sentença?
o Ministério Público vai adorar
consumidor.gov hoje, fórum amanhã
O nosso departamento jurídico exigirá indemnização pela máquina defeituosa.
cumpram a lei das garantias ou encontramo-nos no julgado
ANS notificada, próximo passo liminar
até o sindicato tá preparando a petição contra vocês
dou-lhes uma semana, depois fala o meu causídico`,
  staff: `
o caixa debochou do meu troco em moedas
vosso canalizador fez-me olhinhos o tempo todo, foi nojento
motorista freando de propósito e rindo
A auxiliar puxou a minha avó pelo braço e chamou-lhe porca.
o rapaz da mudança fumou em cima do meu colchão
"se vira", foi o que sua atendente disse
O porteiro barrou a minha amiga por ser negra.
a psicóloga da escola contou as minhas coisas a outra mãe
atendeu-me um tal Ivo de boca cheia, a rir com os colegas
fiscal deu tapa na mão do meu filho
O formador chama "burrinhas" às alunas.
segurança me seguiu de corredor em corredor
riram do meu sotaque açoriano ao balcão
a manicure cortou-me e ainda reclamou do sangue
Entregador de vocês xingou minha mãe porque o elevador tava quebrado.
o revisor rasgou-me o bilhete em vez de ouvir
o dentista gritou com uma criança de cinco anos
A consultora prometeu, depois negou, depois disse que eu inventava.
personal pegando na minha cintura sem pedir
o senhorio vosso sócio entra em casa sem avisar
Quero deixar registado o tom de desprezo da senhora da secretaria.
leiturista pulou meu muro
a operadora cantarolava enquanto eu explicava o óbito
um dos vossos estafetas deixou-me uma nota com o número e corações, incomodou-me muito
o avaliador chegou, olhou para mim e disse que mulher não percebe de carros
barista cuspiu no copo, tenho testemunha`,
};
