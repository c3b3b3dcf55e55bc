import type { Seeds } from '../kinds.ts';

/** Plain questions about technical products, from the workshop to the classroom, and the loud ones of the same people; in Portuguese. */
export const productQuestions: Partial<Seeds> = {
  technical: `
letra minúscula no menu do osciloscópio, dá pra aumentar?
a fresadora dá "E-27 eixo Z fora do curso" assim que carrego em home
Ligo o amplificador e faz tac tac tac até eu tirar da tomada
não acende nada, nem a luzinha verde da fonte
como mato o processo do servidor local que ficou agarrado à porta 3000
O drone recusa descolar: "banned zone". Mas estou no meio do Alentejo, não há aeroporto nenhum à volta.
impressora 3d solta fio no meio da peça, já mexi na temperatura, na retração, em tudo. o que falta?
erro 0x8007001F na instalação do driver da etiquetadora ZL-420
é normal o inversor estalar de manhã quando nasce o sol
Comprei o teclado midi em segunda mão e veio sem manual, como faço reset de fábrica?
fiz o firmware update na versão 4.1.2 e agora só pisca azul, matei o aparelho?
Boa noite. O meu marido montou o telescópio ao contrário, penso eu, porque vejo tudo de pernas para o ar. É defeito ou fui eu que fiz asneira?
sensor de umidade da estufa marcando 0% direto, enterrei na água e continua 0
Qual fio é o positivo? tem um branco e um branco com risco
o programa de contabilidade diz "exercício fechado" e eu só queria apagar um lançamento repetido
como desfaço uma fusão de camadas depois de ter gravado o ficheiro
Sai sempre "NullPointerException" no log ao exportar, mas o ficheiro aparece. Posso ignorar?
o robô corta-relva passa por cima das flores apesar do fio enterrado
meu relógio não vibra mais quando chega mensagem, só quando toca o despertador
ele reinicia sozinho de dois em dois minutos
A bomba de calor mostra H62 desde sexta e a água sai morna. Li que H62 é caudal, o que devo verificar primeiro?
cabo usb original perdeu-se, serve um do telemóvel?
aparece "illegal instruction (core dumped)" ao correr o binário no meu portátil velhinho
Os alunos do 6.º B não conseguem gravar o projeto do robô, fica "a sincronizar" o resto da aula.
alguém hackeou o firmware dessa câmera pra gravar em 4k, se eu instalar dá pra voltar pro oficial depois?
o led vermelho significa carregando ou falha?
Queimei um dvd com o backup e o leitor não o reconhece, que formato devia ter escolhido
máquina de costura embola a linha por baixo, já troquei a agulha
não sei se sou eu que sou burra mas não acho onde muda o idioma, tá tudo em alemão
partiu-se um pino da ficha do carregador da e-bike, dá para continuar a usar com os outros três?
A minha base de dados não arranca: "lock file already exists". Apago o ficheiro à mão?
como deleto de vez um repositório sem levar junto o dos colegas
O som do sintetizador sai só do lado esquerdo, mas nos auscultadores está bem. Culpa minha, do cabo ou da mesa?
trocando a bateria do alarme ele perde os códigos dos usuários?
o aparelho auditivo apita quando abraço alguém
Tela preta na plotter do barco depois de atualizar as cartas, o cursor mexe mas mapa que é bom nada
há dias que tento emparelhar o comando com a consola e nada, faça eu o que fizer
a licença diz "número máximo de computadores excedido", o antigo foi para a sucata
Compilei o exemplo do vosso site e dá "undefined reference to init_bus". Que biblioteca me falta?
microscópio usb aparece no windows como câmera desconhecida
Como se limpa a cabeça de impressão sem estragar? Tenho álcool a 70.
o termostato inteligente acha que são 3 da manhã quando é meio-dia
posso ligar 12V onde diz 9V ou vou fritar a placa
plástico solta um cheirinho de novo na primeira impressão, isso passa?
Multímetro marca 1 no lado esquerdo do visor em qualquer escala. O que quer dizer?
a atualização parou nos 34 %, há uma hora que está assim, desligo ou espero?
quero tirar o aviso de bateria fraca, troquei por novas e ele insiste
"connection refused" mas só na rede da empresa; será a firewall deles que bloqueia a porta 8883?
Onde meto o cartão SD? o da minha câmara saltou para dentro e não vejo a ranhura
no editor o autocompletar sumiu depois que atualizei
Tenho de ligar a terra do inversor à estaca ou basta ao quadro? classe de proteção II, diz a chapa
o antivírus põe o vosso instalador em quarentena como ficheiro suspeito, como o autorizo?
bateria morta depois de um inverno na garagem, tem como reanimar?
gira pro lado errado o motor, inverto dois fios e pronto?
Ao abrir o projeto da versão 2019 na 2024 perco as cotas todas. Há conversor?
não detecta o cartucho compatível, diz que não é original
a balança de laboratório anda a flutuar entre 10,002 e 10,009, como calibro
O hub de domótica perdeu as lâmpadas todas depois da queda de luz. Tenho de as adicionar uma a uma outra vez?
wi-fi só pega na sala, no quarto cai pra 1 mega. o repetidor de vocês resolve ou preciso do mesh?
ficou gravado "teste teste" no ecrã da minha loja, como tiro isso daquele painel LED
quais os parâmetros pra mandar json no post? retorno sempre 415
Bom dia, dou aulas numa escola profissional e o autómato do kit entra em STOP quando os miúdos descarregam o programa. Luz SF acesa. É grave?
o laser não corta acrílico de 5 mm até ao fim, duas passagens e nada
Já experimentei três cabos, dois portáteis e duas portas USB e o interface de áudio continua a não aparecer. Falta-me instalar alguma coisa?
minha nota não aparece no curso mesmo depois de refazer a prova, reprovei ou é bug
Carrego no pedal e a máquina só faz hummm, a agulha não desce
vocês podem me dizer o que é "watchdog timeout" em português claro?
loop infinito sem querer, ctrl+c não funciona, como paro?
como faço para eliminar um utilizador que já saiu da empresa sem perder as faturas que ele emitiu
o gps do barco tá uns 200 metros fora, me põe em cima da praia
depois de 20 minutos a gravar, a câmara desliga por temperatura. É por eu estar ao sol?
Emenda de fio dá pra fazer com fita isolante ou tem que ser conector? é o cabo da cerca do robô
Onde encontro o número de série se o autocolante já não se lê
O script funciona no meu computador e no servidor dá "permission denied". Sou principiante, tenham paciência.
o visor ficou com uma mancha arco-íris
a app da lavadora ultrassónica pede localização, para quê, e se negar?
Apaguei sem querer a partição de recuperação. Isto tem volta?
o carregador esquenta mais que o notebook, normal?
tenho dois monitores ligados por dock e um treme quando o frigorífico arranca, serei eu ou a eletricidade cá de casa
erro ao ler fita, diz o meu gravador de 1988. Ainda há alguma coisa que se possa fazer?
fica dizendo paper jam e não tem papel nenhum preso
Esqueci-me da palavra-passe do controlador da piscina, e o instalador reformou-se. Como entro?
Não passa do ecrã "Welcome". Modelo Orion S2, versão 1.08.
como impeço que o meu filho de 8 anos compre coisas na consola
Comando dispara a foto sozinho de vez em quando, pilha nova
"Segmentation fault" quando passo de 256 elementos no vetor. é limite do compilador ou erro meu?
joguei fora a caixa com o código de ativação, tem outro lugar onde ele aparece?
A estação meteorológica nunca mais mandou dados desde a trovoada de terça. O emissor no telhado tem luz verde.
a faca do plotter de corte arrasta o vinil em vez de cortar
o laço for nunca entra, alguém vê o que está mal? for i in range(5,1)
luz laranja pisca 3x, pausa, 2x. que código é esse?
Não encontro no menu a opção para desligar o bip. Acordo a casa toda cada vez que meço a tensão arterial.
roda da frente da bicicleta com motor faz ruído só a travar. É das pastilhas ou do motor?
Salvei por cima do arquivo errado, existe histórico de versões?
a porta ethernet não acende quando conecto o clp, cabo cruzado será?
a autenticação em dois passos manda o código para um telemóvel que já não existe e eu tenho o formulário à frente: que opção escolho?
Ecrã todo em chinês. Carreguei à sorte e piorei.
como tiro a marca d'água, paguei a versão pro ontem
o compressor do ar dispara o disjuntor só no verão, potência a menos?
Depois da última atualização os atalhos de teclado voltaram todos ao original. Dá para importar o ficheiro antigo? Guardei-o.
tô tentando rodar num computador de 2012 com 4 giga, abre e fecha na mesma hora
e agora diz "disk full" com 80 GB livres
a antena do router partiu pela base, cola-se ou muda-se?
O exame online encerrou quando a internet caiu no meio. As respostas ficaram guardadas? Consigo entrar outra vez?
o aspirador de pó da serra perde força com o saco meio
Que diferença faz o jumper JP3? No esquema não se percebe.
a foto da lua sai como uma bola branca sem nada, o que mexo, iso ou tempo?
não chega email de confirmação do fórum, nem no spam. uso sapo
Ligação bluetooth cai se meto o telemóvel no bolso de trás
meu código tá certo igual o da apostila e dá erro de indentação na linha 14, sério que é espaço?
Etiqueta sai em branco, de um lado e do outro. Papel térmico tem lado?
o joystick puxa para a esquerda sozinho, há calibração nesta consola?
Quando ponho a máquina de lavar a trabalhar, o painel solar deixa de mostrar produção. Coincidência?
erro no terminal: "fatal: not a git repository". estou na pasta certa, acho eu
faz eco na sala de aula quando uso os dois microfones
Não consigo tirar o suporte do tripé da câmara, está colado de tanto aperto. Algum truque?
o pistão do braço robótico dos miúdos chega ao fim e continua a forçar, como limito o curso por software?
como volto pra versão anterior? essa nova é um labirinto pra mim
diz "assinatura inválida" ao carregar o certificado .pfx
sujou a lente do leitor de códigos com tinta, posso passar acetona?
a caixa do correio inteligente não avisa quando chove, a pilha é nova
O meu afinador mostra sol sustenido em todas as cordas. Sou surdo ou está avariado?
Gravei o mapa do aspirador e ele esqueceu-o outra vez
vi no log 14 linhas "exception caught, retrying". preciso fazer algo
Conversor de vhs: imagem sem cor, som impecável. Cabo amarelo no verde, pode ser isso?
não desliga! carrego no botão e volta a acender passado um segundo
Pode-se deixar o carregador da trotinete ligado a noite toda ou a bateria sofre?
o driver pede reinício, reinicio, e ele pede reinício
aonde eu vejo quantas horas de uso tem a lâmpada do projetor
"Quota exceeded for project". Só fiz uns testes com os alunos, como é possível?
A sonda de temperatura do forno de cerâmica lê 40 graus a menos do que o cone. Em qual dos dois confio?
bateria viciada, dura meia hora. compro outra de que referência?
o som do piano digital tem atraso quando uso fones sem fio
Ola, tenho o modulo rele ligado ao pino 7 e ele arma ao contrario, ligado quando devia estar desligado. é do modulo?
nunca gravou os favoritos, nem na versão antiga nem nesta
não abre arquivo .stp que o fornecedor mandou
A minha neta meteu o modo escuro e as letras pretas sobre fundo preto não se leem. Onde é que se desliga?
parei a impressão às 3 da manhã, dá pra continuar da camada 212?
falhou a verificação do checksum, baixo de novo?
O rasto da câmara térmica aparece duplicado nas arestas. Defeito ou foco?
Quero mandar o estado do portão para outro programa; qual é o tópico mqtt?
impressora fiscal cortando o troco da última linha
aquilo do driver não assinado, como contorno no windows 11?
Consigo trocar só o vidro do relógio ou vem o ecrã colado?
tem um zumbido no baixo quando encosto a mão nas cordas para
o meu programa de desenho imprime a planta a 97 % em vez de 100, e já escolhi tamanho real
se eu tirar a pilha da placa mãe ele esquece a senha da bios?
Cada vez que atraco, o sonar mostra 99,9 m. Está cego?
como apago o histórico de medições da tensão, misturei as minhas com as da minha mulher
Formulário da garantia não aceita a data de compra, diz futura. Comprei ontem.
quebrei o clip do conector flat, dá pra prender com fita kapton?
O relógio de ponto marca todos os funcionários com uma hora a mais desde domingo
impossível ligar à nuvem: "clock skew too large". Que relógio, o meu?
que resistência ponho antes do led azul? a escola só tem de 220 e de 1k
O kit da minha filha trouxe dois motores iguais e um não roda. Troquei os fios, roda o outro. Então é a placa?
o servomotor treme parado, sem eu mandar nada
Inseri a chave, aceitou, fechei o programa, abri, e pede a chave. Outra vez.
dá "certificado expirado" em todas as câmeras do prédio desde ontem, renovo onde
Sou costureira, não informática: o bordado sai espelhado quando o passo da pen para a máquina. Que opção é?
tem um parafuso que não sei de onde saiu depois que montei a impressora rs
porque é que "true" + 1 dá 2?? o meu professor também não soube responder
O cortador a plasma perde o arco a meio, ar a 5 bar. Pressão a mais?
ele grava mas ninguém ouve, barrinha do microfone morta
Fiz downgrade do hub e agora recusa-se a atualizar: "rollback protection". Estou tramado ou há saída?
o painel da caldeira conta as horas ao contrário, do 60 para o 0, é o quê?
minha placa de som aparece duas vezes na lista e nenhuma funciona
Os dados do sensor chegam à folha de cálculo com ponto em vez de vírgula e as contas rebentam todas
Abri o relógio para mudar a pilha e saltou uma mola minúscula. Funciona sem ela?
conta do aluno bloqueada por "atividade suspeita", ele só errou a senha
trocar fusível de 2A por 3A resolve? queimou duas vezes seguidas
A tinta preta não sai mas as cores sim. Cabeça entupida ou cartucho falso?
ficou preso no modo demonstração, igual ao da loja
Escrevi para o outro fórum e mandaram-me para aqui: o meu plotter lê AIS mas não mostra os nomes dos navios. Configuração ou assinatura?
deletei a variável errada e agora tudo dá erro kkk como volto
A mesa digitalizadora só risca numa metade do ecrã
o forno de refusão não passa dos 180, a curva pede 235
depois do teste de choque da escola (caiu da mesa) o microscópio desfoca sozinho. Aperta-se onde?
não acho o ficheiro que exportei, diz "concluído com êxito" e nada na pasta
reconhece a minha voz mas responde em espanhol
`,
  information: `
este comando funciona com a consola da geração anterior?
Dá para usar a mesma licença no portátil e no computador de casa?
o sensor aguenta chuva ou só respingo? é pra pôr no quintal
Quantas pessoas podem estar no mesmo projeto no plano gratuito?
queria saber se vocês ainda vendem correia pra impressora K8, a antiga
Serve para crianças de 9 anos ou é complicado demais?
O que significa IP54 na caixa do carregador?
Tenho 200 euros e quero medir ruído na oficina. O modelo mais barato chegaria?
a licença de estudante vale até quando depois que eu me formar
Somos uma escola com 14 salas. Existe licença por estabelecimento em vez de uma a uma?
onde ficam guardados os dados, na Europa? O nosso encarregado de proteção de dados quer isso por escrito.
dá pra ligar guitarra e microfone juntos nessa interface ou precisa da maior
Qual é a diferença entre a versão 3 e a 3 Plus, além da cor?
Se chumbar no exame do curso, quantas vezes posso repetir e é pago?
o certificado sai em português ou só em inglês?
vale a pena esperar pelo modelo novo?
Os drones com menos de 250 gramas precisam de registo?
Por quantos anos saem atualizações de segurança para o router R300?
atingi o limite de 100 pedidos hoje, a que horas zera? é hora de Lisboa ou UTC
tem manual em pdf do torno, de 1996? achei um num leilão
A bateria da bicicleta pode ir no avião?
que inversor combina com 8 painéis de 450, um chega?
Quanto consome a bomba de calor em espera?
posso usar esse som que gerei no sintetizador numa música que vou vender
O programa corre em Linux? uso Debian cá em casa
quanto tempo dura a lâmpada e quanto custa outra
Preciso de ser eletricista para montar isto ou posso fazê-lo eu?
o cabo de 10 metros dá perda? a mesa fica longe do palco
Na ficha diz "até 32 bits float". Para quem grava só podcasts, isso interessa?
Comprei o telescópio a um vizinho, a garantia passa para mim?
tem curso de vocês pra quem nunca soldou na vida
Que velocidade de cartão preciso para filmar em 4K a 60?
A versão gratuita mete marca de água nas plantas exportadas?
posso apagar minha conta do fórum sem perder a licença?
No fim da subscrição deixo de abrir os ficheiros ou só não consigo editar?
vocês têm peça avulsa? só quebrou o botão de volume
o microscópio vem com lamelas ou compram-se à parte?
A nossa informática bloqueia tudo o que não conhece. Que endereços e portas usa a vossa aplicação?
para que serve o terceiro fio, o fininho
Ainda dão apoio ao Windows 7? Na fábrica não podemos mudar.
o aparelho auditivo pode ser lavado com água
qual a carga máxima do braço e o que acontece quando passa dela?
Esse filamento de nylon solta cheiro, preciso de quarto ventilado?
existe plano mensal ou só anual? é pra um trabalho da faculdade de 3 semanas
o conector é o mesmo do modelo de 2015?
Os miúdos da escola precisam de email próprio para criar conta?
tem como trocar o cabo por um mais comprido sem perder a garantia
Quais pilhas? na tampa diz só 1,5V
Vendem-me a placa avulsa ou obrigam ao conjunto todo?
o robô corta relva sobe rampa de 20 graus? molhada?
Sou invisual. O vosso editor funciona com leitor de ecrã?
por quantos dias fica guardado o backup na nuvem
O íman do comando apaga cartões de banco se andar no mesmo bolso?
que idade mínima pra fazer a certificação? meu filho tem 15 e programa melhor que eu
A proteção de dados da escola pergunta: os nomes dos alunos ficam gravados no vosso servidor?
vocês têm lista das impressoras que conversam com o programa de etiquetas
Que licença têm os exemplos de código da documentação, posso usá-los num produto fechado?
o plano pro tem sla? quanto é o uptime prometido
Ouvi dizer que o modelo 2 aquecia muito. No 3 isso ficou resolvido?
dá nota de crédito pra contabilidade quem compra pela loja do app?
Funciona em 110 e 220 ou preciso transformador? levo pro Japão
Cabe numa calha DIN?
se eu reprovar na parte prática, a teórica continua valendo?
Quanto tempo têm as inscrições abertas para o exame de certificação de março?
o leitor de cartões lê o cartão de cidadão novo, o que tem chip por trás?
tenho o plano básico, se eu passar de 5 mil chamadas vocês cortam ou cobram a mais
quem é o dono do desenho se eu o fizer no computador do patrão com a minha licença
Há adaptador para objetivas de rosca antigas, daquelas do meu avô?
O relógio serve para nadar no mar ou só na piscina?
o detetor de metais apanha alumínio? procuro a aliança na areia, 30 cm mais ou menos
`,
  transaction: `
Preciso da fatura com contribuinte da licença que renovei na sexta.
transfere minha licença pro computador novo, o velho queimou a placa mãe
O meu certificado do curso de CAD ainda não chegou, podem ver se foi emitido?
quero passar do plano equipa para o individual no próximo mês
pedi a correia dentada dia 3 e nada chegou, tem rastreio?
Alterem o email da minha conta do fórum, o da universidade vai fechar.
cancela a renovação automática do antivírus por favor
Mandei o amplificador para reparar há três semanas, ticket R-5512. Em que ponto está?
Libertem uma ativação, sff. Formatei o disco sem desativar primeiro.
comprei a licença para Mac e era Windows, trocam?
veio o kit sem o motor pequeno, podem mandar?
apaga minha conta de desenvolvedor e as chaves de api
Qual a data em que acaba a minha subscrição? Não a encontro no perfil.
mais 5 lugares na licença da escola, a nota de encomenda vai em anexo
o cartão da empresa mudou, preciso trocar a forma de pagamento do servidor
Registei o aparelho com o número de série errado, corrigem para 88-4471-K?
queria devolver o drone, nem abri
remarcar a prova de certificação de terça pra outro dia
Encomendei a cabeça de impressão errada, a minha é a de 0,6. Dá para trocar antes de enviarem?
me mandem de novo a chave do produto, perdi o email de 2021
O vale de desconto para professores não entrou na encomenda 70113.
Juntem as duas contas que tenho, uma com gmail e outra com o email do trabalho.
O nome no diploma saiu sem o apelido do meu pai, emitem outro?
baixa o limite de gasto do meu projeto na nuvem para 20 por mês
Já paguei por multibanco e continua a aparecer "versão de teste". Confirmam o pagamento?
a visita do técnico da bomba de calor passa para quinta à tarde?
manda orçamento pra 30 kits de robótica com frete pra Manaus
`,
  complaint: `
Terceiro inversor em dois anos. Isto já não é azar, é falta de qualidade e quero que assumam.
paguei 900 na impressora e vocês respondem "reinicie"? palhaçada
Desde a vossa atualização a minha câmara não presta e ninguém me dá uma resposta decente. Estou farto.
cinco emails sobre a licença, cinco respostas copiadas, zero solução, chega
Tiraram a função pela qual eu comprei o programa e ainda subiram o preço. Inaceitável.
O robô corta-relva esteve mais tempo na vossa oficina do que no meu jardim. Quero o meu dinheiro.
que lixo de aplicativo, perdi o trabalho de um mês
fizeram-me pagar duas vezes pelo mesmo exame e ninguém quer saber
Os meus alunos ficaram sem aula por causa da vossa plataforma pela quarta vez este período. É uma vergonha.
Prometeram a peça para setembro, depois outubro, agora "sem data". Gozam comigo?
não é possível que um relógio de 400 euros dure onze dias e a resposta seja "fora da garantia"
Quero deixar reclamação formal sobre a reparação do meu sintetizador: voltou riscado e com a mesma avaria.
nunca mais compro nada dessa marca, suporte horrível, produto horrível
A bomba de calor parou em janeiro e em fevereiro continuam a mandar-me ver o manual. Tenham dó.
`,
  safety: `
A bateria da e-bike está a deitar fumo dentro da garagem
levei choque no chassi do amplificador, meu braço tá dormente
o carregador do drone pegou fogo em cima da mesa do meu filho
Cheira a queimado no quadro do inversor e ouve-se a estalar, as crianças estão em casa
a serra arrancou sozinha e cortou-me dois dedos
bateria de lítio inchada, quente, e chiando. saio de casa?
Um aluno engoliu a pilha botão do kit, o que fazemos??
o laser refletiu e agora vejo uma mancha no olho direito
A bomba de calor está a largar um gás que arde na garganta
meu pai desmaiou com o aparelho ligado no peito
O portão automático fechou em cima da minha filha, não parou
explodiu o condensador e saltou-me para a cara, estou a sangrar
o robô de cortar grama pegou a pata do cachorro, tá sangrando muito
`,
  outage: `
Temos a linha de enchimento parada, o controlador não arranca e estão 30 pessoas de braços cruzados
nossa base em produção caiu, nenhum cliente consegue comprar
As etiquetas não saem e há quatro camiões à espera no cais. Isto está tudo parado.
api de vocês fora desde as 8, o hospital inteiro sem agendamento
Nenhuma das doze caixas consegue faturar depois da atualização, fechámos a loja
O servidor de licenças foi abaixo e o gabinete inteiro, 45 engenheiros, não consegue abrir um desenho
a estufa toda sem rega, controlador morto, perco a colheita de tomate hoje
todo o exame nacional parado, 300 candidatos na sala e a plataforma não abre
Três máquinas CNC paradas ao mesmo tempo, cada hora custa-nos 2 mil euros
A rede da clínica caiu com o vosso router e não temos acesso a nenhum processo clínico
`,
  fraud: `
entraram na minha conta de desenvolvedor e minaram 4 mil dólares de servidor
Alguém usa a minha licença na Rússia e mudou o email da conta
roubaram minha conta do console com todos os jogos, não consigo recuperar
Comprei a câmara num site que se dizia vosso, paguei e o site desapareceu
apareceram três subscrições do programa no meu cartão que não fiz eu
A minha chave de api foi publicada e já há cobranças que não são minhas
Um senhor ligou a dizer que era do vosso suporte, deixei-o entrar no computador e agora falta dinheiro no banco
`,
  exception: `
A garantia acabou há nove dias, não podem fazer um jeitinho na reparação do microscópio?
perdi o prazo da inscrição no exame por um dia, dá pra abrir uma brecha?
Sei que licenças ativadas não se devolvem, mas peço que considerem o meu caso: comprei-a para o meu pai e ele faleceu.
tem como liberar mais uma tentativa da prova? sei que são só três, eu tava com febre
A escola não tem verba. Abriam uma exceção e davam-nos a licença antiga sem renovar?
passei do limite gratuito por engano num laço, perdoam a conta dessa vez?
Comprei antes da promoção por dois dias; não me fariam o preço novo, só desta vez?
sem talão e sem caixa, eu sei, mas aceitem a devolução do relógio por favor
Já não sou estudante desde julho, podiam deixar-me manter o desconto até acabar a tese?
`,
  staff: `
O técnico que veio ver os painéis riu-se de mim e deixou as telhas partidas
a moça do suporte desligou quando eu disse que não entendo de computador
O vosso moderador do fórum chamou-me burro à frente de toda a gente
o rapaz da oficina mexeu nas fotos pessoais que estavam na câmara
o formador do curso gritou com a minha filha por ela fazer uma pergunta
Quem me atendeu ontem sobre o router foi malcriado e mentiu sobre a garantia
o instalador da bomba de calor chegou bêbado aqui em casa
`,
  legal: `
Se o inversor não for trocado até dia 15, avanço para tribunal
vou no procon com as notas fiscais do drone
O meu advogado vai contactar-vos por causa dos dados dos alunos que expuseram
Seguirá queixa para a ASAE e para a CNPD, a câmara gravou e enviou imagens sem consentimento
publicaram meu código sem autorização, vou processar
Considerem esta mensagem interpelação para cumprimento: têm dez dias para devolver o valor da fresadora.
`,
  human: `
Passem-me a um técnico de verdade, por telefone, por favor
quero falar com alguém que entenda de torno e não com robô
não há uma pessoa que me possa ligar? não me entendo com os menus do relógio
me transfere pra um atendente, meu caso do hub é comprido demais pra chat
Preferia explicar isto da bomba de calor a um engenheiro vosso, de viva voz
ser humano do suporte da consola por favor
Pode alguém da equipa assumir a conversa? Já li todos os artigos sobre o erro 27.
`,
  sarcasm: `
Genial, a atualização que ia corrigir o som tirou o som.
adorei o robô corta-relva, agora corta tudo menos a relva
parabéns pelo drone inteligente, achou a lagoa sozinho
Que bela nuvem a vossa: some-se quando faz falta.
uau, um manual de 200 páginas e nenhuma fala do botão que existe. obra-prima
Obrigadinho pelo relógio desportivo, é o único que se cansa antes de mim.
impressora maravilhosa, faz um macarrão de plástico como ninguém
`,
  praise: `
era mesmo o cabo cruzado, a fresadora já trabalha, obrigadíssimo
o kit foi um sucesso na feira de ciências, a turma amou
Segui o vosso artigo e o amplificador do meu pai voltou a cantar. Bem hajam!
programa leve, rápido e sem frescura, continuem assim
`,
};
