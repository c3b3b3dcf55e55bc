import type { Lexicon } from './cues.ts';

export const portuguese: Lexicon = {
  negation:
    'não|nunca|nada|nenhum|nenhuma|ninguém|sem|nem|jamais|tampouco|n|não é preciso|não precisa|não preciso|não é necessário|nem precisa',
  question:
    'que|o que|qual|quais|quem|quando|onde|por que|porque|porquê|como|quanto|quanta|quantos|quantas|há|tem|vocês têm|posso|pode|dá para|dá pra|é possível|fazem|será que|q',
  how: 'como faço|como posso|como se|como funciona|como altero|como mudo|onde posso|onde encontro|onde fica|quais os passos|passo a passo|como é que|procedimento|como eu|o que preciso|que devo fazer|instruções',
  general:
    'vocês têm|vocês fazem|vocês aceitam|vocês vendem|vocês entregam|têm|tem|fazem|aceitam|enviam|entregam|oferecem|há algum|há alguma|existe|dá para|dá pra|é possível|pode se|qual é|qual o|qual a|quais são|quanto custa|quanto custam|quanto tempo|quanto é|até quando|horário*|preço*|tarifa*|taxa*|grátis|gratuit*|inclu*|compatív*|condições|política|a partir de|desconto*|prazo*|diferença|serve|funciona com|funciona em|a que horas|que horas',
  suppose:
    'se eu|se a gente|caso eu|no caso de|supondo|suponhamos|imaginemos|digamos que|o que acontece|antes de|se quiser|se cancelar|se um dia',
  just_asking:
    'só perguntando|só queria saber|só quero saber|só para saber|só pra saber|por curiosidade|curiosidade|estava a pensar|era só uma dúvida|só uma dúvida|só uma pergunta|apenas saber|pergunto só|pergunto me|queria só perceber|queria apenas',
  my: 'meu|minha|meus|minhas|nosso|nossa|comprei|encomendei|pedi|devolvi|paguei|me resta|me restam|tenho acumulad*|devo|da minha conta|na minha conta|no meu|eu tenho',
  me: 'eu|me|mim|nós|nos|a gente',
  you: 'vocês|vos|vosso|vossa|você|seu|sua|lhe|tu|teu|vcs|vc',
  request:
    'por favor|podem|pode|poderiam|poderia|podes|podiam|gostaria|gostava|quero|queria|preciso|preciso que|quero que|peço|solicito|agradecia que|ajudem|me ajudem|façam|pfv|pf|pls|favor|faz favor|me faz|dava jeito',
  change:
    'mude|mudem|mudar|muda|altere|alterem|alterar|altera|troque|troquem|trocar|troca|envie|enviem|enviar|envia|mande|mandem|mandar|manda|reenvie|reenviem|adicione|adicionem|adicionar|acrescentem|acrescentar|tire|tirem|tirar|tira|remova|removam|remover|retirem|elimine|eliminem|eliminar|apague|apaguem|apagar|exclua|excluam|excluir|reponham|repor|redefinam|redefinir|substituam|substituir|passem|passar|passa|suba|subam|aumente|aumentem|aumentar|baixe|baixem|baixar|diminuir|ative|ativem|ativar|desative|desativem|desativar|coloque|coloquem|colocar|ponham|entregue|entreguem|entregar|reserve|reservem|reagendem|reagendar|remarcar|desbloqueie|desbloqueiem|desbloquear|corrija|corrijam|corrigir|feche|fechem|fechar|encerre|encerrem|encerrar|renove|renovem|renovar|novo endereço|nova morada|atualize|atualizem|atualizar|me tire|me tirem|descadastr*|libere|liberem|incluam|convidem',
  status:
    'onde está|onde anda|cadê|por onde anda|estado|status|rastrear|rastreio|já saiu|já foi|foi enviado|foi enviada|já chegou|chegou|quando chega|chega antes|vai chegar|chega a tempo|a caminho|em que ponto|em que pé|meu saldo|saldo|quanto tenho|quantos pontos|quanto devo|quanto me resta|verificar|verifiquem|verifique|ver se|vejam|veja|conferir|confiram|confirmar se|o que é esta|o que é essa|o que é esse|de que é|não reconheço|novidades|quando vence|quando termina|quando acaba|meu limite|último pagamento|próxima cobrança|já receberam|cadê o|dar uma olhada',
  cancel:
    'cancel*|anul*|rescind*|rescisão|encerrar|encerrem|encerre|fechar minha|fechem a minha|fechar a minha|desist*|terminar o contrato|excluir minha conta|dar baixa',
  order: 'pedido|pedidos|encomenda|encomendas|pacote|envio|compra|reserva|entrega|artigo|número|nº|n°',
  invoice: 'fatura*|nota fiscal|recibo|boleto',
  tracking: 'rastreio|rastreamento|código de rastreio|seguimento',
  refund:
    'reembols*|estorn*|dinheiro de volta|meu dinheiro|devolução do dinheiro|devolver o dinheiro|ressarc*',
  charged:
    'cobr*|debita*|débito|pago|paguei|pagamento|pagamentos|transferência|extrato|fatura|descontad*|lançamento|pix|levantamento',
  twice: 'duas vezes|dobro|duplicad*|2 vezes|dupla|em duplicado|em dobro|dois lançamentos|duas cobranças',
  repeat:
    'outra vez|de novo|terceira vez|segunda vez|quarta vez|quinta vez|novamente|ainda não|ainda nada|continua sem|continuo sem|três vezes|quatro vezes|várias vezes|toda vez|sempre a mesma|sempre o mesmo|mesmo problema|mesma coisa|enésima vez|pela .. vez|mais uma vez|e nada',
  wait: 'esperando|à espera|espero|sem resposta|ninguém responde|ninguém veio|ninguém aparece|ninguém me|nunca chegou|não chega|não chegou|silêncio|ignorad*|aguard*|desde a primavera|desde setembro|desde outubro|desde março|nove dias|tirei folga|pedi folga|não veio ninguém|nunca veio|uma semana depois|uma eternidade|onze meses|terceira carta|aviso de cobrança|arrasta|há seis semanas|3ª vez|terceira vez',
  damage:
    'partid*|quebrad*|rachad*|estragad*|danificad*|avariad*|defeituos*|defeito|falta|faltam|faltando|incomplet*|riscad*|amassad*|rasgad*|errad*|molhad*|vencid*|fora do prazo|vazi*|manchad*|mofo|bolor|atrasad*|em pedaços|em cacos|trocad*|furad*|tort*|podre|com defeito|esmagad*|fria|frios|suja|sujo|percevejo*|fede|fedia|congelad*|de cabeça para baixo|inutilizável|sem aquecimento|sem água quente|caixotes do lixo|dobram|apagou|perderam|arruinad*|riscos|trabalho porco',
  unhappy:
    'desilud*|decepcion*|dececionad*|inaceitáv*|insatisfeit*|descontente|péssim*|horrív*|pior|má experiência|mau serviço|lamentáv*|vergonhos*|frustr*|chatead*|irritad*|aborrecid*|desagrad*|triste|uma vergonha|desastre|lixo|inútil|porcaria|promet*|promessa*|um absurdo|ruim|horroroso|desrespeito|descaso|nojo|uma droga|lamento|deixa muito a desejar|deixou nos|deixaram|na mão|enganad*|que desilusão|esperava mais|esperava muito mais|enrolação|enrolando|ninguém liga|estão nem aí|nem aí|nem uma desculpa|arrependo|não me satisfaz|mentira*|mentiram|insultuoso|um assalto|lamentável|desagrado|ta dificil|tá difícil|difícil viu',
  complain:
    'reclam*|queixa*|livro de reclamações|queixar|protesto|má avaliação|avaliação negativa|insatisfação|descontentamento|reclame aqui',
  anger:
    'fart*|furios*|cansei|saco cheio|de saco|indignad*|revoltad*|vergonha|palhaçada|gozando|a gozar|de brincadeira|aldrabões|ladrões|ladroagem|burla|gatunos|escândalo|nunca mais|pelos cabelos|ridículo|mentir*|mentiros*|ódio|raiva|puto da vida|tá de sacanagem|sacanagem|inadmissível|passou dos limites|cúmulo|falta de respeito|não aguento|farsa|enganad*|farto|farta|já chega|não aguento mais|não dá mais|perder a paciência|estão malucos|vigaristas|golpe de vocês|tão de brincadeira|pago vos para|pra que pago|enfiem|nojo|sem vergonha|de saco cheio|tô puto|tá foda|chega de|chega disto|chega disso|já basta|minha paciência|a paciência|perdi a paciência|acabou a paciência|pela última vez|quantas vezes tenho|quantas vezes preciso|quantas vezes mais|é um roubo|um golpe|estou cansad*|tô cansad*|só pode ser brincadeira|é brincadeira|é um absurdo|um absurdo',
  insult:
    'incompetentes|idiotas|imbecis|estúpid*|palhaços|burros|bando de|cambada|são cegos|cegos|surdos|incapazes|vocês são|não sabem ler|sabem ler|otário*|trouxa|amadores|inúteis|parvos|têm vergonha|tomem vergonha|cara de pau|malucos',
  swear: 'caralho|merda|porra|foda|puta|caramba|droga|bolas|cacete|raio|fodid*|caraca|pqp|desgraç*|fixe',
  praise:
    'ótimo|ótima|perfeito|perfeita|excelente|fantástic*|maravilh*|adorei|adoro|amei|amo|melhor|melhores|parabéns|impecáv*|incrível|satisfeit*|feliz|content*|muito bom|muito boa|rápido|rapidíssim*|top|show|espetacular|espetáculo|bacana|legal demais|brutal|bravo|lindo|linda|sensacional|fixe|funcionou|resolvido|nota dez|nota 10|cinco estrelas|que atencios*|bom trabalho|demais|mandaram bem|arrasaram|um amor|um anjo|anjo|uma delícia|delícia|de sonho|impecável|simpátic*|gentil|gentis|querida|querido|atencios*|elogio|elogiar|salvaram|convenceram|recomendo|que luxo|que bom|que bonito|que gentileza|que maravilha|ainda bem|tudo que eu queria|palmas|obra prima|maravilha|contentíssim*|arrasam|arrasou|impecáveis|espertos|valeu a pena|uau|aventura',
  thanks: 'obrigad*|muito obrigad*|agradeço|agradecid*|grat*|valeu|brigad*|vlw|obg',
  human:
    'humano|humana|pessoa|pessoa real|pessoa de verdade|atendente|agente|alguém|operador|operadora|assistente|representante|gerente|responsável|ser humano|apoio ao cliente|carne e osso|gente de verdade|funcionário|consultor|supervisor|colega|um colaborador|atendimento humano|especialista|perito|técnico que|diretor|diretora|encarregado|secretaria|alguém que perceba|um colega|de carne e osso|gestor|quem manda',
  thing:
    'recursos humanos|corpo humano|pele humana|cabelo humano|direitos humanos|erro humano|por pessoa|quantas pessoas|duas pessoas|para .. pessoas|agente imobiliário|agente secreto|gestor de senhas|primeira pessoa',
  contact:
    'falar|passe me|passem me|me passa|me passe|ligar|liguem|liguem me|me liga|me ligue|me liguem|contactar|contatar|transfiram|conversar|por telefone|pelo telefone|ao telefone|ser atendid*|me atenda|chamar|chama|chamem|de viva voz|pôr em contacto|ponham me em|telefonema|ligue|ligar me|atenda|passa me|transfira|ver isto comigo|número onde|contacto de|entrem em contato',
  legal:
    'advogad*|tribunal|justiça|judicial|processo|processar|denúncia|denunci*|procon|deco|polícia|ação judicial|asae|consumidor|livro de reclamações|juiz|juizado|legal|legais|autoridades|anacom|banco de portugal|reguladora|imprensa|jurídic*|notificação extrajudicial|banco central|provedor|escritório de advogados|proteção de dados|cnpd|anatel|reclame aqui|erse|anac|aneel|vigilância sanitária|associação de inquilinos|sindicato|quebra de contrato|incumprimento|indenização por|meus direitos|ilegal|pequenas causas|queixa crime|na justiça|judicialmente|denuncio|boletim de ocorrência',
  threat:
    'vão ouvir|vão ter notícias|terão notícias|notícias d*|vemo nos|nos vemos|vejo vos|já informei|já foi informad*|já falei|já está informad*|já entrei|vou processar|vou denunciar|vou entrar|vou apresentar|vou fazer queixa|caso contrário|senão|último aviso|última chance|última oportunidade|consequências|avançar|avanço com|tomar medidas|medidas|meu advogado|minha advogada|no prazo de|serão notificad*|preparem se|entrarei',
  staff:
    'entregador*|estafeta|motorista|técnic*|vendedor*|caixa|funcionári*|vosso colega|seu colega|vossa colega|vosso funcionário|rececionista|recepcionista|instalador|a senhora|o senhor|o rapaz|a moça|o moço|a rapariga|o tipo|carteiro|segurança|gerente|atendente|o cara|ao balcão|no balcão|pessoal|operador*|empregad*|montador|transportador|garçom|instrutor*|farmacêutic*|porteiro|guarda|vigilante|revisor|moderador|hospedeira|comissária|entregadores|do balcão|comercial|perito|zelador|leitor do|um dos vossos|um de vocês|moça do|moço do|rapaz da|estagiário',
  rude: 'mal educad*|grosseir*|gritou|gritar|berrou|insultou|xingou|xing*|riu se|riu|riram|desligou|desligaram|na cara|gozou|debochou|deboch*|desrespeit*|ameaçou|racista|machista|humilh*|empurrou|arrogante|estúpid* comigo|tratou me|me tratou|tratad* como|mandou me|me mandou|ignorou|revirou os olhos|fumou|a fumar|fumando|antipátic*|rude|ofend*|ríspid*|assedi*|me chamou|chamou me|falou mal|mal criad*|atirou|de má vontade|prepotente|agarrou|cuspiu|humilhou|pressionou|zombou|imitou|sem bater|ficou a olhar|mentiroso|burra|burro|arrancou|foi embora|encolheu os ombros|bocejava|como se eu não existisse|à frente de todos|na frente de todos|na frente da|palavrões|desligou na|desprez*|estúpid*',
  fraud:
    'hacke*|invadi*|fraude|roubad*|roubaram|burla|burlad*|phishing|clonad*|clonaram|golpe|suspeit*|não autorizad*|desconhecid*|sem autorização|vazamento|fuga de dados|usurp*|acederam|acessaram|entraram na|alguém entrou|alguém acedeu|alguém acessou|alguém usou|alguém está|dados de outr*|pirate*|furtad*|furto|esvaziaram|sem o meu|estranh*|sacaram|limparam|tomaram|falsific*|site falso|página falsa|email falso|sms falso|portaram|em meu nome|no meu nome|com o meu passaporte|usaram meus dados|vazad*|vazou|passei o código|deu o pin|pus os dados|transferências para|login às|acesso de|que não fiz|não fiz|não pedi|a senha mudou|bloqueiem|bloqueio|caí no golpe|pix pra',
  not_me:
    'não fui eu|não fiz|não fiz essa|nunca fiz|não reconheço essa|nunca comprei|nunca encomendei|nunca pedi|não comprei|não encomendei|não autorizei|nunca autorizei|não pedi|não é minha|não é meu|não foi feit* por mim|que não fiz|não realizei|nunca solicitei',
  block:
    'bloque*|congel*|parem o pagamento|travem|cancelem o cartão|perdi o cartão|perdi meu cartão|perdi o meu cartão|perdi a carteira|perdi minha carteira|cartão roubado|roubaram me o|roubaram meu|roubaram a|suspendam|engoliu o cartão|susta*|furtaram|perdi',
  danger:
    'fumo|fumaça|cheiro a gás|cheiro de gás|faíscas|explod*|explos*|eletrocut*|sufoc*|asfixi*|alergi*|sobreaquec*|superaquec*|derret*|chamas|incêndio|intoxic*|perig*|curto circuito|inchad*|pegou fogo|a arder|machucou|estilhaço*|caco*|cabo descascado|fios à mostra|fio desencapado|tomei choque|apanhei um choque|andaime|cloro|vapores|água pelas|dose errada|dose dupla|overdose|comprimidos errados|em brasa|rebentou|estourou|cheira a gás|cheiro a queimado|pegando fogo|fuga de gás|vazamento de gás|no hospital|para o hospital|às urgências|nas urgências|ao pronto socorro|no pronto socorro|queimou|queimei|queimadura*|levei um choque|tomei um choque|levou um choque|deu choque|dá choque|engoliu|a sangrar|sangrando|feriu|se feriu|saem faíscas|sem travões|sem freio',
  outage:
    'produção|fora do ar|em baixo|caiu|caíram|todos os nossos|todas as nossas|toda a empresa|ninguém consegue|nenhum utilizador|nenhum usuário|plataforma|servidores|sistema|indisponível|parado|parados|tudo parado|erro 500|nossos clientes|nossas lojas|desde a vossa manutenção|faturação|todos os usuários|sem luz|apagão|sem energia|sem internet|sistema sumiu|502|504|nenhum pagamento|falha pra todos|folha de|sistema de reservas|servidor de licenças|data center|maquininhas|paralis*|tudo caiu|caiu tudo|caiu pra todo',
  device:
    'router|roteador|wifi|wi fi|internet|app|aplicação|aplicativo|impressora|ecrã|tela|computador|portátil|notebook|telemóvel|celular|tablet|bluetooth|lâmpada|câmara|câmera|coluna|auscultadores|fones|relógio|termóstato|aspirador|robô|robot|máquina|forno|frigorífico|geladeira|login|site|navegador|plugin|api|sincroniz*|export*|import*|atualização|senha|palavra passe|página|botão|modem|luz|led|bateria|carregador|consola|console|tv|calendário|notificaç*|sensor|aparelho|teclado|rato|mouse|programa|ficheiro|arquivo|dispositivo|ligação|conexão|balança|monitor',
  malfunction:
    'não funciona|não liga|não conecta|não carrega|não abre|não arranca|não imprime|não responde|não reconhece|não sincroniza|não consigo entrar|não consigo|não dá|não entra|erro|erros|falha*|pisca*|trava*|travou|bloqueia|bloquead*|fecha sozinh*|desliga*|cai|desconecta|sem sinal|sem ligação|ecrã preto|tela preta|tela branca|lento|lentíssim*|reinicia*|deixou de|parou de|fica|mostra|aparece|dá erro|bug*|crash*|offline|some|sumiu|desapareceu|congela|impossível',
  urgent:
    'imediatamente|já|agora|urgente|urgentemente|com urgência|o mais rápido|o quanto antes|quanto antes|emergência|depressa|hoje mesmo|socorro|ajuda|rápido',
  deadline:
    'antes de|até sexta|até amanhã|a tempo|amanhã|casamento|aniversário|voo|viagem|férias|natal|sexta|sábado|domingo|segunda|terça|quarta|quinta|viajo|vou viajar|mudança|festa|parto|partimos|fim de semana|formatura|batizado',
  bot: 'robô|robot|bot|máquina|ia|inteligência artificial|chatbot|computador|automátic*|chatgpt',
  greeting: 'olá|oi|bom dia|boa tarde|boa noite|viva|ei|oie|boas|alô|tudo bem|hey',
  goodbye:
    'adeus|tchau|até logo|até breve|até mais|xau|bom fim de semana|tenha um bom|é tudo|era só isso|até amanhã|fui|boa continuação',
  yes: 'sim|ok|okay|claro|certo|exato|exatamente|correto|de acordo|com certeza|confirmo|confirmado|pode ser|pode avançar|avancem|isso|isso mesmo|tá bom|está bem|perfeito|beleza|bora',
  no: 'não|não obrigad*|agora não|deixa|deixe|deixem estar|deixa pra lá|esquece|esqueça|melhor não|de jeito nenhum|nem pensar|nada disso',
  exception:
    'exceção|excepção|excecional*|excepcional*|fora do prazo|passou o prazo|mesmo fora|apesar de|mesmo que o prazo|embora o prazo|jeitinho|abrir uma|fechar os olhos|perdoar|isentar|isenção|por esta vez|só desta vez|só dessa vez|mesmo assim|quebra*|gesto comercial|perdi o prazo|flexibil*|abram|uma atenção|ainda assim|vista grossa|fazem vista|algum gesto|um gesto|excecionalmente|excepcionalmente|por cortesia|quebra essa|quebrar o galho|perdoam|perdoem|há alguma hipótese|alguma hipótese|dá um jeito|um jeitinho|cabe mais um|aceitem|flexib*|compreensão|tolerân*|ainda posso|ainda consigo|ainda dá|deixam me',
  injection:
    'ignora .. instruções|ignore .. instruções|ignorem .. instruções|esquece .. instruções|esqueça .. instruções|esqueça tudo|prompt do sistema|prompt|tuas instruções|suas instruções|agora és|agora você é|finge|finja|modo desenvolvedor|modo programador|revela|revele|mostra me as|sem restrições|regras ocultas|modo administrador|aja como|age como',
  not_helped:
    'não me ajuda|não ajuda|não ajudou|não adianta|não serve|não era a minha pergunta|não foi isso|não é isso|não foi o que perguntei|não é o que perguntei|não perguntei isso|mesmo link|mesmos links|mesma resposta|mesmas respostas|não entende|não entendes|não entendeu|não percebes|não percebeu|não perceberam|não respondeu|já tentei|já experimentei|resposta errada|às voltas|em círculos|não resolve|não resolveu|assim não vamos lá|sempre a mesma|outra vez o mesmo|msm link|resposta copiada',
  concede:
    'sei que|eu sei|já sei|bem sei|entendo|compreendo|tenho consciência|normalmente|em princípio|em teoria|oficialmente|reconheço|tô ligado|por norma',
  rule: 'não reembolsável|não muda|não dá para mudar|não transmissível|proibido|não é permitido|não entram|regulamento|prazo de troca|livre resolução|venceu|vencido|vencida|expirou|expirado|passei|fora do prazo|tarde demais|lotado|fecharam|idade mínima|passa um quilo|já não vale|carência|falta um|fora de prazo|não aceita devolução',
  hardship:
    'hospital|internado|internada|operando|operada|operação|cirurgia|funeral|enterro|faleceu|morreu|a morrer|morrendo|morte|doente|doença|gripe|gripado|acidente|perdi o emprego|desempreg*|demitid*|cadeira de rodas|grávida|parto|divórcio|avc|câncer|cancro|urgências|pronto socorro|salário|de plantão|sem net|sem internet|reformad*|aposentad*',
  access:
    'cartões|carteira|bolsa|pin|senha|palavra passe|passaporte|identidade|cpf|nif|iban|poupança|dados bancários|carta de condução|meu número|meus dados|pix',
  stranger:
    'alguém|um desconhecido|desconhecid*|um estranho|estranh*|suposto|suposta|se passou|se passando|fazendo se passar|um tipo|outro país|outro cliente|outra paciente|outra pessoa|outros clientes|não é meu|não é minha|não são meus|não conheço|nunca estive|sem autorização|sem pedir|ex funcionário|golpe|golpista*',
  sick: 'tonto|tonta|tonturas|tontura|vomit*|desmai*|inconsciente|não responde|caiu desmaiado|respira mal|não consegue respirar|respirar|manchas|alergia|incha*|inchado|inchando|dor de cabeça|dores de cabeça|enjoo|enjoado|passando mal|pessoas mal|sangra*|sangue|no olho|no braço|na cabeça|bateu com a cabeça|dor|sufoc*|engasg*|ambulância|trancad*|preso no|presos|faca|ameaça|arma|não quero mais viver|viver|suicíd*|me matar|queimei|choque|cheiro esquisito|cheiro estranho',
  leave:
    'nunca mais|última vez|perderam um cliente|perder uma família|como cliente|vou embora|tô fora|para a concorrência|pra concorrência|não recomendo|fugir|avaliação negativa|adeus|não volto',
  demand:
    'exijo|espero uma solução|reclamo|insisto|devolvam|devolve|me paguem|paguem|resolvam|façam alguma coisa|quem é o responsável|imediatamente|agora mesmo|hoje mesmo|quero meu dinheiro',
  crowd:
    'todos os nossos|todas as nossas|ninguém na|ninguém no|nossos clientes|nossa equipe|nossos motoristas|agências|funcionários|inquilinos|moradores|pacientes|passageiros|prédio|fábrica|postos',
  get: 'quero um|quero uma|preciso de um|preciso de uma|há alguém|tem alguém|tem algum|encaminh*|assuma|ouvir um|arranja me|transfere|transferir',
  span: 'semanas|meses|dias|horas|faz .. dias|há semanas|o dia todo|séculos|esper*',
  strain:
    'basta|chega|paciência|última vez|limite|quantas vezes|brincando|brincadeira|golpe|roubo|até aqui|absurdo|cansad*|gozar|nem pensar',
  hazard:
    'gás|hospital|urgências|pronto socorro|freios|travões|alergénio|oxigénio|oxigênio|insulina|pacemaker|marca passo|castanha|nozes|fogo|elevador|vazando|vazamento|fuga de|soltou se|soltar se|caiu uma|caiu me|partiu|choque|queim*|ferid*|sangue|sangr*|faísca*|incha|engoli*',
};
