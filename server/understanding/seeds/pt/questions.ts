import type { Seeds } from '../kinds.ts';

/** What documentation answers, in Portuguese. */
export const questions: Pick<Seeds, 'information' | 'technical'> = {
  information: `
quantos dias tenho para trocar um artigo
em quantos dias é preciso devolver um produto
quantas semanas posso esperar antes de o devolver
por quanto tempo guardam os objetos perdidos
quanto custa o envio expresso
vocês entregam nos Açores?
devoluções
horário de funcionamento
desconto para estudantes?
até quando posso devolver um casaco
dá para cancelar a meio do ano?
o que acontece se eu cancelar antes do fim do teste
não quero cancelar nada, só queria saber o prazo de aviso
a etiqueta de devolução é paga?
que formas de pagamento aceitam
onde mudo a senha no aplicativo
como adiciono um segundo usuário
como apago a minha conta
o manequim tem tamanho humano?
têm cursos para agentes imobiliários?
vendem togas para advogados?
o seguro cobre roubo no estrangeiro?
o que o alarme faz em caso de incêndio
como protegem os clientes contra fraude
ABREM AO DOMINGO?
QUE TAMANHO PARA UMA CRIANÇA DE 6 ANOS
sem ofensa, só me pergunto por que mudaram de loja
há taxa para pagar fora do país?
como funcionam os pontos
qual é o limite do pagamento por aproximação
onde ficam os vossos servidores
dá pra pagar em prestações
vcs tem vale presente?
tabela de tamanhos
prazos de entrega
A minha irmã casa em junho e vem a família toda. Passámos o inverno a discutir a ementa. A pergunta: alugam mesas, e com quanto tempo é preciso reservar?
No ano passado comprámos noutro lado e foi um desastre. Desta vez pergunto antes: a montagem está incluída?
qual a diferença entre o plano básico e o premium
se eu devolvesse um artigo, quanto demorava o reembolso?
onde encontro as minhas faturas
o gerente da loja consegue editar preços no programa?
qual entidade trata das reclamações de companhias aéreas? é para um trabalho
a garantia passa para outra pessoa se eu vender?
não preciso de falar com ninguém, só quero o preço
não precisa me passar pra ninguém, só o endereço
não me liguem, digam só se cabe
uma amiga diz que «são uns burlões», mas eu confio em vocês. Têm loja em Braga?
é prato para quantas pessoas
que peso por pessoa o banco aguenta
o jogo é para duas pessoas ou mais
quantos funcionários trabalham no armazém
os entregadores levam até o andar
o técnico pode montar mais um aquecedor
que presente têm para um juiz ou um médico
a frigideira vai no fogo aberto
a que temperatura chega o forno
quanto tempo a vela queima
a bateria pode ir no avião
a tinta é tóxica depois de seca
fazem seguro contra roubo da encomenda
como funciona a verificação em duas etapas
devolvem o dinheiro de artigos em saldo
normalmente quanto demora um reembolso
o que acontece com os meus vales se eu fechar a conta
se eu parasse hoje, devolviam o resto do mês?
digamos que devolvo aberto, recebo tudo?
dá para pausar o plano no verão
posso mudar a data depois de reservar
até quando se pode cancelar um pedido
quando começam os saldos
tem pratos vegetarianos
o café da manhã está incluído
aceitam cães
que bagagem é permitida
tem estacionamento perto
que documentos preciso para abrir conta
quanto rende a poupança
de quanto é a fidelização
a fibra chega na minha cidade
o ginásio abre nos feriados
que formatos posso importar
onde vejo o meu consumo no app
procuram estagiários
para onde mando o currículo
de que é feito o tapete
que cabo preciso
quantos litros tem o tambor
gravam um nome
tem em xl?
q horas abre amanha
pedido mínimo?
acesso para cadeira de rodas?
tabela de medidas?
Qual o prazo de troca pra produto em promoção?
até que horas entregam ao sábado?
Se eu cancelasse o plano no meio do ano, teria de pagar alguma penalização?
O que acontece se roubarem meu celular com o aplicativo de vocês instalado?
Quanto tempo vale o vale-presente?
Posso levar bicicleta no Alfa Pendular?
O leite em pó de vocês serve pra bebê prematuro?
Vocês têm plano especial para escritório de advocacia?
Como faço pra mandar currículo pra vaga de atendente?
Qual é o e-mail dos recursos humanos para candidaturas espontâneas?
Não precisa me passar pra ninguém não, só fala onde eu coloco o cupom.
Não é reclamação, só fiquei curioso: por que o app mudou de cor?
DESCULPEM AS MAIÚSCULAS, O TECLADO ENCRAVOU, MAS QUAL É O PESO MÁXIMO DA MALA DE CABINE?
oi td bem? aceita pix parcelado?
Como é que sei se um e-mail é mesmo vosso ou se é burla?
Que extintor aconselham para uma cozinha pequena?
Essa cola é tóxica para gatos depois de seca?
O detector de gás já vem com bateria?
Como vocês protegem os dados contra hackers?
O seguro de saúde cobre partos em hospital privado?
Quais médicos de Coimbra têm acordo convosco?
Os vossos técnicos andam identificados?
Tem médico de plantão durante a aula de natação?
Segundo a lei, tenho mesmo catorze dias para devolver uma compra online?
Vocês entregam em Fernando de Noronha?
Enviam para os Açores sem custo extra?
Minha sogra diz que vocês são uns ladrões kkk, mas só quero saber a taxa da conta jovem.
O meu cunhado disse-me "mete-os em tribunal"; eu só pergunto quanto tempo demora uma reparação em garantia.
Posso pagar com cartão refeição no site?
Hi, sorry meu português, posso abrir conta with a foreign passport?
Qual a diferença entre o plano básico e o completo?
A partir de que idade um miúdo pode viajar sozinho de comboio?
cachorro pode entrar no carro alugado?
A manteiga de amendoim tem traços de gergelim?
Quanto ganha um estafeta convosco, mais ou menos?
Que documentos são precisos pra abrir conta PJ?
O que quer dizer "objeto em triagem"?
Por quanto tempo vocês guardam as gravações das ligações?
Bah, tchê, vocês têm loja em Pelotas?
Ó pá, isto dá para usar com a Via Verde?
Vixe, esse frete pra Mossoró é sempre esse preço?
Há desconto de estudante no ginásio?
Preciso de BI para levantar a encomenda da vizinha?
O cartão por aproximação funciona sem internet?
Se um dia eu mudar de casa, dá para levar a tarifa bi-horária comigo?
Qual é o caudal mínimo do esquentador?
Vocês fornecem oxigênio medicinal pra uso em casa ou só pra clínica?
Como funciona a verificação em duas etapas de vocês?
dá pra usar cupom junto com cashback?
horario feriado 15 nov?
Estão abertos no dia 26 de dezembro?
A cadeirinha tem selo do Inmetro?
Há lugar para cadeira de rodas no autocarro 28?
Hipoteticamente, um perfume aberto pode ser devolvido?
TO DIGITANDO COM LUVA POR ISSO TUDO GRANDE: A ACADEMIA ABRE DOMINGO?
Não quero falar com ninguém, só o link dos termos e condições, por favor.
Quantos quilómetros inclui o aluguer de fim de semana?
Qual o limite diário do Pix à noite?
Vocês fazem estágio pra estudante de direito?
Os motoristas da plataforma passam por verificação de antecedentes?
Em que consiste a taxa de potência contratada?
As gorjetas vão inteiras para quem entrega?
Existe manual da máquina de lavar em espanhol?
cê sabe se o seguro viagem cobre esqui
Vendem bilhetes de época em segunda mão na plataforma?
Quanto tempo demora em média a lista de espera da habitação em Almada?
A garrafa térmica pode ir à máquina de lavar loiça?
Dá para ouvir as músicas offline no plano família?
O pagamento em três vezes tem juros?
Meu primo caiu do telhado consertando antena, ficou nove dias em coma e acordou perguntando do jogo do Santos. A família inteira envelheceu uns dez anos. Hoje ele tá aí, contando vantagem no bar. Eu é que tomei juízo e vou contratar um profissional: vocês fazem instalação de antena em prédio sem elevador?
O incêndio de Pedrógão levou-nos o eucaliptal, o trator e o burro, que era como da família, e ainda hoje o cheiro a fumo me tira o sono. Fomos reconstruindo devagarinho. Estou a comparar seguros agrícolas e pergunto: o vosso abrange alfaias guardadas em barracão de madeira?
Gente, a enchente em Porto Alegre entrou até a altura do peito, salvei os dois gatos numa bacia, vi o carro da minha vizinha passar boiando. Já voltei pra casa, pintei tudo. Queria só tirar uma dúvida: o guarda-roupa de MDF de vocês aguenta parede com um pouco de umidade ou é melhor o de aço?
A minha mãe escorregou no gelo na Guarda, partiu a anca e esteve vinte minutos a gritar sem que ninguém a ouvisse. Está melhor e já ralha com toda a gente. Andamos a ver botões de emergência: o vosso precisa de linha fixa ou funciona com cartão SIM?
Levei um tiro de raspão num assalto em Recife, o cara levou a moto, a aliança e a marmita, e eu fiquei sentado na calçada rindo de nervoso. Já passou, tô inteiro. Vou comprar outra moto mês que vem: o rastreador de vocês funciona em modelo elétrico?
No autocarro para Bragança uma senhora desmaiou, o motorista travou a fundo, caiu-me um garrafão de azeite na cabeça e levei sete pontos. Uma viagem inesquecível. Volto lá pela Páscoa, e gostava de saber se os vossos bilhetes de ida e volta têm validade de um mês ou de dois.
Minha filha botou fogo na cortina brincando de laboratório, os bombeiros vieram, o síndico gritou, a avó desmaiou de susto. Castigo até a faculdade. Já trocamos tudo. Agora me diz: o tecido blackout de vocês é antichama ou tem que pedir esse tratamento à parte?
O meu irmão gémeo morreu e eu deixei de abrir cartas, a gaveta já nem fechava, vieram penhoras, foi o ano mais negro da minha vida. Tratei de tudo e desde maio não devo nada a ninguém. Quanto tempo fica um crédito já regularizado no mapa de responsabilidades?
Semana passada um enxame de abelha tomou conta da varanda, meu marido inchou feito um baiacu, o Samu levou, meu cachorro se escondeu três dias debaixo da cama. Tá todo mundo bem. Tô pensando em pôr tela: vocês vendem a malha por metro ou só o kit fechado?
Esfaquearam o meu sobrinho à porta de uma discoteca em Albufeira. Sobreviveu, mas passámos um ano entre hospitais e tribunais. Na segunda começa a faculdade e queremos oferecer-lhe um portátil. A campanha de regresso às aulas acumula com o desconto de cliente frequente?
No voo de Luanda uma moça entrou em trabalho de parto, o comissário chorava mais que ela, desviaram pra Fortaleza e o menino nasceu na pista. Lindo e apavorante. Vou viajar grávida em maio, tudo certinho comigo: até que semana vocês aceitam gestante sem atestado?
Assaltaram a capela da aldeia, levaram o cálice, a caixa das esmolas e até o chumbo do telhado, o senhor padre chorou à nossa frente. Já juntámos dinheiro para as obras. Queria saber se as instituições religiosas têm tarifa reduzida na vossa eletricidade.
Eu trabalhava numa firma que faliu de um dia pro outro, teve gente quebrando computador, polícia na porta, a moça do RH passou mal. Já arrumei outro emprego, melhor até. Pra abrir conta-salário com vocês, é a empresa que pede ou sou eu?
Um javali entrou-nos na tenda no Gerês, comeu o bolo de anos, destruiu o fogão e pôs o meu cunhado em cima de uma árvore até ao amanhecer. Ninguém se magoou. Para o ano queremos bungalow: nos vossos parques dá para fazer check-in depois das dez da noite?
Fiquei viúva aos trinta e dois com um bebê de colo, tive depressão, perdi vinte quilos, teve dia que eu não levantava. Hoje o menino tem seis anos e quer ser nadador. Nas piscinas de vocês a aula de criança é junto com os pais ou separada?
O cirurgião enganou-se, apanhei uma infeção de caixão à cova e estive dois meses sem me levantar. Agora trabalho a partir da cama, coisa que até tem graça. A mesa elevatória do vosso catálogo cabe num espaço com cinquenta centímetros de fundo?
Um raio caiu no transformador da rua, queimou televisão, matou os peixes todos e deixou minha sogra surda de um ouvido uma semana inteira. A luz já voltou, os peixes foram enterrados com honras. O que significa aquele valor em joules na embalagem do filtro de linha de vocês?
Ia eu ao volante quando o javali entrou pelo para-brisas, vidros nos olhos, a minha filha aos berros, aquele bicho a estrebuchar. Passaram dois anos e só agora me atrevo. Dão aulas de reciclagem para quem já tem carta, em carro automático?
Minha tia engasgou com espinha de peixe no casamento, ficou roxa, o noivo fez a manobra de fraque e tudo, o vídeo já rodou o Pará inteiro. Ela tá ótima. Vou encomendar o almoço de dia 9 e queria saber: a moqueca de vocês vai com filé sem espinha?
que versão do firmware corrige a falha divulgada
a câmara pode ficar fora sem caixa
como reconheço um cabo falsificado
que bandas o modem cobre
dá para trocar o apelido depois
que conector leva a bateria`,
  technical: `
a app fecha sempre que abro a câmara
o roteador perde a conexão à noite
a impressora aparece offline mesmo ligada
a página de login fica em branco
os fones não emparelham com o notebook
erro E12 na máquina de lavar, o que significa
depois da atualização deixou de sincronizar
a API devolve 403
outra vez esta atualização em loop, como saio disto?
poxa, terceira vez hoje que a tv fica sem som, o que faço de errado
a luz pisca vermelho
o email para redefinir a senha não chega
a balança mostra Err, já troquei as pilhas
desliga sozinho passados cinco minutos, o que pode ser
como volto a emparelhar o comando com a box
desde o telemóvel novo o app não encontra a balança
carreguei em tudo e o ecrã continua preto
a senha está certa mas a página só recarrega
o código de seis dígitos nunca chega
poxa, desconecta toda hora, o que mais posso tentar
que saco, trava sempre no mesmo passo. tem jeito?
a atualização fica nos 30 %, como reinicio
a fechadura mostra pilha fraca com pilhas novas
os meus e-mails vão para o spam
tem eco em todas as chamadas
a bicicleta mostra erro 503
O app trava na tela de carregamento desde a última atualização.
Outra vez este ciclo de login, ponho o código e volto ao início. Que mais posso tentar?
O modem tá piscando laranja e a TV não pega canal nenhum.
Já reiniciei três vezes e troquei os cabos, qual o próximo passo?
O cupão é aceite mas o valor no carrinho não muda.
O PDF da apólice abre em branco no Chrome.
meu relógio não pareia mais com o celular, bluetooth ligado
Erro 5003 na hora de pagar, em outro navegador também.
O termóstato marca 21 graus e os radiadores estão frios, por onde começo?
As notificações chegam com horas de atraso no meu Samsung.
O QR code do bilhete não carrega, só aparece um quadrado cinzento.
Pô, de novo a chamada cai toda vez que ligo a câmera. Que configuração eu vejo?
O contador inteligente não envia leituras para a aplicação há uma semana.
A secadora para depois de cinco minutos com código E18.
não chega o email de verificação, já olhei o spam
A tela do carro alugado não responde ao toque.
pq esse app fecha toda vez q clico em meus pedidos
Não consigo anexar o recibo do reembolso, fica parado nos 99%.
A catraca da academia não lê minha digital.
A impressora diz que o tinteiro não é reconhecido e é original.
Face ID deixou de funcionar na app do banco depois de trocar de iPhone.
O carregador do carro elétrico desliga de dez em dez minutos, o que devo ver nos registos?
O filtro do site volta sozinho pra "todos os tamanhos".
Desde ontem que as reuniões aparecem uma hora adiantadas no vosso calendário.
A box reinicia sem parar, logótipo, ecrã preto, logótipo.
O link de pagamento do app dá 404.
Limpei o cache, reinstalei e continua "sem conexão". E agora?
A máquina de café diz que não tem água e o depósito está cheio.
Quando exporto pro Excel os valores viram data.
O mapa mostra a trotinete noutra cidade.
O som chega dois segundos depois da imagem no jogo.
O wi-fi do quarto dos fundos cai direto, mesmo com repetidor.
A maquininha não imprime a segunda via, só sai papel branco.
Que chatice, a assinatura com Chave Móvel volta a dar "sessão expirada". Que devo tentar a seguir?
A lava-louças não esvazia e apita três vezes, qual é o primeiro teste?
depois do upgrade falta uma biblioteca
o instalador para com caminho não resolvido
o código impresso na caixa não é aceite
a compilação termina com erro e mais nada`,
};
