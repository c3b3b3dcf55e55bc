import type { Seeds } from '../kinds.ts';

/** Messages a person must take, in the plain words of ordinary adults, with their nearest harmless neighbours; in Portuguese of Portugal and Brazil. */
export const people: Partial<Seeds> = {
  complaint: `
O elevador do prédio está parado desde o São João e a vossa empresa só sabe mandar orçamentos.
Paguei o curso técnico inteirinho e até hoje o diploma não saiu da secretaria de vocês.
A conta de água deste mês traz quatro vezes o consumo normal e ninguém se digna a vir ver o contador.
Comprei a geladeira na promoção, entregaram outra menor e ainda querem que eu pague o frete da troca.
Já é a segunda portagem que me cobram de um carro que vendi em 2021, e mandei-vos o papel da venda.
O salão manchou meu cabelo na véspera da formatura da minha filha e me ofereceu um creme de brinde.
Estou farta de ouvir que o processo está em análise, está em análise há catorze semanas.
A ração veio com bicho de novo, o mesmo lote da outra vez, e vocês juram que o lote foi recolhido.
Os óculos progressivos vieram com a graduação trocada e a ótica diz que tenho de me habituar.
Não recebi o ovo de Páscoa que encomendei pros meus netos, e já estamos em maio.
O senhorio prometeu tratar da humidade antes do inverno, e eu já limpo bolor pela segunda vez.
Marcaram minha perícia em outra cidade, viajei cinco horas de ônibus e o posto estava fechado.
Puseram o meu pai em casa com alta às duas da manhã, de pijama, sem avisar ninguém da família.
O plano de saúde negou a ressonância pela terceira vez, agora porque o carimbo do médico estava torto.
A creche subiu a mensalidade em setembro e cortou o lanche em outubro, acham isto aceitável?
Contratei 500 mega e chega 40, já veio técnico duas vezes e a conclusão é que minha casa é o problema.
O casaco voltou da lavandaria com um botão a menos e uma nódoa a mais.
Meu nome foi parar no cadastro de devedores por causa de uma parcela que tá paga desde março!
Faço queixa do barulho do vosso bar todos os fins de semana, e todos os fins de semana é como se fosse a primeira.
O guarda-roupa foi montado com as portas invertidas e o montador foi embora sem apertar metade dos parafusos.
Esperei o dia inteiro pelo homem do gás, às sete recebi uma mensagem a dizer que eu não estava.
As fotos do apartamento de temporada eram de outro bloco, o nosso dava pro gerador.
O ginásio muda as aulas de horário sem dizer água vai e depois desconta-me a falta.
Cancelei a assinatura da revista em janeiro. Chegou fevereiro, chegou março, chegou abril. E a cobrança junto.
Trocaram-me o médico de família sem me perguntarem nada e o novo só tem vaga em agosto.
Vocês perderam minha bagagem com os remédios da minha mãe dentro e oferecem quarenta reais.
Isto já não é um atraso, é falta de respeito por quem trabalha e não pode ficar em casa à espera.
O bolo da festa de quinze anos veio com o nome de outra menina, e quem chorou foi a minha.
A bicicleta elétrica esteve oito semanas na oficina e voltou com o mesmo ruído e menos autonomia.
O aplicativo come meus créditos toda vez que a ligação cai, e a resposta de vocês é sempre um texto pronto.
Não foi isto que combinámos com o vosso comercial: a fidelização era de doze meses, aparecem vinte e quatro.
Meu filho perdeu a prova porque o ônibus escolar simplesmente não passou, pela quarta vez no semestre.
Pedi a fatura com contribuinte em quatro ocasiões; continuo à espera e o prazo do IRS está à porta.
O piso laminado estufou em dois meses e o laudo de vocês diz que eu passei pano úmido. Passei pano, sim.
Disseram-me que o quarto era para não fumadores. O cinzeiro estava cheio quando entrámos.
Meu vizinho recebe minhas correspondências há um ano e eu cansei de pedir que corrijam o endereço.
As aulas de surf foram todas canceladas por falta de ondas, e o dinheiro também se foi com a maré.
Renovei minha CNH em julho, estamos em novembro, e o sistema ainda me mostra como pendente.
O comboio das 7h14 foi suprimido onze vezes este mês, sim, contei-as, e o passe custa-me o mesmo.
Veio carne vencida no meu pedido e o chat respondeu que eu avaliasse o entregador.
Deixaram a vala aberta em frente à minha garagem há três semanas e eu estaciono a um quilómetro.
A impressora foi trocada por uma recondicionada sendo que a minha era nova de uma semana.
O meu seguro subiu sessenta por cento sem um único acidente, e chamam a isso atualização.
Falaram que o reembolso cairia em sete dias úteis, se passaram trinta e um e ninguém assume nada.
Encomendei cortinados por medida, mediram vocês, e ficaram um palmo curtos.
toda vez que chove a minha internet morre, toda vez vcs dizem que é caso isolado
A cerimónia do meu avô foi encurtada porque a capela estava marcada duas vezes, por vosso erro.
O hotel fazenda anunciava cavalos. Tinha um. Aposentado.
Respondem-me com muita simpatia, sempre alguém diferente, e continuo com o mesmo buraco no teto.
Tive que faltar ao trabalho três vezes por causa de uma antena que vocês instalaram torta.
O livro escolar chegou em dezembro; as aulas, não sei se sabem, começam em setembro.
A cama de solteiro veio com a cabeceira de casal, e a troca veio com a cabeceira de berço.
Fui multada por excesso de bagagem com a mesma mala que na ida passou sem problema.
Minha sogra tá há dois meses sem a cadeira de rodas que o convênio autorizou, isso é desumano.
Não percebo como é que um cliente com vinte anos de casa tem de provar que é cliente.
A tinta do meu muro descascou inteira e o vendedor que garantia cinco anos sumiu do mapa.
Sinto-me enganada com os painéis solares, a poupança prometida era o dobro da que vejo.
Vocês mudaram a regra dos pontos na virada do ano e o que eu juntei em seis anos virou pó.
Mandaram-me a cadeira auto para o bebé sem o cinto, e a peça em falta está esgotada até março.
Reclamei do cheiro de esgoto no quarto 12, me passaram pro 14, que tem o mesmo cheiro com vista pro esgoto.
`,
  exception: `
Sei que as inscrições fecharam ontem, mas estive de urgência com o meu filho; ainda me deixavam entrar?
Perdi o prazo do vestibular por dois minutos porque caiu a luz aqui no bairro, tem como abrirem pra mim?
A fidelização só acaba em junho, contudo fiquei desempregado este mês. Haveria forma de sair sem penalização?
Moça, será que não dá pra tirar os juros desse boleto? Eu tava internada e só vi agora.
Não tenho comigo o talão da torradeira, mas ela ainda está na caixa com o vosso autocolante, aceitam a devolução?
O passe sub-23 termina no meu aniversário e faltam-me duas semanas de exames, deixavam-me usá-lo até lá?
Queria remarcar a passagem promocional sem multa, é que meu voo cai bem no dia da quimioterapia da minha mãe.
Podiam abrir-me a loja dez minutinhos mais cedo no sábado? Entro de serviço às nove.
O cupom valia até meia-noite, meu celular travou 23h58... quebra esse galho pra mim?
A senha de levantamento caducou enquanto eu estava no estrangeiro; entregam-me o pacote na mesma?
Por regra o crédito pede contrato efetivo, eu sei, mas trabalho na mesma casa há sete anos a recibos verdes.
Dá pra aceitar atestado com data de ontem? O médico só atendeu depois do prazo de vocês.
Faltam dezoito dias para a minha filha fazer os três anos, será que a aceitavam já em setembro no infantário?
Meu pai tem 88 anos e não sabe mexer em aplicativo, vocês abririam mão do reconhecimento facial no caso dele?
Não temos fiador, só a minha reforma. Abriam um precedente para dois velhotes sossegados?
Excedi o plafond em nove euros por causa da farmácia, perdoam-me a comissão desta vez?
Sou MEI faz só onze meses, a linha de crédito pede doze, tem jeito?
Gostava de levar o contrabaixo para a cabine, não cabe nas vossas medidas mas também não pode ir no porão.
Deixei vencer a carteirinha do clube durante a pandemia, dá pra reativar sem pagar a joia de novo?
O livro está reservado a consulta na sala, mas estou acamada; emprestavam-mo por dois dias?
A taxa de cancelamento eu entendo, só que o noivo morreu. Peço que reconsiderem.
Passei do número de faltas por causa da guarda da minha neta, me deixa fazer a prova final, professora concordou.
O alojamento exige duas noites mínimas e nós só lá ficamos a do funeral, abrem uma exceção?
Meu RG tá vencido, o novo fica pronto semana que vem; consigo embarcar com a certidão de nascimento dessa vez?
Pagávamos o IMI em duas vezes se nos permitissem, embora o valor fique abaixo do mínimo para prestações.
Seria possível segurarem o preço antigo pro meu condomínio, a assembleia só se reúne dia 12?
Os brincos não têm troca por higiene, compreendo, mas nem tirei o selo e a prenda era para quem já não está.
Sou do turno da noite e o posto só coleta sangue até as nove, alguém poderia me atender às dez?
Deixavam a minha equipa jogar com dez inscritos? Dois lesionaram-se na véspera e o regulamento pede doze.
A bolsa exige nota 7 e fiquei com 6,9 porque tava de luto, vocês podem olhar com carinho?
Entreguei a viatura uma hora depois por causa do corte na ponte, não me cobrem o dia inteiro, por favor.
Posso retirar o cartão da minha esposa por ela? Ela amputou a perna e a agência não tem rampa.
A garantia do esquentador terminou em agosto e ele avariou em setembro, um gesto comercial caía bem.
Não moro no município, só do outro lado da rua, será que meu menino pode jogar na escolinha daí?
A dádiva de roupa é só às terças, mas a família chega hoje sem nada, abrem a porta uma vez?
Vcs podiam liberar meu acesso por mais 24h mesmo com a fatura em aberto? recebo amanhã
O quarto é para dois e o bebé seria o terceiro, dorme no nosso meio e não ocupa nada.
Queria pagar a matrícula depois do dia 10, sei que é contra a norma, meu patrão atrasou.
Inscrevi o cão errado no concurso, o Tobias e não o Tomás; deixam-me trocar apesar de já estar fechado?
Meu voo atrasou e cheguei depois da hora do check-in da pousada, não deem minha reserva como no-show.
Tolerem-me o selo do carro com dois dias de atraso, vim do hospital diretamente para vos escrever.
Já usei as três trocas do ano, só que engravidei e nada serve. Uma quarta, pode ser?
O subsídio pede recibo de renda e o meu senhorio não passa; aceitam uma declaração da vizinha?
Deixa eu pagar meia? Sou professora aposentada e a carteirinha ficou na outra bolsa.
Era para entregar a tese em papel e eu estou retida nos Açores com o aeroporto fechado, vale em PDF?
`,
  fraud: `
Fizeram um Pix de três mil da minha conta às quatro da manhã, eu tava dormindo.
Recebi uma mensagem olá mãe mudei de número, transferi 800 euros e a minha filha nunca escreveu nada.
Pegaram meu celular desbloqueado da minha mão no ponto de ônibus, tem todos os bancos nele.
Alguém associou o MB Way dele ao meu cartão e anda a levantar dinheiro em Setúbal.
O motoboy veio buscar meu cartão cortado dizendo que era do banco, e já passaram cinco compras.
Apareceu-me um crédito pessoal no mapa de responsabilidades que eu não assinei.
Paguei o boleto do IPVA num site igualzinho ao oficial, era falso, o dinheiro foi pra uma pessoa física.
A minha reforma deixou de entrar; dizem-me que dei outro IBAN, e eu não dei IBAN nenhum.
Clonaram meu zap e tão pedindo dinheiro pra todos os meus clientes.
O anúncio do T2 em Benfica era fantasma, ficaram-me com duas rendas e a caução.
Na fatura tem uma passagem pra Recife que ninguém da família comprou.
Uma voz muito educada do suposto banco fez-me confirmar três operações e agora tenho a conta a negativo.
Descobri um empréstimo consignado no benefício da minha vó, ela nem sabe o que é isso.
A minha ficha de saúde apareceu em anexo num mail que mandaram a quarenta pessoas da lista.
O cara da maquininha digitou 1.900 em vez de 19 e saiu correndo com o troco.
Alguém pediu uma segunda via do meu cartão de cidadão e já abriu duas empresas com ele.
Comprei ingresso pelo perfil que parecia o de vocês, paguei e me bloquearam.
Levaram-me a mala da praia com o cartão refeição, o de débito e o telemóvel.
Tem uma linha de celular no meu CPF em Manaus e eu sou de Curitiba.
O fornecedor de cortiça mandou um mail com dados novos, liquidámos 22 mil, e afinal a caixa dele estava violada.
Mexeram na minha conta do jogo, venderam as skins e trocaram o e-mail, socorro
Estou a ver no extrato quatro carregamentos de 50 euros para um número que não conheço.
Ofereceram trabalho de casa curtindo vídeos, depositei 600 reais pra liberar a comissão e ninguém responde mais.
Vi a fotografia da nossa carrinha à venda num site, e ela está roubada desde domingo.
Assinaram minha filha de 12 anos em contrato de academia, usando documento vazado de vocês.
O QR do parquímetro tinha um autocolante por cima; desde então tiram-me dois euros de hora a hora.
Entraram no meu e-mail e resgataram todas as milhas, que eu juntava pra lua de mel.
A empregada fazia compras com o cartão da minha tia, acamada, há pelo menos meio ano.
Meu sócio me tirou do acesso da conta da empresa e está sacando tudo hoje.
Faleceu o meu marido em abril, e em maio ainda alguém levantou com o cartão dele.
Um cheque meu que estava na gaveta apareceu compensado em Goiânia.
Dei dados de saúde à vossa clínica e agora ligam-me estranhos a vender exatamente o remédio que tomo.
O leilão de carro do Detran que achei na internet levou minha entrada de 7 mil, o pátio nem existe.
Alguém se faz passar por mim no vosso portal e candidata-se a empregos com o meu currículo.
Troquei de aparelho, não reconheço o tal tablet de São Luís que tá conectado na minha conta.
`,
  outage: `
A maternidade inteira está sem sistema desde as cinco e temos três partos a decorrer.
Maquininha fora do ar nas doze lojas do shopping, sábado antes do Dia das Mães, pelo amor de Deus.
As cancelas do parque não abrem, há trezentos carros à saída do concerto.
Tô com a festa de formatura montada e o som que vocês alugaram não chegou, faltam duas horas.
A ordenha parou porque o vosso servidor não responde, tenho as vacas a rebentar de leite.
Nenhuma das nossas cinco farmácias consegue validar receita hoje.
O concurso público encerra às 18h e o site não abre pra nenhum dos nossos alunos.
A lota não consegue leiloar, o painel está negro e o peixe está no chão.
Pararam todos os caminhões na balança, o sistema da nota fiscal não autoriza nada desde cedo.
O velório começa ao meio-dia e ainda não trouxeram a urna.
A escola toda sem luz, oitocentas crianças, e o relógio de vocês é que queimou.
Estamos sem telefones na linha de apoio à vítima, ninguém nos consegue ligar.
Meu restaurante não recebe nenhum pedido do aplicativo desde ontem, os outros da rua também não.
A bilheteira do estádio rejeita os códigos todos e o jogo arranca daqui a cinquenta minutos.
A folha de pagamento de 1.200 pessoas tem que subir até as 15h e dá erro em todos os computadores.
Autocarro avariado na A2 com cinquenta idosos, o voo deles sai às nove e o vosso substituto não aparece.
Caiu a VPN da empresa toda, ninguém do home office entra, são quatro mil pessoas paradas
Temos as urnas da assembleia às 20h e a plataforma de voto não deixa entrar nenhum sócio.
O laboratório não libera um exame sequer, a geladeira das amostras apitou e o painel morreu.
As caixas de self-checkout e as normais, nada regista, já mandámos os clientes embora.
A gráfica tá parada, a licença do programa venceu sozinha e o jornal fecha à meia-noite.
Os noivos chegam em meia hora e a quinta está fechada a cadeado, ninguém atende.
A central de táxis não distribui corridas desde as onze, trezentos motoristas parados.
O portal das candidaturas da PAC bloqueou para todos os agricultores da cooperativa e hoje é o fim.
A câmara fria do hemocentro depende do módulo de vocês, que desligou há vinte minutos.
A nossa loja online devolve erro 503 a toda a gente no dia da campanha na televisão.
Transmissão ao vivo do culto daqui a quinze minutos e a chave de vocês não conecta em nenhuma igreja.
O ferry está atracado, a rampa não desce e temos duzentas viaturas lá dentro.
Todos os leitos ficaram sem chamada de enfermagem, o painel do andar inteiro apagou.
Não sai uma senha no centro de saúde, está tudo parado e a fila dobra a esquina.
`,
  human: `
Gostava de tratar disto de viva voz, a quem é que posso telefonar?
Tem como alguém daí me chamar no telefone fixo? Não me entendo com mensagem.
Prefiro ir ao balcão e ser atendida por uma pessoa, qual é que fica mais perto de Tomar?
Moço, bota um atendente na linha pra mim, por gentileza.
Queria que a minha gestora, a Dra. Filipa, me desse uma palavrinha ainda hoje.
Eu não tô achando meu caso nessas opções, quem é que atende de verdade aí?
Seria possível conversar com o engenheiro que fez o projeto?
Sou analfabeto, meu neto tá digitando, queria era falar com alguém.
Podem vir cá a casa ver? Por palavras não consigo descrever o barulho.
Quero um ser humano. Pode ser homem, pode ser mulher, só não pode ser robô.
Com quem falo para marcar uma reunião presencial sobre a herança?
Passa pro teu supervisor, faz favor.
Haverá aí alguém com paciência para uma senhora de oitenta anos? Ligue-me depois da novela.
É assunto de família, meio íntimo, tem alguma psicóloga ou assistente social que converse comigo?
O senhor Armindo da contabilidade já sabe do que se trata, deixe-lhe recado para me ligar.
Me dá um número, qualquer um, que gente atenda.
Não leve a mal, mas isto exige bom senso e não respostas prontas: quem é o responsável?
Preciso de uma pessoa que fale espanhol, minha cunhada é boliviana e não está entendendo.
Queria sentar-me com um consultor antes de assinar o crédito à habitação.
Vem cá, ainda tem alguém trabalhando aí essa hora ou só amanhã?
Agradecia o contacto direto de quem tem o meu processo em mãos.
Posso mandar áudio pra alguém escutar? Explicar por escrito eu não consigo.
Tenho uma deficiência auditiva, há um colega que me atenda por videochamada com língua gestual?
Quem manda na loja de Campinas? Preciso trocar uma ideia com ele.
O que eu pergunto não vem nas perguntas frequentes, ponham-me em contacto com alguém do ramo.
Da outra vez uma menina chamada Jéssica resolveu conversando, ela ainda trabalha aí?
Deixo o meu telemóvel, agradeço que um dos vossos me ligue entre as duas e as quatro.
Não quero decidir isso sozinha na frente da tela, queria ouvir a opinião de um especialista.
Ó amigo, isto não vai lá com botões, chame aí um colega.
Bora pular essa parte do robozinho e ir pra um consultor de carne e osso?
Peço que o diretor da escola me receba, nem que sejam dez minutos.
A gente podia resolver isso por ligação? Tô dirigindo o dia todo.
Existe um provedor do cliente ou alguém neutro com quem eu possa falar?
já expliquei 3 vezes e vc me manda o mesmo link, tem alguem ai do outro lado?
Para um assunto destes preferia olhar alguém nos olhos, onde me posso dirigir?
`,
  legal: `
Deixo-vos a nota de que amanhã escrevo no livro de reclamações e envio cópia à ASAE.
Abri reclamação no Procon hoje cedo, protocolo em mãos, audiência marcada pro dia 9.
O meu advogado vai intentar uma providência cautelar se as obras não pararem.
Vou entrar no juizado de pequenas causas, já juntei os prints.
A DECO está a par do contrato e aconselhou-me a não pagar nem mais um cêntimo.
Pela LGPD vocês tinham quinze dias, passaram trinta, a ANPD vai receber minha denúncia.
Se não retirarem a cláusula, levo isto ao Julgado de Paz de Coimbra.
Já fiz o boletim de ocorrência na delegacia e o investigador vai ligar pra vocês.
A ANACOM respondeu-me que têm de me indemnizar; cumpram ou seguimos para arbitragem.
Minha prima é defensora pública e a liminar do remédio sai essa semana.
Participei o caso ao Banco de Portugal, aguardem o ofício.
Quero o CNPJ e o endereço de vocês pra notificação extrajudicial.
Considere-se interpelado: oito dias para devolver o sinal em dobro, findos os quais vou a tribunal.
A ANS foi avisada da negativa, número da demanda já tenho.
O meu sindicato vai chamar a ACT à vossa obra por causa dos andaimes e das horas.
Vou processar por danos morais, negativar meu nome sem dívida não fica barato.
Segue queixa para a Comissão Nacional de Proteção de Dados, gravaram-me sem avisar.
O Ministério Público vai adorar ver o rótulo desse suplemento.
A seguradora da outra parte já foi citada e vocês são os próximos, diz a minha advogada.
Ou vocês estornam até sexta ou a gente se encontra no fórum.
Escrevi à Provedora de Justiça sobre os nove meses de silêncio da vossa repartição.
Fiscal do trabalho vai receber as fotos do alojamento, já combinei com o sindicato.
Não autorizo a foto do meu filho no vosso cartaz, retirem-na ou avanço com queixa-crime.
Susep, Bacen, quem for preciso: vou acionar todo mundo se o sinistro não for pago.
A execução é indevida, o meu mandatário vai deduzir oposição e pedir uma indemnização.
`,
  staff: `
A menina do guichê pintava a unha e mandou eu esperar em pé com o neném no colo.
O vosso revisor humilhou um rapaz à frente da carruagem toda por causa de um passe esquecido.
O segurança da loja me seguiu corredor por corredor, só a mim, a única preta ali.
A educadora fechou o meu filho na despensa porque ele não quis a sopa.
O instalador ficou reparando na minha filha adolescente e perguntou que horas eu saía de casa.
A médica de serviço nem levantou os olhos do computador e disse que na minha idade é tudo dos nervos.
O entregador xingou minha mãe porque ela demorou a achar o chinelo.
Um funcionário vosso gozou com a minha gaguez ao telefone, ouvi os colegas a rir.
A moça do telemarketing disse que se eu fosse esperta já teria pago.
O mecânico trocou-me peças boas por usadas, o colega dele contou-me à saída.
O personal passa a mão nas alunas fingindo que corrige a postura.
O empregado deitou-nos a conta para a mesa e disse que turistas pobres não fazem falta.
A diretora chamou a gente de favelado na reunião de pais.
O carteiro deixa as encomendas no café e bebe lá a manhã inteira, a aldeia toda vê.
A técnica de enfermagem furou minha avó seis vezes e ainda brigou com ela por chorar.
O agente imobiliário inventou outro interessado para nos apressar, e gabou-se disso depois.
O motorista do aplicativo desviou o caminho e ficou fazendo perguntas sobre meu namorado.
A senhora da secretaria escondeu o meu requerimento numa gaveta porque não gosta de mim.
O garçom cuspiu no prato, tenho testemunha e tenho foto.
Dois dos vossos homens da mudança andaram à pancada na minha sala.
O gerente gritou com a caixa na frente de todo mundo e sobrou pra mim que fui defender.
O instrutor cheirava a vinho às dez da manhã, numa aula de condução.
a atendente riu qdo falei q era surda, fez careta pro colega
A enfermeira contou à minha cunhada o resultado da minha análise, no meio da rua.
O porteiro abre minhas encomendas e comenta o que tem dentro.
O formador fala das mulheres como se estivéssemos nos anos cinquenta, e eu paguei para ouvir isto.
A recepcionista do hotel recusou dar quarto pra mim e meu marido com duas camas livres no sistema.
O perito riu-se das fotografias da inundação e perguntou se eu não tinha deixado a torneira aberta.
A catequista bateu na mão do menino com a régua.
Aquele fiscal pediu cinquentinha pra deixar a barraca quieta.
`,
  safety: `
Levei um choque no chuveiro que vocês instalaram e meu braço ainda tá formigando.
O baloiço do parque partiu-se com a miúda no ar, bateu com a cabeça e está a vomitar.
A panela elétrica pegou fogo na cozinha, conseguimos apagar mas a parede ainda tá quente.
O meu avô tomou os comprimidos da caixa que vocês trocaram e está muito sonolento.
Tem um fio da rua caído em cima do meu portão e as crianças vão sair da escola.
O andaime abana com o vento e há gente a passar por baixo.
Achei um pedaço de lâmina dentro do pão, cortou a boca do meu marido.
O pneu que montaram ontem soltou-se na autoestrada comigo e a bebé no carro.
Minha irmã não responde, bebeu o produto de limpar piscina achando que era água.
A garrafa de gás que me entregaram está a assobiar e cheira imenso.
O touro mecânico do evento não para, tem uma moça agarrada gritando.
Desde que puseram o novo inalador o meu filho fica com os lábios roxos.
O muro do terreno de vocês tá inclinando pra cima da minha casa com essa chuva toda.
Comi as amêijoas do vosso restaurante e estamos os quatro com a cara inchada e sem ar.
Um passageiro tá com uma faca no vagão 4, já tem gente chorando.
A piscina deu comichão a todos e o nadador-salvador desmaiou ao abrir o cloro.
A cadeirinha soltou do banco na freada, graças a Deus o menino só arranhou.
Já não aguento, esta noite acabo com isto tudo, só queria que alguém soubesse.
O aquecedor a gás deixou a minha mulher tonta e a menina com dores de cabeça, serve abrir a janela?
o celular inchou e ta pelando debaixo do travesseiro, encosto ou não
A grade da varanda do 3.º andar do hotel está solta, o meu miúdo quase caiu.
O cachorro que vocês entregaram da adoção avançou no meu bebê e não larga a porta do quarto.
O portão automático fechou em cima do meu pai e não volta a subir.
Vazou um líquido da geladeira do posto e as vacinas dessa tarde foram aplicadas quentes, minha bebê tá com 40 de febre.
Ele partiu a porta e anda lá em baixo à minha procura, vocês deram-lhe a minha morada.
`,
  sarcasm: `
Que maravilha, agora a app também cai ao domingo, já sentia falta.
Nossa, que eficiência: três meses pra responder que não sabem.
Adorei a visita surpresa do técnico, tão surpresa que nem ele soube.
Obrigadão pelo vale de dois reais, já posso dar entrada no apartamento.
Muito prático, o comprovativo que só se imprime na loja que encerraram.
Parabéns pelo delivery, a pizza chegou na idade de tirar título de eleitor.
Excelente ideia pintarem a passadeira no dia em que levantam a estrada.
Amei o colchão ortopédico, agora tenho fisioterapeuta fixo e somos íntimos.
Que sorte a minha, sou o cliente número 78 em espera e o telefone só toca fado.
Show de bola, a TV nova já vem com a tela rachada de fábrica, me poupou o trabalho.
Continuem assim, mais duas avarias e ofereço-vos um bolo de aniversário.
Ah sim, o manual em mandarim ajudou demais, valeu mesmo.
Fico descansada por saber que a minha reclamação foi arquivada com todo o carinho.
Genial o cadeado que só abre com o app que só abre sem cadeado.
Que bonito, a horta comunitária tem agora um lindo parque de estacionamento por cima.
Claro, eu amo pagar taxa de conveniência por algo tão inconveniente.
Nunca vi sopa tão transparente, deve ser a vossa política.
Tá ótimo, só precisei explicar pra sete pessoas que eu existo.
Aplausos para quem marcou a limpeza das caleiras para depois das cheias.
O perfume dura mesmo, durou do estacionamento até o elevador.
Ena, um inquérito de satisfação! Chegou antes da encomenda, que rapidez.
Sensacional o carro reserva: sem ar, sem rádio e, olha que charme, sem freio de mão.
Vocês são uns poetas, "brevemente" é a palavra mais elástica que já li.
Agradeço o upgrade pro quarto com piscina, só não sabia que ela ficava no teto.
Lindo serviço, deixaram a parede mais torta do que o meu avô a deixou em 62.
Ufa, ainda bem que a energia voltou a tempo de eu ver a carne estragada.
Dá gosto, meto a senha, diz errada; mudo a senha, diz igual à anterior.
kkkk top, o suporte fecha pro almoço às 9 e volta no dia seguinte
O vosso detetor de fugas é de confiança, a água já ia pelos joelhos e ele calado.
Um luxo, viajar sentada na mala; entre Lisboa e Faro estiquei as pernas à grande.
`,
  information: `
O livro de reclamações eletrónico serve também para elogios, ou só para queixas?
Quanto tempo o Procon costuma dar pra empresa responder? Só curiosidade pro meu trabalho da faculdade.
Se alguém pagar por engano para o meu MB Way, tenho de ser eu a devolver?
O seguro do celular cobre furto ou só roubo com violência?
O advogado da associação atende sócios sem marcação, e em que dias?
Se eu remarcar a consulta com menos de um dia, tem multa?
Qual é a distância mínima entre o esquentador e a janela da casa de banho?
Vocês atendem no balcão por ordem de chegada ou tem que agendar?
Se a matrícula for feita fora de prazo há coima fixa ou depende da escola?
O chuveiro de 7.500 watts precisa de disjuntor próprio?
`,
  transaction: `
A vistoria ao gás ficou para as 9h, dá para ser depois do almoço?
Me manda a segunda via do boleto de novembro? Apaguei o e-mail sem querer.
O cartão novo já cá está, agradeço que mo ativem antes da viagem de sexta.
Caiu duas vezes a parcela da academia dia 5, dá uma olhada e estorna uma pra mim?
Queria saber em que pé está a reclamação que registei na terça.
Muda meu endereço de entrega pro trabalho, no prédio o porteiro novo só entra às dez.
Acrescentem a minha advogada, Dra. Rute Vale, como contacto para as faturas.
Quero incluir meu recém-nascido no plano, tenho a certidão aqui.
Recebi o aviso da indemnização aprovada, em que dia é que o valor me entra na conta?
Pode trocar a voltagem do pedido pra 220? Escolhi errado na hora da compra.
`,
  technical: `
A maquininha liga mas pede chip a toda hora, como faço pra configurar o wi-fi nela?
O alarme da loja não arma, diz zona 4 aberta e está tudo fechado, o que vejo primeiro?
O detetor de gás apita de meia em meia hora com a luz amarela, é bateria? Como se troca?
O robô aspirador fica girando no mesmo lugar e volta pra base, tem que limpar qual sensor?
Não consigo abrir o PDF do recibo no computador, aparece em branco.
`,
  praise: `
Ia preparada para discutir por causa do elevador e em duas horas estava a subir nele, fantástico.
Pensei que ia ter dor de cabeça com o estorno e vocês resolveram em dez minutos, obrigada de coração.
Fecharam os olhos ao prazo quando a minha mãe morreu, e eu não me esqueço disso.
Valeu por terem travado aquela compra estranha na hora, não perdi um real.
Meu avô caiu, vocês mandaram a enfermeira na hora e hoje ele já tá teimando de novo, gratidão.
`,
};
