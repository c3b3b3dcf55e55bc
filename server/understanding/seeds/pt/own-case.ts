import type { Seeds } from '../kinds.ts';

/** The customer's own case beside the question that is anybody's, self-help and the case that went sour; in Portuguese. */
export const ownCase: Partial<Seeds> = {
  transaction: `
a morada na encomenda está mal, falta o 3.º esquerdo
o CEP do meu pedido saiu errado, o certo é 04538-132
meu botijão ainda não chegou, pedi às onze
cadê meu pacote? tá parado em Curitiba desde sexta
A encomenda dos miúdos já saiu do armazém?
a moqueca veio sem a farofa que eu paguei
diz entregue mas na portaria não tem nada, verifica pra mim
objeto 5520183 consta como 'aguardando retirada' só que eu pedi entrega em casa
corrida de ontem às 22h10 cobrou ida e volta, só fui
fui ao cacifo e estava vazio, podem ver onde foi parar a caixa
Gostaria de saber se a devolução das cortinas já vos chegou.
esqueci meu guarda-chuva no carro do motorista, tem como avisar ele?
meu estorno já foi feito? caiu no cartão ou vai cair em conta?
ponto de situação do reembolso da travessia cancelada, por favor
carnê da tv: faltam quantas?
vocês me cobraram a mensalidade de março duas vezes, devolve uma por gentileza
Paguei a mesma fatura por multibanco e por débito direto, sem querer. Podem abater na próxima?
Antecipar as três últimas parcelas do meu consórcio, cota 88, grupo 410.
Duas cobranças iguais de 39,90 no dia 4. Deve ser engano, estorna uma?
quero descer pro plano de 15 giga a partir do mês que vem
aumenta meu limite pra 3 mil
passem-me para o tarifário mais barato
Pode encerrar minha assinatura da revista, não dou conta de ler.
quero um cartão adicional pra minha filha, Yasmin
não renovem o seguro do telemóvel quando acabar em junho
inscrição no ginásio em nome de Abel Quintas: é para terminar no fim do mês
apaga minha chave pix do telefone antigo
dá pra jogar minha reserva de sexta pra domingo? mesmo horário
éramos quatro para jantar e passámos a seis, reserva Vasconcelos
renegociar a dívida do crediário em dez vezes, contrato 30991
Remarca meu voo do dia 10 pro dia 12, pago a diferença se tiver
preferia o comboio das 7h39, o bilhete que tenho é o das 8h39
IPVA já pago, quando baixa no sistema de vocês?
No bilhete puseram Luis e o meu nome é Luísa.
sobrenome errado na passagem: é Schmitz com z no final
quero mudar meu polo de prova do vestibular pra Feira de Santana
Se vagar algum lugar à janela, agradecia que mo dessem.
coloca eu e minha filha juntas, localizador ZK4T e ZK4V
Minha inscrição no concurso foi homologada?
o tênis era pra ser 38 e pedi 39, ainda não foi enviado
enganei-me no tamanho das botas de borracha, quero trocar por um acima
isenção da taxa, mandei os papéis, deferiram?
segunda via do boleto de abril pfv
Preciso da fatura de maio com o contribuinte da empresa, 50912...
troca a titularidade da luz pro meu nome, moro aqui desde maio
vocês emitiram a nota fiscal no CPF e era pra ser no CNPJ da padaria
recibo da consulta do dia 8, para entregar no seguro, se faz favor
Religação da água solicitada ontem, que horas vem?
quantos pontos tenho no cartão do supermercado
minhas milhas do voo pra Recife não entraram
a taxa de lixo veio cobrada duas vezes no carnê da prefeitura, estorna uma fazendo favor
Tinha 1200 pontos no cartão antigo. Podem juntá-los ao novo?
saldo do cartão-presente terminado em 0931
reserva do salão de festas dia 22, bloco C, libera pra mim?
o vale de aniversário este ano não chegou ao meu mail
usei o cupom numa compra que não foi aprovada, libera ele de novo?
meu carro novo não tá na lista da portaria, é um prata de duas portas
O voucher do spa está em nome do meu ex-colega, passem-no para o meu, ele autoriza
contagem da luz: vazio 4821, fora de vazio 7730
Passe sub-23: carreguei-o na máquina e não ficou activo.
Leitura do gás, 01944, tirada hoje de manhã.
mandei a leitura da água trocada, era 382 e não 328
as quotas do clube estão em dia? sócio 44.812
quero parcelar a conta de janeiro em três vezes
mude o vencimento da minha fatura pro dia 20, recebo no dia 15
o meu lugar anual é na bancada nascente, queria a poente na próxima época
O débito direto passa a ser noutra conta, o IBAN novo termina em 77.
quanto devo ao todo neste momento?
vales dos manuais escolares do 7.º ano, ainda não os vejo na conta do Martim
A tarifa social devia aparecer na minha factura desde Fevereiro, verifiquem por favor.
a minha consulta de oftalmologia é dia 14 e eu nesse dia estou fora, desmarquem
transferência de escola do meu filho para o agrupamento da Lousã, já aceitaram?
tem como passar minha manicure de quarta pra quinta depois das 14h
se abrir vaga antes, quero adiantar meu exame de sangue. Nome: Jandira Prates
Cartão-refeição com o chip já gasto, mandem vir um novo.
A minha máquina de lavar ainda tem garantia? N.º de série WX550193
registra a garantia da minha roçadeira, comprei em março
Podiam enviar-me o comprovativo de IRS da creche?
deixei o liquidificador na assistência dia 3, OS 1188, já tá pronto?
o meu número agora acaba em 552, actualizem na ficha
a renda deste mês segue dia 8, registem se faz favor
troquei de e-mail, bota esse aqui que eu tô escrevendo
Exclui minha conta e meus dados, por favor.
a botija vazia que entreguei não foi abatida na caução
peço uma cópia de todos os dados que têm sobre mim
o NIF que está no contrato é o do meu pai
peço averbamento da minha nova morada na apólice multirriscos
Quero trancar a academia por dois meses, operei o joelho.
até que dia vai a minha fidelização?
subsistema de saúde: entreguei os recibos do dentista em Abril, quanto me calha?
incluir minha esposa como condutora no seguro do carro
ainda não recebi a carta verde da minha apólice
Mudem a minha consulta de Leiria para as Caldas, é mais à mão.
placa nova, apólice a mesma: RIO2A18
carteirinha do convênio da minha bebê ainda não apareceu no app, foi emitida?
cheque-dentista da miúda, já foi emitido?
autorização da ressonância, protocolo 4471, saiu?
A receita da tensão, a mesma do costume, se a doutora puder passar.
a mota deixou de ser minha a 3 de outubro, o selo segue para o novo dono
a receita do sr. Delfim já se pode ir levantar?
minha fórmula manipulada tá pronta, Odete Brum
os sapatos ficam-me a nadar, mandem-me o 36
Alvará da lanchonete, processo 2210/24, como anda?
A minha candidatura à creche municipal está completa? N.º 3381.
perdi o talão da lavandaria, são dois fatos em nome de Norberto
o IPTU veio no nome do antigo dono, troca pro meu
pedi um contentor verde em setembro, quando mo trazem
Ficaram de me trocar a box por uma mais nova, em que dia é?
comprei show pra sábado e não recebi confirmação, a compra foi aprovada?
reenviem os bilhetes do teatro, apaguei o mail
a encomenda do bolo para sábado passa a ser sem frutos secos
Deixa na casa 12, da dona Cida, se eu não estiver. Pedido 220.
a referência multibanco expirou antes de eu pagar, gerem-me outra
faltam-me as vinhetas no cartão de jovem, podem verificar
A foto do meu RG foi aprovada ou mando outra?
o desconto de estudante não veio na mensalidade
que livros tenho em meu nome na biblioteca?
minha portabilidade tá em que etapa
quanto já gastei de dados este mês
passem o meu passe mensal para começar a 15
meu identificador da portagem está no carro que vendi, mudem para o novo, matrícula BX-31-LO
Pedido de passaporte 9220, queria saber o andamento.
`,
  information: `
comprei um vestido pra festa, usei uma vez, ainda posso trocar?
até quantas horas depois da compra dá pra desistir sem explicar nada
E se eu cancelar a minha inscrição já depois das férias, pagam-me o resto?
ainda vou a tempo de mudar a hora de entrega na véspera?
como é que recupero o dinheiro duma aula que não fiz por causa da greve
paguei no boleto, o dinheiro volta como se eu desistir
Pago por referência e depois devolvo: para onde vai o reembolso?
se eu recusar a encomenda à porta, conta como devolução
minha tia comprou no cartão dela, o estorno vem pra ela ou pra mim?
o que é que significa 'em desalfandegamento'
Que quer dizer 'saída cancelada' num rastreio? Fiquei com a pulga atrás da orelha.
quantas vezes o carteiro tenta antes de devolver
levantar um pacote no ponto pick-up exige cartão de cidadão?
porteiro pode receber no meu lugar?
Moro numa ilha, Corvo para ser exacto, e o barco vem quando o mar quer. Que prazos dão para cá?
tem frete grátis pra interior do Tocantins
entregam ao sábado
Encomendei duas estantes e só uma tem data. É costume virem em separado?
os montadores vêm no mesmo dia da entrega?
que diferença há entre pedido faturado e pedido enviado
dá pra pôr CPF na nota depois de paga?
meti contribuinte errado numa fatura uma vez, isso corrige-se como em geral?
onde ficam os meus recibos para o IRS
segunda via de conta antiga, até que ano vocês guardam
o meu boleto vence no feriado, posso pagar no dia seguinte sem multa?
porque pago taxa de audiovisual numa garagem
O que é bandeira vermelha na conta de luz?
como se dá a leitura do contador novo, aquele sem rodinhas
até que dia contam com a minha leitura?
quem tem painel solar ainda paga a taxa mínima?
qual a potência certa para forno, placa e máquina ao mesmo tempo
Vou mudar de comercializador, fico às escuras nem que seja um bocadinho?
débito automático no cartão rende milha?
em que dia o débito costuma bater
Se o meu banco devolver o débito, tentam outra vez ou pago eu?
meu cartão vai vencer em agosto, a assinatura cai?
dividir a compra em dois cartões, pode?
O vale-refeição passa no site ou só na loja?
A minha madrinha deu-me um cheque-prenda no baptizado do miúdo, que já anda na escola. Ainda vale?
cartão-presente dá troco?
dois cupons juntos vocês aceitam
quantos selos são precisos para a faca do pão
os meus selos caducam com a campanha?
se devolvo a máquina o cashback some da conta
milhas de quem morreu passam pros filhos?
como se mantém o escalão prata
mudando de academia no meio do plano, qual é a multa de praxe
quantos dias antes se avisa a saída do ginásio?
Fui operada às varizes e a médica diz nada de bicicleta até ao verão. Como funciona a suspensão?
meu plano deixa treinar em outra cidade?
levar a minha mãe um dia, só para experimentar, custa quanto
a falta à aula marcada tem castigo?
preciso de atestado todo ano pra piscina?
Ao descer de plano as fotos a mais apagam-se?
quando o período grátis acaba vocês avisam antes
e se eu deixar de pagar um mês, apagam minha conta?
posso sair do plano família sem perder o que é meu
tem de se telefonar para desistir ou faz-se na área de cliente?
fidelização de 24 meses recomeça se eu mudar de tarifário?
o meu número vai comigo para outra operadora
a internet que sobra acumula?
meu chip funciona no Paraguai
a box é minha ou é alugada, em regra?
Na minha aldeia só há rede à janela da casa de banho. Têm alguma coisa por satélite?
o bilhete de ida e volta serve ao contrário
criança de colo paga taxa de embarque?
Prancha de surf conta como mala ou é à parte?
posso levar farinha de mandioca na bagagem de mão, minha avó quer saber
se a ligação atrasar e eu perder o barco, o bilhete continua bom?
até quando se troca o nome do passageiro
Minha conexão é de quarenta minutos. Perdendo, quem resolve?
o lugar que escolhi pode mudar se trocarem de avião?
gato na cabine, quais são as regras
cancelar por doença, serve atestado de qualquer médico
Chego de madrugada. O check-in da pousada fecha?
a caução do carro fica cativa quanto tempo depois de o entregar
no-show na pensão, perco só a primeira noite ou tudo?
se a minha nora conduzir, o seguro vale na mesma
franquia reduzida compensa pra quem roda pouco?
bati o carro uma vez em 2015. isso ainda pesa no preço de hoje?
Que prazo se tem para participar um vidro partido?
o seguro da casa cobre bicicleta guardada na arrecadação
terremoto vem incluído no multirriscos?
carência de parto no plano, quanto é
a coparticipação tem teto por mês?
filho que faz 24 continua como meu dependente?
reembolso de psicóloga particular, o que vocês pedem
receita sem papel, basta mostrar o código no telemóvel?
o meu pai pode levantar os meus comprimidos
remédio controlado a receita vale em outro estado?
Por quanto tempo é válida uma requisição de análises?
posso lavar os dentes antes do exame em jejum, já agora?
Se desmarcar em cima da hora a clínica cobra alguma coisa?
que exames antigos levo à primeira consulta
como mudo de médico de família, em traços gerais
o dístico de residente dá para a rua de trás
Tenho carro da empresa. Posso pedir dístico para ele?
a licença da feira renova-se sozinha todos os anos?
carteira vencida, por quantos dias ainda posso dirigir
quem assina o passaporte do bebê se o pai mora fora
atestado de residência: preciso mesmo de duas testemunhas?
IPTU parcelado tem juros
o cartão da biblioteca municipal é pago?
Atrasar um livro uma semana custa quanto?
meia-entrada com a carteirinha digital vale
show adiado, meu ingresso fica valendo?
Posso revender o bilhete que não vou usar?
a garantia acompanha o aparelho se eu vender
bateria viciada entra na garantia?
enquanto o meu telemóvel está a arranjar emprestam outro
peça comprada por mim anula a garantia da máquina?
Depois de apagar a conta, quanto tempo ficam com os meus dados?
dá pra usar o mesmo login no celular da loja e no de casa
a licença de estudante acaba quando eu me formo?
inquilino sai dia 12 e a água está no nome dele, quem paga a última?
a menina está com varicela há uma semana, as refeições que falhou contam?
`,
  technical: `
chave móvel digital manda-me sempre para a página inicial
o leitor não deteta o cartão de cidadão no computador novo
meu certificado A1 venceu e o emissor não deixa instalar o novo
conta do governo pede reconhecimento facial e diz que meu rosto não confere, cortei o cabelo
Esqueci a senha e o telefone de recuperação é o que me roubaram em 2020. Como entro?
o mail para repor a palavra-passe não aparece em lado nenhum
token do banco dá 'fora de sincronia'
dispositivo não autorizado, diz o app, e é o mesmo celular de sempre
Pus a palavra-passe com a maiúscula e tudo, diz que não.
fico preso no 'selecione as bicicletas'
conta bloqueada, espero quanto pra tentar outra vez?
o app fecha quando abro meus pedidos
a página do pagamento fica a rodar
a app de pagamentos não lança a notificação no telemóvel
QR do pix sai cortado na tela, não consigo ler
o carrinho esquece tudo quando mudo de separador
Campo do CEP não aceita meu número, diz inexistente.
não dá para anexar a fotografia do contador, 'ficheiro demasiado grande'
o calendário de marcação está todo cinzento
no formulário da câmara o botão seguinte não faz nada
ONT com luz LOS piscando
Wi-fi de hóspedes pede senha que nunca pus.
a net cai sempre que o micro-ondas está ligado, haverá relação?
quero trocar a senha do wi-fi e o 192.168 não abre
repetidor ligado ao quarto, mas o telemóvel agarra-se sempre ao da sala
mesh com um ponto offline, já reiniciei os três
box parada no logótipo
a televisão muda de entrada sozinha quando chega a box ao descanso
legenda do streaming some quando volto o filme
Fizeram mexida nos canais e fiquei sem três, como volto a sintonizar?
ventilador de teto só obedece à velocidade três pelo controle
Esquentador com E1, já rodei o manípulo.
placa de indução bloqueada, tem um cadeado a piscar
air fryer não conecta no wifi, só aceita 2,4?
a máquina de lavar fica em 'fim' e a porta não abre
Robô aspirador mapeou a sala ao contrário, apago o mapa onde?
frigorífico apita com a porta fechada
máquina de café a piscar laranja depois de descalcificar
inversor solar com alarme de isolamento quando chove
portão automático abre até a metade e volta
o interfone toca no apê errado depois da reforma, tem como reprogramar
babá eletrônica perde o sinal de madrugada
a câmara perdeu a hora e grava tudo em 1970
smartwatch mostra a hora de Lisboa e eu tô em Fortaleza
aspirador central apita três vezes ao ligar
aparelho auditivo da vó não emparelha
aparelho de pressão mostra 'Err 2' no braço esquerdo
Na teleconsulta o médico não me ouvia, o microfone estava ligado.
o portal do utente não me deixa ver as análises, fica em 'a carregar'
trotinete alugada não termina a viagem no telemóvel
wallbox carrega a 6 amperes por mais que eu mexa na app
o painel do carro pede revisão e ela foi feita, como se apaga o aviso
rastreador do caminhão parou de atualizar no mapa
patinete freia sozinho na descida, é regeneração? onde diminuo
cartão do ônibus não recarrega por aproximação no meu celular
bilhete não abre na carteira do telemóvel
torniquete do ginásio não lê a pulseira
impressora imprime os emails com uma letra por página
impressora fiscal 'sem papel' com bobina nova
Cartucho 'não original', comprado no site da marca. Como continuo?
digitalizo dez folhas e saem dez ficheiros em vez de um
maquininha presa em 'buscando rede'
emissor de nota dá rejeição 539, o que é isso?
o SAF-T não exporta, pára em Março
relógio de ponto não reconhece a digital de quem trabalha com cimento
balança da padaria imprime código de barras que o caixa não lê
perdi o progresso do jogo ao trocar de celular, tinha nuvem
comando da consola desliga-se a meio do jogo
e-book emprestado pela biblioteca não abre no leitor
Tablet da escola pede uma senha de administrador.
a letra da app do banco ficou minúscula, onde se aumenta?
`,
  complaint: `
Comprei um berço em março. A menina já dorme na cama dos grandes.
meu reembolso virou lenda, todo atendente já ouviu falar e ninguém nunca viu
Fila, senha, balcão errado, outra senha, e no fim mandam-me para o site que me mandou para aqui.
ainda me pedem a mim o comprovativo do débito que vocês é que fizeram a mais, é preciso lata
cancelei por telefone, tenho protocolo, gravação e print, e o boleto chega todo dia 5 feito visita chata
contador lido, contador fotografado, contador confirmado, e a conta vem de outro planeta
corrigiram meu nome na passagem e erraram de outro jeito, aí corrigiram de novo e sumiu o sobrenome
o técnico olhou, disse que não era com ele e fechou o pedido como resolvido, uma vergonha
Esperava mais de uma seguradora a quem pago há vinte e dois anos.
uma semana de férias gasta à espera da vossa carrinha
cada vez que peço a nota vocês abrem chamado novo e fecham o velho, tô exausta
foram trocar a água de nome e cortaram-na, com um bebé em casa, que falta de respeito
`,
  fraud: `
abriram uma linha de telemóvel com o meu NIF
caiu um empréstimo consignado na conta da minha avó que ela nunca pediu
fiz um pix pro perfil que se dizia de vocês e os ingressos não existem
minhas milhas foram parar numa passagem em nome de um tal Wanderson
Um senhor muito simpático do 'apoio' levou-me o código do banco pelo telefone.
boleto chegou certinho por e-mail, paguei, e o beneficiário era outro
a minha cunhada recebeu mensagem minha a pedir dinheiro, e não fui eu
clonaram meu chip, fiquei sem sinal e depois sumiu o saldo
consigo ver as consultas e a morada de um desconhecido na minha área pessoal
o motoboy veio buscar meu cartão 'pra perícia' e eu entreguei
`,
  exception: `
Perdi o prazo da matrícula por quatro minutos, não tem um jeitinho?
a enchente levou a loja, vocês seguram o boleto por dois meses?
o vale acabou domingo e eu estava no bloco de partos, podiam aceitá-lo?
Talão não há, foi prenda de quem já cá não está. Fechavam os olhos desta vez?
faltam dois selos para a frigideira e a campanha fechou ontem, vá lá
a turma de natação está cheia, mas o miúdo só quer ir com o primo, cabe mais um?
passagem promocional não remarca, eu sei, mas meu irmão foi pra UTI, me ajudem
onze anos em dia e um atraso só, esses juros vocês abonam?
fui despedida e o ginásio quer os meses todos até junho, seria possível perdoarem-mos
moro a 200 metros fora da zona do dístico, abririam uma excepção a quem tem um filho de cadeira de rodas?
`,
  outage: `
as caixas do supermercado não ligam e a fila já vai na rua
folha de pagamento de oitenta pessoas fecha às quatro e o sistema não abre
Restaurante cheio e os pedidos não chegam à cozinha.
terminal morto em dia de feira, estou a mandar clientes embora
Laboratório parado, as amostras estragam se a rede não voltar até o meio-dia.
o concurso público fecha às 17h00 e a plataforma não aceita a proposta
noiva no salão, bolo na van de vocês, festa começa em duas horas e ninguém atende
camiões à porta do armazém e o programa das guias em baixo desde as seis
`,
  human: `
alguém me liga sobre a reserva? escrito vira novela
há aí quem se sente comigo a ver o contrato
Meu avô não dá conta do formulário, tem quem preencha com ele por telefone?
quem está com o meu sinistro? gostava de lhe dar uma palavrinha
chega de link, quero gente
antes de cancelar queria bater um papo com uma pessoa de verdade
Posso ir aí ao balcão ter com alguém que perceba de dísticos?
a moça que me atendeu segunda foi um amor, pede pra ela me ligar?
sobre dinheiro prefiro falar de viva voz, qual é o vosso telefone
`,
};
