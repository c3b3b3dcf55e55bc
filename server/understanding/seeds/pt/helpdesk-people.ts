import type { Seeds } from '../kinds.ts';

/** What an ordinary desk gets all day and should hand to a person, said in plain words; in Portuguese. */
export const helpdeskPeople: Partial<Seeds> = {
  complaint: `
Estou há um mês a pagar internet que não tenho.
já é a quarta vez que escrevo sobre a mesma fatura
Fiquei bastante desiludida com a qualidade dos lençóis, para o preço que custam.
vocês prometeram ligar ontem e ninguém ligou
que falta de respeito com o cliente
Quero apresentar uma reclamação formal sobre a obra na minha casa de banho.
três técnicos, três diagnósticos, e a máquina continua a verter
pedi sem cebola, veio com cebola, de novo
Não é admissível esperar duas horas ao telefone para depois cair a chamada.
comprei pro aniversário do meu filho e chegou uma semana depois. muito chateado
A caldeira foi reparada em outubro, em novembro e em dezembro. Estamos em janeiro e tomo banho frio.
desisto de vocês, sério
O hotel não tinha nada que ver com as fotografias e ainda nos cobraram o berço.
todo mês a mesma coisa, todo mês valor errado
Sinceramente esperava mais de uma marca portuguesa.
mandaram o sofá errado duas vezes e agora dizem que a culpa é minha
Ninguém me responde aos emails desde dia 2. Isto não é maneira de tratar quem paga a horas.
o curso que me venderam não é o que tá no site, me senti enganada
Não estou nada satisfeito com a forma como o assunto foi tratado.
sempre a empurrarem-me de um departamento para outro
cansei de mandar foto, vídeo, nota fiscal e nada
O meu pai tem 84 anos e esteve de pé uma hora e meia porque a senha desapareceu do ecrã. Uma vergonha.
tô P da vida com essa entrega
Já vos dei duas oportunidades. Esta foi a última.
produto vagabundo, quebrou no segundo dia
Isto é gozar com as pessoas.
Há vinte anos sócio e é assim que me tratam por causa de um cartão?
paguei frete expresso e tá parado em Cajamar desde segunda passada
A piscina estava suja, o pequeno-almoço frio e na receção encolheram os ombros. Quero que fique registado o meu desagrado.
Escrevi, telefonei, fui à loja. Continuo sem telemóvel e sem dinheiro.
péssimo. não compro mais
De cada vez que pergunto dão-me uma data diferente para a instalação.
meu pedido some do sistema e vocês acham normal?
Lamento dizer, mas o serviço piorou muito desde que mudaram de dono.
cobrança indevida pelo sexto mês seguido, ninguém conserta
A consulta foi desmarcada em cima da hora pela terceira vez. Tirei folga em todas.
que canseira falar com vocês
Pedi uma coisa tão simples, mudar o nome na fatura, e três meses depois ainda estamos nisto.
Não compreendo como se perde um vestido de noiva numa lavandaria e ninguém pede desculpa.
`,
  sarcasm: `
Que maravilha, mais um mês sem televisão e a fatura chegou a horas!
parabéns, conseguiram entregar a geladeira na casa do vizinho
Adoro quando a app se esquece de mim todas as manhãs.
super rápido vcs, só 40 dias úteis
Obrigadíssimo pelo sofá. Faltam-lhe as pernas mas quem precisa de pernas.
Bonito serviço, sim senhor: duas horas na fila para me dizerem que era na porta ao lado.
nossa que eficiência, cancelaram a conta errada
Os meus sinceros parabéns a quem desenhou este site, nunca me perdi tanto.
ah claro, a culpa é do cliente como sempre né
Muito obrigado por me deixarem ouvir a mesma música durante cinquenta minutos, já a sei de cor.
Que sorte a minha: três vouchers e nenhum funciona
amei pagar por wifi premium e usar o 4g o mês inteiro
Fantástico, o técnico veio quando eu disse que não estava. Génios.
tá ótimo assim, pode deixar a água caindo do teto que eu pego um balde
Grande promoção: paga-se o dobro e recebe-se metade.
uau, que surpresa, atrasou
Gostei imenso da pizza, sobretudo da parte em que não veio.
excelente ideia mandar o código pro número que acabei de dizer que perdi
Impressionante, cinco departamentos e nenhum sabe o que o outro faz. Bravo!
Continuem assim que vão longe, de preferência com a minha mala, já que não ma devolvem.
obg pela resposta automática, resolveu tudo, só que não
Chama-se "resposta em 24 horas" mas não dizem de que ano, pois não?
lindo, lindo, o quarto com vista mar era vista ar condicionado
Só me apetece aplaudir: perderam a mala na ida e na volta.
que chique, cadeira de 900 reais que já veio bamba
Deve dar muito trabalho não fazer nada.
show de atendimento, me desligaram na cara duas vezes
Que bom saber que a minha chamada é tão importante para vós.
vocês são mesmo pontuais, a cobrar.
Lá vem outra vez o "estamos a analisar". Estou emocionada.
palmas pro motoboy que entregou sopa no saco
A "fibra de alta velocidade" aqui em casa anda de bengala, mas obrigado pela publicidade.
ai que ótimo, agora são dois boletos errados em vez de um
Belo presente de Natal, uma caixa vazia.
tão bom o vosso seguro: cobre tudo menos o que acontece
Nada como começar o dia com um erro 500 e um café frio. Bem hajam.
sensacional, o remédio chegou depois que eu sarei
Fico muito mais descansado agora que me disseram que "não há previsão".
olha, merecem um prémio, em seis semanas conseguiram não abrir um único ficheiro
`,
  fraud: `
tem uma compra de 1.200 no meu cartão que não fui eu que fiz
Roubaram-me a carteira no comboio, o que faço com o cartão?
alguém trocou o email da minha conta e eu já não entro
Apareceu um débito direto de uma empresa que não conheço.
Recebi uma chamada do "vosso departamento de segurança" e acabei por dar o código. Agora faltam 600 euros.
acho que caí num golpe do pix
Fizeram um empréstimo em meu nome na vossa app.
perdi meu cartão ontem no mercado, bloqueia por favor
No meu histórico estão duas viagens de táxi em Madrid e eu nunca saí de Évora.
tão usando meu cpf pra abrir conta aí
A minha mãe carregou num link da suposta transportadora e meteu os dados do banco.
Há logins de outro país na minha conta de jogos e as skins desapareceram.
Comprei um carro pelo vosso site, mandei o sinal e o vendedor desapareceu.
vcs me mandaram a fatura de outra pessoa, com nome endereço e tudo
De manhã tinha 2.300 no saldo, agora tenho 14. Não mexi em nada.
O cartão ficou no multibanco e quando voltei já não estava.
uma assinatura de streaming que nunca fiz está a sair da minha conta todos os meses
pediram um celular caro no meu cadastro pra entregar num endereço em Manaus
Alguém levantou a minha encomenda no ponto de recolha com o meu nome
chegou sms dizendo que meu chip foi transferido, não pedi nada e fiquei sem sinal
As milhas todas foram trocadas por um voo que não é meu.
meu ex ainda mexe na minha conta e gastou os créditos, tira o acesso dele
Os meus dados de saúde apareceram na ficha de outro paciente, contou-me ela própria.
Hoje vi na minha conta cinco pagamentos pequeninos a um site estrangeiro, 1,99 cada um. Não são meus.
paguei o boleto que veio por e-mail e era falso
Entraram no email da firma e trocaram o IBAN das faturas, um cliente já pagou para lá.
acabo de ver uma transferência agendada pra um tal de Marcos, não sei quem é
A minha filha vendeu as botas e o comprador mandou um comprovativo forjado.
meu cartão novo nunca chegou mas já tem gasto nele
Consigo ver as encomendas de desconhecidos quando entro na minha área de cliente.
Furtaram-me o telemóvel desbloqueado, a app do banco estava aberta.
o entregador passou 380 na maquininha em vez de 38 e sumiu
Assinaram por mim um contrato de gás, aquela letra não é a minha.
Recebi o código de confirmação sem o ter pedido e a seguir a conta foi esvaziada
mudaram a senha do meu perfil e agora tem foto de outra moça lá
Ligaram-me a saber o número do meu contrato e a última fatura toda. Como é que têm isso?
saque de 500 numa cidade onde nunca pisei
Está uma loja no instagram a vender com o vosso nome e ficou-me com 75 euros.
`,
  safety: `
o carregador começou a deitar fumo em cima da cama
Cheira a gás na cozinha desde que vieram mexer no fogão
meu filho engoliu a pilha do brinquedo
A cadeirinha do carro soltou-se numa curva com o bebé lá dentro.
levei choque no chuveiro que vcs instalaram
O elevador parou entre dois andares e está lá a minha vizinha grávida.
Depois de tomar o xarope ficou com a boca inchada e custa-lhe respirar
a bateria da trotinete inchou e está quente, nem lhe quero tocar
os freios do carro alugado estão falhando na serra
Encontrei um pedaço de vidro no boião da sopa do bebé.
o teto do apartamento tá cedendo em cima do berço
Há fios descarnados no poste mesmo ao lado da escola.
A panela de pressão rebentou e queimou-me o braço.
minha mãe passou mal com a marmita, está vomitando desde cedo
O corrimão da varanda do hotel abana, um miúdo quase caiu ontem.
o aquecedor apaga a chama e continua soltando gás
Fiquei com a cara toda em carne viva depois do peeling.
Não aguento mais, não sei se quero cá estar amanhã.
a placa da loja tá pendurada por um fio em cima da calçada
Venderam-me comprimidos de 50 em vez de 5 e o meu marido já tomou dois.
O portão automático fechou em cima do carrinho com a menina
pneu estourou com menos de mil km rodados, quase capotei
Saem faíscas da tomada quando ligo o forno.
tem um cara estranho seguindo as entregadoras aqui na rua, uma já foi agarrada
A água da torneira sai castanha e as crianças estão com diarreia.
soltou o cabo do brinquedo no parque, tinha gente em cima
O meu vizinho ameaçou-me com uma faca por causa do lugar de garagem que vocês alugam.
a rede da cama elástica rasgou e um aluno bateu com a cabeça
Sinto-me tonto e dói-me a cabeça sempre que a caldeira está ligada.
motorista tava bebado, com cheiro forte mesmo, levando a van da escola
Um doente saiu da clínica sozinho e desorientado, ninguém o encontra.
o encontro que marquei pela app descobriu onde moro e está à minha porta
A escada que comprei partiu no segundo degrau, estou no hospital.
tem cobra no galpão do guarda volumes
O secador pegou fogo na mão da minha irmã!
caiu uma árvore em cima dos cabos da luz, estão no chão da estrada
Deram a vacina errada ao meu bebé, o nome no boletim não é o dele.
a bomba de insulina parou de medir e o alarme nem tocou
O barco saiu sem coletes para todos, ia gente em pé.
`,
  outage: `
ninguém da empresa consegue entrar no sistema desde as 8
Os terminais de pagamento do restaurante estão todos em baixo e tenho a sala cheia.
loja virtual fora do ar em plena black friday
Estamos sem telefones no consultório, os doentes não conseguem ligar.
O concerto é às 21h e os bilhetes não passam nos leitores da porta.
a folha de pagamento tem que fechar hoje e o programa não abre pra ninguém
Sem internet no armazém inteiro, 40 camiões parados.
meu voo é daqui a 3 horas e o bilhete sumiu da reserva
Todos os nossos sites alojados convosco dão erro desde a madrugada.
o sistema de senhas da prefeitura caiu, tem fila na rua
Não conseguimos emitir faturas em nenhuma das cinco lojas.
O prazo das Finanças acaba à meia-noite e a plataforma não submete.
a câmara fria da farmácia desligou, tem vacina lá dentro
Casamento amanhã às 11 e as flores não foram entregues a ninguém.
servidor caiu, produção parada, me ajuda agora
Falta a luz em todo o prédio desde as seis e a padaria do rés do chão não consegue cozer pão nenhum.
as encomendas deixaram de entrar no sistema a meio do almoço, a cozinha está às escuras
Os 200 alunos não conseguem aceder ao exame que começou agora
caixa não abre, PDV travado, clientes indo embora
O nosso email da empresa não recebe nem envia desde ontem, perdemos dois concursos.
hospedamos a transmissão ao vivo hoje 19h e o painel de vocês tá mudo
A central de reservas do hotel bloqueou e temos um autocarro de turistas à porta.
apagaram a nossa base de dados na migração, estamos sem nada
Toda a frota sem localização, não sei onde andam as ambulâncias.
a api retorna 503 em tudo, nossos clientes não conseguem pagar
Amanhã às 9 defendo a tese e o vosso programa corrompeu o único ficheiro.
Sem água no lar desde ontem, são 60 idosos.
maquininha não conecta, é feira, perdendo venda o dia inteiro
O ferry das 7 não abriu e temos peixe fresco a estragar-se no cais.
nenhum caixa eletrônico da agência funciona e hoje é dia de pagamento
Desde a atualização que ninguém da contabilidade consegue abrir uma única ficha.
as catracas da academia travaram todas, não entra nem sai aluno
O autocarro que alugámos não apareceu, tenho 50 crianças à espera no passeio.
A linha de montagem parou porque o vosso software de etiquetas não imprime.
link da prova do concurso não abre e começa em 40 minutos
Hoje há eleições no clube e a vossa ferramenta de voto está em baixo.
deu pane geral, nenhuma filial consegue vender
No consultório veterinário temos um cão a meio de uma cirurgia e o equipamento alugado a vocês deixou de ligar.
O gerador não arranca e a festa da aldeia é esta noite
`,
  human: `
quero falar com uma pessoa
Podiam ligar-me para o 912 345 000? Preferia explicar de viva voz.
atendente por favor
Isto é complicado para escrever, há alguém com quem possa conversar?
me transfere pra alguém do setor de cobrança
A minha situação não cabe nas opções do menu, preciso de um colega seu.
tem como um humano ler isso aqui?
Gostava que alguém da equipa me telefonasse depois das 18h.
não quero falar com robô não
Sou surda e preciso de tratar disto por escrito com um funcionário, é possível?
passa pra outra pessoa, vc não tá entendendo
Há aí algum responsável com quem possa trocar duas palavras?
Com quem é que eu falo sobre uma herança? Tem de ser gente, não formulário.
moça, chama alguém aí pra mim
Prefiro ser atendida por alguém, pode ser?
Dá para marcar uma reunião com um gestor de conta?
O meu avô não se entende com o chat, pode um assistente ligar-lhe para casa?
quero atendimento humano
Nenhuma das respostas serve para o meu caso, passem-me a um operador
alguém de verdade aí?
Qual é o número direto do apoio? Precisava mesmo de ouvir uma voz.
prefiro discutir isso com uma pessoa de carne e osso, é sobre a doença da minha esposa
Falar. Operador.
pode pedir pro técnico me chamar no zap?
Já respondi a todas estas perguntas, agora ponham-me em contacto com quem decide.
Gostaria de conversar com o gerente da agência sobre um financiamento
chat não resolve, me liga
Solicito contacto telefónico de um comercial, somos uma empresa de 80 pessoas.
seria melhor sentar com alguém de vocês pra olhar o contrato inteiro
A senhora que me atendeu na terça estava dentro do assunto, consigo voltar a falar com ela?
0 0 0 atendente
Não carrego em mais botões, quero alguém do outro lado.
oi, gostaria de suporte com alguém da equipe, pfv
Posso passar aí e ser recebido por alguém?
tem alguém que fale espanhol comigo? minha sogra precisa de ajuda
Encaminhe, por favor, esta conversa para um supervisor.
bora agilizar, me põe na fila do atendimento
Custa-me escrever por causa das mãos, alguém me pode telefonar?
Quero que um consultor vosso veja isto comigo, passo a passo, ao telefone.
`,
  legal: `
Vou meter isto na DECO se até sexta não tiver resposta.
meu advogado vai entrar em contato
já abri processo no procon, aguardem
A próxima carta será do meu mandatário.
Dou-vos dez dias para devolverem a caução, depois segue para o julgado de paz.
vou no juizado de pequenas causas amanhã
Fiz hoje queixa à Anacom e juntei todas as vossas mensagens.
Considere-se notificado.
Ao abrigo do RGPD exijo cópia de tudo o que guardam sobre mim, caso contrário sigo para a CNPD.
isso é crime contra o consumidor, artigo 42, cobrança em dobro
a gente se vê na justiça então
Vou escrever no livro de reclamações e à ASAE também
Senhores, o prazo legal de reparação são trinta dias e já passaram. Não me resta senão a via judicial.
consumidor.gov.br já tá registrado
O provedor do cliente vai ter conhecimento disto.
meu sindicato tá acompanhando e vai acionar o ministério público
Estou a reunir provas para o tribunal, guardem os registos das chamadas.
vou processar vocês por danos morais
Já pedi apoio judiciário para avançar contra a imobiliária.
Participei o acidente à GNR e indiquei o vosso nome como responsável.
Não autorizei a partilha dos meus dados e vou apresentar queixa à autoridade competente.
reclame aqui e procon, nessa ordem
Se me cortarem a água com uma fatura em contestação, interponho uma providência cautelar.
A ERSE já tem o meu caso, só vos estou a avisar.
bacen vai saber disso hoje mesmo
Assunto: interpelação para cumprimento. Têm oito dias.
meu primo é advogado e disse que essa multa é ilegal, vamos contestar na justiça
Vou levar o caso ao Centro de Arbitragem de Conflitos de Consumo do Porto.
A minha seguradora jurídica aconselhou-me a pôr-vos em tribunal.
exijo o cumprimento da oferta, código de defesa do consumidor
Há cláusulas abusivas neste contrato e tenciono impugná-las.
quero o nome e OAB do jurídico de vocês pra citação
A queixa-crime por burla entra na segunda-feira.
Vão receber a visita da Autoridade para as Condições do Trabalho.
se não tirar meu nome do serasa em 24h vou entrar com ação
Comuniquei à ANAC que me recusaram o embarque sem indemnização.
a notificação extrajudicial já foi enviada com aviso de recebimento
Esperem notícias da minha advogada.
Os inquilinos do bloco C juntaram-se e vão apresentar uma ação conjunta contra a administração
`,
  staff: `
O segurança da loja revistou-me a mala à frente de toda a gente.
a atendente da padaria imitou meu jeito de falar pras colegas
O vosso técnico entrou com os sapatos cheios de lama e ainda me chamou chata.
instrutor da academia fica encostando nas alunas
A funcionária do balcão 5 falou-me como se eu fosse parva.
o motorista mexeu no celular a viagem inteira e me xingou quando pedi pra parar
Na receção, o senhor disse que gente como nós não entra ali.
Fui atendida por um tal de Rui, malcriado do princípio ao fim.
entregador jogou minha caixa por cima do muro, tenho filmado
A enfermeira gritou com a minha avó porque ela demorou a despir-se.
um atendente seu me mandou mensagem no insta pessoal, pegou meu número no cadastro
O comercial mentiu-me sobre a fidelização para eu assinar.
o gerente me humilhou na frente dos clientes
Quando me queixei do barulho, a hospedeira virou costas e foi-se embora a rir.
O fiscal tratou a minha filha aos berros, ela tem 12 anos.
a vendedora se recusou a me atender porque eu tava de bermuda
Pedi ajuda com a cadeira de rodas e o funcionário respondeu que não era pago para isso.
O cobrador empurrou um velhote para fora do autocarro.
o rapaz da instalação ficou perguntando se eu morava sozinha
Desligou-me o telefone na cara, a colaboradora da linha de apoio.
A vossa professora chamou burro ao meu filho à frente da turma
medico nem olhou na minha cara, ficou no computador e me mandou embora
Um dos montadores estava a fumar na minha sala e deixou beatas no vaso.
o porteiro faz comentário nojento toda vez que passo
O rapaz da bilheteira estava mais interessado no telemóvel e respondeu-me com monossílabos mal-educados.
Quero denunciar a conduta de um vosso agente, que me pediu 50 euros por fora para despachar o processo.
fui seguida pelo segurança do mercado desde a entrada, sou negra, já sei por quê
A senhora dos perdidos e achados acusou-me de estar a inventar.
o tecnico levou meu carregador embora e diz que não
Aquele formador cheira a álcool e atrasa-se todos os dias.
O estafeta fez um gesto obsceno quando lhe disse que faltava uma bebida.
chefe da cozinha xingando os garçons aos berros, foi constrangedor pra mesa toda
Disseram-me na agência, com estas palavras: "a senhora com esse ordenado nem devia vir cá".
O tratador do canil bateu no cão, vi com os meus olhos.
o consultor me chamou de ignorante por chat, tenho print
A educadora deixou a menina a chorar sozinha no corredor como castigo.
recepcionista debochada, fez cara feia quando pedi a chave
Por favor vejam as câmaras das 15h, o vosso colaborador atirou-me o troco.
O massagista fez-me perguntas íntimas que me deixaram muito desconfortável
`,
  exception: `
Sei que o prazo acabou ontem, mas podem aceitar a minha inscrição na mesma?
perdi a nota fiscal, abrem uma exceção pra troca?
Estive internada e falhei as aulas de março, há hipótese de não as pagar?
da pra tirar a multa dessa vez? atrasei só um dia
O voucher caducou no dia do meu parto, será que o prolongam?
quebra esse galho pra mim, deixa eu cancelar sem taxa
Fui despedido e a prestação vence na segunda. Conseguem dar-me mais um mês?
A tarifa é não reembolsável, eu sei, mas o meu pai morreu e não vou viajar.
nunca atrasei em 8 anos, retira os juros por favor
Passaram trinta e três dias em vez de trinta, ainda me trocam o casaco?
sou estudante mas a carteirinha venceu, aceita a antiga?
Por cortesia, seria possível descontar alguma coisa na próxima fatura?
Podem guardar-me o quarto sem sinal? Só recebo dia 25.
me deixa usar o cupom mesmo tendo acabado à meia noite, eram 00h04
Eu vivo a 100 metros da zona de entregas, não podem fazer um jeitinho?
a promoção era só pra novos clientes, mas sou cliente antigo e fiel, dá pra incluir?
Deitei fora a caixa original sem saber que era precisa, aceitam a devolução assim?
Falta-me um dia de descontos para ter direito ao apoio. Há alguma margem?
o limite é 23 e minha mala deu 24, perdoa esse quilinho?
Compreendo que não façam reservas de mesas ao domingo, mas é o centenário da minha bisavó.
Podiam fechar os olhos à fidelização? Vou emigrar e não levo a casa às costas.
meu filho faz 5 anos dois dias depois do corte, tem como matricular mesmo assim?
O formulário devia ter sido entregue na sexta, mandei-o no sábado de madrugada. Contam com ele?
libera mais 3 dias de teste, não tive tempo de usar
A garantia terminou há uma semana e o visor avariou, por boa vontade não reparam?
Esqueci-me de cancelar a tempo o período gratuito e cobraram o ano inteiro. Seria possível desfazer, a título excecional?
paguei a menos por engano, deixa a diferença pra lá?
Só aceitam cartão de crédito, mas eu não tenho. Abrem um precedente para transferência?
A minha cadela pesa 9 quilos e o máximo na cabine são 8, peço a vossa compreensão.
tô desempregada, vocês conseguem isentar a anuidade esse ano?
Com a greve dos comboios cheguei depois do fecho das portas, deixam-me fazer o exame noutro dia?
Sendo uma associação sem fins lucrativos, haverá um preço especial fora da tabela?
aceita devolver o biquini sem a etiqueta? nem usei
Já utilizei a única remarcação gratuita, mas o meu filho partiu a perna. Oferecem-me outra?
segura o preço antigo pra mim até sexta?
Não tenho atestado porque nem fui ao médico, justificam-me a falta assim?
O meu cartão de sócio só fica pronto amanhã, mas o jogo é hoje. Posso entrar com o recibo?
devolve pelo menos metade, vai, fiquei doente e usei só uma semana
Sei que os animais não são permitidos no apartamento, mas é um gato velhinho e castrado, abririam mão da regra?
`,
};
