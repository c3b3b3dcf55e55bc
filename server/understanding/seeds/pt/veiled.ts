import type { Seeds } from '../kinds.ts';

/** What is for a person but said without the usual words, and harmless twins in the same tone; in Portuguese. */
export const veiled: Partial<Seeds> = {
  sarcasm: `
Muito gira a nova paragem, pena que o autocarro não a conheça.
Que maravilha, a box desliga-se sozinha ao minuto noventa. Poupa-me os nervos.
Bem hajam pelo exercício: doze andares a pé com as compras, todos os dias.
Adorei o bolo de anos com o nome do filho dos outros.
Olha que bom, a internet voltou... para o vizinho
Vocês e o meu ex tinham muito que conversar sobre promessas.
Afinal a cadeira ergonómica é um instrumento de tortura. Faltou dizer no anúncio.
Parabéns à prima, isto de pôr amigos a atender é que é visão empresarial.
Que susto, hoje o comboio chegou a horas. Ah não, era o de ontem.
Fiquei comovido com o aumento, obrigado por se lembrarem de mim todos os janeiros.
a piscina aquecida deve ser aquela que fica na foto
Ainda bem que pus alarme, assim os ladrões tiveram música.
De génio: a linha de apoio a surdos é só por telefone.
Poesia pura o vosso contrato, sobretudo aquela parte em que a culpa é sempre minha.
Gostei do bacalhau à Brás, sabia a tudo menos a isso.
Pode deixar, eu mesmo conserto, cobro de mim e ainda me dou cinco estrelas.
Top demais o delivery: veio a embalagem, faltou a comida.
nossa que rapidez, só deu tempo de eu casar, ter filho e ver ele formado
Imagina, quem é que precisa de geladeira em janeiro no Rio
Deus abençoe esse sinal 5G que só pega em cima da laje segurando um garfo.
Parabéns pela promoção "metade do dobro".
Virei amiga da musiquinha, ela é a única daí que me responde.
Show de bola o colchão, acordei com três hérnias e um torcicolo de brinde.
Gente, que luxo, agora o boleto chega vencido de fábrica.
Acho chique vocês chamarem goteira de "ambiente com fonte".
Que carinho o de vocês, ligar às sete de domingo pra me oferecer o plano que eu já tenho.
A próxima vez mandem a mobília já partida, poupa trabalho ao estafeta. Ah, já mandam.
Um mimo, o táxi passou por mim, buzinou e seguiu viagem.
Não há fome que não dê em fartura: zero faturas em maio, seis em junho, todas iguais
O meu carro saiu da vossa oficina como novo, nem tem os riscos velhos no mesmo sítio.
Palmas para o mapa da aplicação, que pôs a minha casa no meio do Tejo.
se a ideia do curso online era ensinar a ser autodidata conseguiram
Claro, a culpa é da chuva, que como se sabe só molha o meu contador.
Peço desculpa por ter querido usar o seguro que pago há quinze anos, que falta de noção a minha.
Que atendimento personalizado: erraram o meu nome de quatro maneiras diferentes.
Fui de pulseira VIP e vi o concerto inteiro. O das costas do segurança.
Amei a surpresa de achar um hóspede na minha cama.
Dizem "estamos mais perto de si" e fecharam o balcão da vila. De facto, perto como a Lua.
pra que porta no banheiro, né, intimidade é tudo
O vosso silêncio é de uma elegância que só visto.
`,
  complaint: `
Não me leve a mal, mas há cinco meses que me dizem "para a semana".
Deixe lá, a gente já nem conta convosco.
Com toda a educação lhe digo que assim não se trata ninguém.
O meu pai morreu cliente vosso e nem um cartão mandaram, só a fatura.
Cansei. Não é raiva não, é cansaço mesmo.
Pedi uma coisa simples e fizeram dela um rosário.
já não sei em que língua hei de explicar que a morada está errada
Estamos na casa nova desde fevereiro e a cozinha continua em caixotes à espera de um senhor que vem amanhã.
Sabe quando a pessoa perde o gosto? Foi o que aconteceu com a academia de vocês.
A minha avó senta-se à janela todas as terças para ver se chega o tal técnico. É terça outra vez.
Só queria entender por que o meu caso fica sempre pra depois.
Não hei de ser a primeira nem a última, mas fica dito: foi feio.
Gostava que alguém tivesse vergonha por vocês, eu já tive.
Os miúdos perguntaram porque é que o palhaço não veio, e eu sem saber que lhes responder.
Quem muito promete, já dizia a minha mãe
Eu nem ia escrever, meu marido que insistiu. Faz seis semanas que a gente dorme no colchão do chão.
Levaram a máquina para arranjar e trouxeram-na pior, e é a segunda viagem dela.
Parece que para vocês reformado não tem pressa nem telefone.
A festa de quinze anos da minha filha não volta, e as fotos saíram todas tremidas.
Fica aqui o registo: 3 de março, 9 de março, 22 de março, nada.
tá difícil acreditar em vocês de novo, viu
Eu compreendo tudo, até deixar de compreender, e foi hoje.
É a quarta vez que anexo o mesmo papel; se calhar o defeito é do papel.
Saímos do restaurante com fome e com a conta certa. A deles, claro.
Há coisas que o dinheiro devolvido não paga, como o último Natal da minha sogra sem aquecimento.
Sinto que estou a incomodar cada vez que peço aquilo que já paguei.
poxa, logo vocês, que eu defendia no grupo da família
Fui tratada por senha e não por gente.
No infantário do meu neto ninguém sabe dizer quem lhe trocou os sapatos pela quinta vez.
Se era para isto, mais valia terem dito que não.
O telhado ficou pronto, diz o papel. Chove-nos na sopa, digo eu, tal como no inverno passado.
Olhe, não vale a pena, obrigado na mesma. Vou fechar a conta.
Passei a tarde de balcão em balcão e vim para casa com o mesmo envelope.
Meu restaurante recebeu tomate podre três sextas seguidas e três sextas ouvi "foi pontual".
`,
  exception: `
Não dava para fechar os olhos só desta vez?
Entreguei o IRS dois dias depois porque estava a velar a minha irmã. Têm mesmo de aplicar a coima?
Quebra esse galho pra mim, moço, passei um dia só do prazo do boleto
Sei que é só até aos 30 anos e fiz 31 na semana passada, mas ainda tenho cara de miúdo, vá.
Dá um jeitinho de manter a mensalidade antiga? Meu marido ficou desempregado.
A inscrição para o exame fechou à meia-noite e a luz foi-se às onze e meia na aldeia toda.
O bilhete não tem troca, eu li. Só que o meu filho nasceu de sete meses e não saio da neonatal.
Já deitei fora a caixa e o talão... a torradeira é que ficou, avariada. Aceitam-na assim?
Tinham a bondade de contar os meus pontos de dezembro, que foram ao ar enquanto eu fazia radioterapia?
o cãozinho é surdo e tem 16 anos, deixem-no ficar no quarto, ninguém dá por ele
Olhe, vamos fingir que eu telefonei na sexta, pode ser?
Perdi o voo porque o carro da funerária se atrasou. Não queria pagar outra passagem, se houver coração aí.
O seguro pede aviso em oito dias; ao nono é que saí do coma. Que me diz?
A bolsa exige matrícula completa e falta-me uma cadeira, umazinha.
Libera a segunda chamada da prova pra mim? Meu ônibus quebrou na serra, o cobrador assina se precisar.
Por quem é, não me corte a água com o menino doente, pago no dia 8.
Somos nove e o desconto é para dez, se eu levar a sogra em fotografia conta?
Uma atençãozinha na multa da biblioteca, o livro caiu ao rio com a mochila e tudo.
O portão da creche fecha às 19h e eu largo às 19h. Cinco minutos de tolerância, só até eu trocar de turno?
não tem como segurar a promoção até eu receber? caiu o salário errado esse mês
A garantia acabou em agosto, eu estava embarcado em agosto. O motor podia ter esperado, e vocês, podem?
Em atenção aos trinta anos de casa, perdoavam-me esta comissão?
A campa da minha mãe: o prazo da renovação passou-me com o luto do meu pai, imploro que não a deem a outro.
Meu atestado saiu com data de um dia depois, cês podem aceitar mesmo assim?
Ficava-lhe eternamente grata se esquecesse o excesso de peso da mala, são os livros do meu falecido.
Aceitem o formulário rasurado, por favor, tenho Parkinson e escrever outro leva-me uma tarde.
Eu sei que sem receita é complicado, mas a bomba da asma acabou e o posto só abre segunda
Sei que promoção não acumula, mas é o casamento da minha filha única, acumula vai.
O sinal da quinta não é devolvido, está escrito. Ela deixou-me a três semanas do altar, está visto.
Será que o sistema aceitava uma mentirinha piedosa, pôr que sou residente? Mudo-me para aí em duas semanas.
`,
  outage: `
A padaria abre às seis e os fornos não ligam desde que mexeram no quadro.
Caso-me amanhã ao meio-dia e a quinta diz que o dia é de outro casal.
Está tudo de braços cruzados no armazém, as pistolas não leem nada
O posto inteiro sem bomba, fila dando volta no quarteirão.
Temos o barco cheio, a maré a virar e a cancela que não sobe.
Hoje é o último dia do IVA e o programa de faturação desapareceu dos computadores do gabinete todo.
pix fora, cartão fora, sábado à noite, casa lotada
A clínica está às escuras no que toca a fichas, exames e marcações, e a sala está cheia.
O palco está montado, o público à porta, e a mesa de som alugada não acende.
O ginásio de exames tem 180 alunos sentados e nenhuma prova aparece no ecrã.
Ninguém na fábrica pica o ponto nem passa do torniquete, são três turnos na rua
A câmara do peixe parou de noite, tenho quatro toneladas a aquecer.
O noivo já está na igreja e o carro que vos aluguei está em Badajoz.
Loja fora do ar em plena Black Friday, e o anúncio na TV rodando.
Os terminais da lota emudeceram, não se vende uma sardinha e os barcos continuam a chegar.
O hospital veterinário sem luz do gerador que vocês instalaram, temos animais abertos.
Tô com 60 atendentes parados olhando uma bolinha girar
Quinhentos salários por processar até às quatro e o ficheiro não sai.
Vai começar a missa de corpo presente e as flores, as cadeiras e o som estão no vosso camião, não sei onde.
O rali arranca às oito e a cronometragem não comunica com posto nenhum.
farmácia de serviço sem sistema, receitas por aviar, gente a chorar ao balcão
A emissora está muda desde as sete, o transmissor não responde a ninguém.
Todas as ordenhas automáticas travaram ao mesmo tempo, as vacas berram que mete dó.
Os quiosques de embarque apagaram, a tripulação espera e são 140 pessoas com ligação daqui a uma hora.
`,
  staff: `
O vosso segurança acha graça a imitar a minha gaguez.
A menina do guiché atendeu três telefonemas pessoais e depois foi almoçar comigo ali.
Quando disse que era diarista, o gerente mudou de tom e de cadeira.
O mecânico riu-se e disse que eu mandasse vir o marido.
a professora chamou meu filho de lerdo na frente da sala toda
Aquele motorista não travava nas passadeiras, cantava.
O senhor da mudança perguntou se eu morava sozinha, e depois perguntou outra vez.
Passou-me o processo para a mão como quem atira milho às galinhas.
O fisioterapeuta demora-se onde não devia, não sei se me faço entender.
O rapaz da entrega levou gorjeta do bolso do casaco da minha mãe, sem ela dar
Do outro lado da linha ouvi bem: "é outra vez aquela chata".
A enfermeira do lar deixa o tabuleiro longe e diz que ele é que não quer comer.
O instrutor falou pra eu relaxar e pôs a mão na minha perna. Já pedi pra trocar de carro.
O técnico trabalhou quinze minutos e dormiu quarenta na carrinha, a vizinha filmou.
me seguiram pela loja inteira, e olha que eu só queria uma caneta. adivinha minha cor
Há um colega vosso que decide pela cara quem entra primeiro.
`,
  legal: `
O meu compadre é juiz de paz e já pediu pra ver os prints.
Estou a escrever isto com o livro vermelho aberto ao lado.
O Procon fica no caminho da feira, passo lá quinta.
A DECO achou a vossa cláusula nove uma delícia
Da próxima falo por intermédio de quem usa toga e cobra à hora.
Não gostava nada que isto chegasse a Bruxelas, mas o formulário deles é muito simples.
Guardei os envelopes, com carimbo e tudo, que nestas coisas as datas contam.
Pequenas causas não precisa nem de advogado, me explicaram direitinho.
A ASAE vem cá almoçar muitas vezes, é só eu puxar conversa.
O inquilinato juntou-se e já temos quem nos represente.
A Anatel me deu um protocolo também, o deles anda
Se até dia 20 não houver notícias, as próximas chegam-vos por solicitador.
Tenho uma afilhada na proteção de dados que adora casos assim.
Pelos vistos há um tribunal arbitral ali na Rua dos Douradores, gente muito simpática.
`,
  human: `
Tem alguém aí, alguém mesmo?
Quem me dera contar isto a uma cara e não a um ecrã.
não percebo nada destas máquinas, menina, ligue-me a senhora
Ainda trabalha convosco o senhor Abílio? Ele é que sabe do meu caso.
Meu caso é enrolado, preciso de gente que pense junto comigo.
Digam-me a que horas posso passar por aí para me sentar com um de vós.
Quero falar é com quem decide.
Troco dez respostas automáticas por dois minutos de conversa.
A minha mãe tem demência e isto não cabe em perguntas de sim ou não; quem nos pode ouvir?
pode me passar pra um atendente, tipo, pessoa de verdade
Se não for incómodo, davam-me um toque para o fixo depois das novelas.
Queria que um engenheiro vosso olhasse para isto com os próprios olhos.
Sou do tempo em que se batia à porta do diretor; onde fica a porta?
Nem digito mais opção nenhuma, só saio daqui com um funcionário na linha.
Dá pra chamar o seu supervisor? Contigo não tô me entendendo, e não é culpa sua.
É assunto de família e as paredes têm olhos; há quem me receba num cantinho sossegado?
ó amigo, chame aí um colega que saiba de apicultura
`,
  fraud: `
A minha sobrinha mandou mensagem a pedir 900 euros para o dentista. A minha sobrinha está aqui ao meu lado, com os dentes todos.
O moço da maquininha falou que deu erro e passou de novo. Eram 3 mil a esfiha.
Alguém anda a abastecer em Vigo à minha conta, e eu nem carta tenho.
Disseram que eu tinha ganho uma airfryer, pediram só o código do MB Way
Comprei o carro, assinei, paguei o sinal, e o stand afinal é um descampado.
me ligaram "do banco" com meu nome, CPF e até o nome do cachorro, e eu fui na conversa
Devo dinheiro a uma financeira de que nunca ouvi falar, por um telemóvel que nunca vi.
Fui ao multibanco, a máquina comeu o cartão, um senhor ajudou. Já não há ajuda que me valha.
Mandaram-me por engano a ficha clínica de outro utente, fico a pensar por onde anda a minha.
Meu perfil virou loja de tênis, e quem me conhece já perdeu dinheiro comprando de mim.
O casal que alugou a nossa casa vendeu-nos os móveis pela internet.
o empréstimo consignado caiu na aposentadoria do meu avô e ele nem sabe assinar
Abri a carteira no elétrico 28 e fechei-a sem nada dentro, cartões incluídos.
`,
  safety: `
O esquentador dá umas dores de cabeça à minha mulher quando ela toma banho, hoje até caiu.
Deram ao meu sogro os comprimidos do vizinho de quarto, e ele está muito caladinho.
Tem um fio do poste encostado na grade da escola, dá um chiadinho quando chove
A cadeirinha do carro não prende, ouve-se o clique mas ela sai na mão.
O elevador parou entre pisos com a porta aberta, a menina quase pôs o pé.
Não é urgente de certeza, mas a parede do talude abriu mais um palmo desde ontem, mesmo por cima da nossa rua.
o chuveiro dá um choquinho bom na gente, é normal?
Comi o atum da promoção e fiquei com a língua grossa, custa-me engolir
Na roda-gigante a nossa cabine balançava de uma porca só, contei.
Sai um pó branco do teto desde a obra, o arquiteto diz amianto e nós cá dentro com os bebés.
Já arrumei tudo, paguei tudo, é só desligarem a linha. Ninguém vai ligar mais pra mim.
A bilha da praia está a assobiar baixinho atrás do balcão.
O patinete travou a roda da frente sozinho, meu sobrinho perdeu dois dentes e o app diz que tá tudo ok.
O brinquedo parte-se e fica em bico, a minha neta já se picou ao pé do olho.
`,
  information: `
A coima do IRS atrasado conta por dia ou é valor fixo?
Como funciona o livro de reclamações eletrónico? Vou abrir um café e quero cumprir.
Uma peritagem num telhado leva mais ou menos que uma gravidez?
O que é que um provedor do cliente faz ao certo?
Quem fica viúvo, o que precisa levar pra passar o plano pro seu nome?
a piscina é aquecida no inverno ou só morninha de simpatia
Até que idade vale o cartão jovem? O meu ainda tem cara de novo, eu é que não.
Qual o prazo da inscrição no exame e a que horas fecha exatamente?
Procon atende pessoa jurídica? Pergunto por curiosidade, trabalho de faculdade.
O bacalhau à Brás leva salsa? O meu marido foge dela como o diabo da cruz.
O que acontece se o boleto vence no feriado?
Em que casos é que a companhia perdoa o excesso de peso?
Quantos andares são até à receção, há elevador ou é para tornear as pernas?
Vocês têm linha de apoio para surdos com videochamada?
Quanto custa renovar uma campa e de quantos em quantos anos se faz
Com quantas pessoas começa o desconto de grupo?
Se chover no dia da quinta, há tenda? A noiva diz que boda molhada é abençoada, eu prefiro seco.
Como é que se distingue uma mensagem verdadeira do banco? É para a universidade sénior.
Que sintomas dá um esquentador mal ventilado? Estou a preparar uma aula, o meu é elétrico.
Aceitam atestado digital na segunda chamada da prova?
Os pontos somem em dezembro ou passam o ano comigo comendo rabanada?
A partir de que altura se anda na roda-gigante, e dá para subir com a avó?
A oficina dá cursos a miúdas? A minha filha troca pneus melhor do que o pai.
O senhor Abílio ainda está ao balcão às quartas? Quero levar-lhe umas laranjas
cachorro surdo paga diária igual? ele nem usa a tv
Quem decide as trocas fora do prazo, isso está escrito nalgum sítio?
O seguro cobre partos antes do tempo nas viagens marcadas?
Tribunal arbitral: é gratuito e demora muito? O meu condomínio quer saber, por precaução.
O que significa "por nossa conta e critério" na cláusula nove?
Onde vejo as vagas de atendente? Minha tia tem paciência de santo e voz de rádio.
Que cuidados ter com uma trotinete depois de apanhar chuva?
Onde fica a farmácia de serviço esta semana?
Qual é a frequência da manutenção dos elevadores, por lei?
o casamento é só em outubro, com quanto tempo reservo a quinta?
Já agora, porque é que a fatura vem em dois envelopes? Gosto dos dois, é só curiosidade.
Posso entregar o IRS do meu pai, que está no lar, com uma procuração?
De quem é a culpa quando a encomenda apanha chuva, do estafeta ou do São Pedro? E o seguro, cobre?
Ainda se usa carta registada para rescindir ou serve um email?
Tem algum desconto pra quem é cliente faz trinta anos?
Podem crianças ficar depois das 19h na creche, e quanto custa a meia hora extra?
Que diferença há entre queixa e sugestão no vosso formulário?
Quando vão abrir o balcão na vila? Ouvi dizer que é para o ano, era uma alegria.
Quem herda os pontos de um cliente falecido?
Aceitam reservas com nome artístico? O meu avô só responde por "Rei do Acordeão".
`,
  technical: `
A box desliga-se ao fim de quatro horas, parece que me manda dormir. Onde se muda isso?
O mapa põe-me a casa no meio do Tejo, até tem graça, mas como acerto o pino?
esqueci a senha e a pergunta secreta era o nome da minha primeira sogra, me ajuda a redefinir
Uma das doze pistolas do armazém não lê códigos amarrotados, as outras sim.
O forno apita quando chega aos 180, o que é ótimo, só que não se cala.
Não tem som na live, mas no fone tem. Qual saída eu escolho?
O torniquete recusa o meu cartão se vier com o do metro na carteira. Há proteção para isso?
A balança da cozinha pesa a farinha em onças, quero gramas
Depois da atualização as cores do ecrã ficaram de discoteca, como volto ao normal?
Como é que limpo o filtro do ar condicionado sem tirar a tampa toda?
meu relógio contou 20 mil passos e eu tava na rede, calibra onde
O chuveiro só esquenta no modo inverno, o verão sai morno. É a resistência?
A aplicação do ginásio abre na página de outra filial. Já limpei a cache.
O leitor de cartão de cidadão não acende a luz verde, que controlador instalo?
Erro 12 na máquina de lavar, para no meio e depois continua como se nada fosse.
A impressora puxa duas folhas de cada vez, será do papel reciclado?
O comando da garagem abre também a do vizinho, já nos rimos todos, como mudo o código?
tv da sala não acha o wifi, o resto da casa acha
Instalei a trotinete na app e aparece com o nome da anterior dona, a Rute. Como a rebatizo?
A app fala comigo em brasileiro, adoro, mas a minha sogra quer-na em português de cá
O portão sobe, pensa na vida e desce. O sensor está limpo, que mais posso ver?
`,
  transaction: `
Na certidão de óbito da minha tia falta-vos uma página, já a mandei ontem; chegou à pasta da herança?
Troquem o nome no bolo: é Tomás e não Tomé. A festa é só para o mês que vem.
passa meu boleto pro dia 8 por favor, o app diz que pode uma vez por ano
A minha reclamação de março já foi respondida, podem arquivá-la e mandar-me cópia?
Podiam ver se o meu IRS ficou entregue? Submeti-o dois dias antes do fim.
Gostava de desistir do ginásio no final da fidelização, que é em julho.
Devolvo a torradeira com caixa e talão, comprei-a anteontem.
Faz quinze anos que pago o seguro e nunca usei; quero incluir minha neta na apólice.
O casamento mudou de data, ponham a quinta a 14 de setembro se estiver livre.
Onde anda o meu colchão? Combinámos quinta, é só para saber se tiro a tarde.
Mudem a morada: agora é o lote 7, acabaram-se os doze andares.
segunda via da conta de luz de junho, a primeira o cachorro leu inteira
Já somos dez, apliquem-nos o tal desconto na excursão.
Acrescentem a avó à reserva da roda-gigante, lugar de janela se houver.
Cancela o plano no fim do mês, sem estresse, vou morar com meu irmão.
A advogada do condomínio só precisa da ata de abril, enviem-lha para o email do costume.
Quanto me falta pagar da campa? Queria deixar tudo em dia antes da viagem.
Corrigiram o meu nome em três sítios, falta o quarto: no cartão ainda sou Gouveira.
Marca pra mim a segunda chamada da prova, o atestado tá anexado como vocês pediram
O estorno do pix errado já caiu? Eu que digitei torto.
Preciso do comprovativo da coima que paguei.
Renovem-me o cartão jovem, faço 29 e ainda tenho direito.
Mandem o técnico numa terça qualquer, a minha avó gosta de visitas.
Tirem a Rute da conta da trotinete, que ma vendeu com papéis e tudo.
podes pôr-me em lista de espera para o barco das sete?
Queria dois lugares longe da coluna de som, se sobrarem; a minha mulher canta por cima.
O cartão que a máquina comeu já me foi devolvido, reativem-no por favor.
Ponham a fatura num envelope só, ou melhor, no email.
`,
  praise: `
Trazia um sermão decorado e só me deram motivos para agradecer, que desperdício de sermão.
Os fornos já cantam, a aldeia tem pão, e o padeiro manda beijinhos!
O autocarro conhece a paragem nova e o motorista conhece-nos pelo nome. Que bom.
Gente, o bolo veio com o nome certo e ainda com confete, arrasaram
Obrigado por terem mudado a data no luto da minha irmã, foi de uma delicadeza rara.
O senhor Abílio é um tesouro, não o deixem reformar-se.
Nem o meu ex cumpria assim horários, parabéns.
cheguei brava e saí fã, pode isso?
Doze andares e o rapaz subiu com o frigorífico a assobiar. Um herói.
O cartão perdido no elétrico já cá canta em versão nova, dois dias, sim senhor!
A minha mãe, que desconfia de tudo, disse "gente séria". Emoldurem.
Tudo certinho com o telhado, ontem choveu e na sopa só caiu salsa.
O colchão é tão bom que cheguei atrasado ao trabalho, a culpa é vossa, e obrigado.
Valeu demais, resolveram num domingo e ainda pediram desculpa pelo barulho.
Que silêncio elegante tem este ar condicionado, nem se dá por ele.
O livro vermelho ficou na gaveta, usei antes o dos elogios
A moça do caixa contou as moedas da minha filha uma por uma, sorrindo, um amor.
O chuveiro não dá mais choque, banho quente e sossego, nota mil pro eletricista.
Não mudem nada, nem a musiquinha.
As fotos dos quinze anos ficaram lindas, choramos até o cachorro.
obg pela paciência cmg, sou lenta pra essas coisas
Quando o barco atrasou vieram com chá e mantas, nunca vi tal.
Já posso dizer à DECO que encontrei uma empresa boa, para variar.
Agradeço ao técnico que, além da box, me arranjou a cadeira da cozinha.
A enfermeira do lar canta-lhe o fado ao almoço e ele come tudo.
Podem fechar o caso, o técnico fechou a torneira e a minha boca.
meu avô aprendeu a usar o pix com a atendente de vocês, tá insuportável de feliz
`,
};
