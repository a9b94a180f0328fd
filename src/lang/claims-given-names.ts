import { words } from './claims-lexicon.ts';

/**
 * Given names that open a person's name where no mark parts it from the body before: "a presidente da Petrobras Graça
 * Lima". Common ones of the six languages and of names that their news often carry, in lower case; no surname-only words.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  words(`
  abdul abel abraham adam adolfo adrian adriana adriano agnès agostinho ahmed ailton aécio alain alan albert alberto alejandra alejandro
  alessandra alessandro alex alexander alexandra alexandre alexei alexey alfonso alfred alfredo ali alice alicia aline almir aloysio álvaro
  amanda amélie amir ana anabela anders anderson andré andrea andreas andreia andrei andrej andrés andrew ángel ângela angela angelo anita ann
  anna anne annie antoine anthony antónia antonella antonio antônio antónio aníbal armando armin arnaldo arthur artur arturo ashley ashraf astrid
  augusto aurélien aurore barack barbara bárbara beatriz beatrice ben benedita benedito benjamin bernard bernardo bernd bernie bertrand bettina
  bill björn bob boris brenda brian brigitte bruce bruno caio camila camille carla carlo carlos carmen carol carolina caroline cássio catarina
  catherine cecilia cecília célia celso césar cesare charles charlotte chris christian christiane christina christine christoph christopher
  cibele ciro clara claude claudia cláudia claudio cláudio clément clóvis constance cristian cristiana cristiane cristiano cristina cynthia
  daniel daniela daniele danielle danilo dario david davi débora deborah delphine denis denise derek diana diane diego dieter dilma dimitri
  diogo dirk dmitri dmitry dmytro domingos dominique donald dora doris doug douglas duarte eduard eduarda eduardo edson edward elaine elena
  eliane elías elisa elisabeth elise elizabeth ellen eloísa elon élodie emanuel emanuele emerson emil émile emilia emilio emílio emily emma
  emmanuel enrico enrique eric erich erik erika ernesto ernst esteban estela esther eugenia eugênio eurico eva evan evandro evelyn fabian
  fabiana fabiano fabien fabio fábio fabrice fabrício fatima fátima federica federico felipe félix fernanda fernando fidel filipe flávia flavio
  flávio florence florian françois françoise franc francesca francesco francisca francisco franck frank franz fred frederic frédéric frederico
  friedrich fritz gabriel gabriela gabriele gary geoffrey george georges georg geraldo gerald gérald gérard gerhard germán giancarlo gilberto
  gilles gilmar gina giorgia giorgio giovanni giulia giuseppe gláucia gleisi glenn gloria glória gonçalo gonzalo gordon graça graciela greg
  gregory guido guilherme guillaume guillermo gustavo guy hans hannah harald harry hassan heather hector héctor heinz helder hélder helen helena
  hélène heloísa helmut hendrik henri henrique henry herman hermann hernán hervé hillary horacio horst hugh hugo humberto ian ibrahim ignacio igor
  ilan ilda inês inés ingrid irene iris irina isaac isabel isabela isabella isabelle ivan iván ivana ivete ivo jacek jack jackson jacob jacques
  jaime jair jake jakob james jamie jan jana jane janet jason javier jayme jean jeff jefferson jeffrey jennifer jens jeremy jérôme jerry jesse
  jessica jesús jim jimmy joachim joan joana joanna joão joaquim joaquín jochen joe joel joesley johann johannes john johnny jonas jonathan jorge
  josé josef joseph josh joshua josué juan juana judith júlia julia julian juliana juliano julie julien julieta julio júlio julius jürgen justin
  kai karen karim karina karine karl karla karsten kate katharina katherine kathleen kathy katia kátia katrin katy keith kelly ken kenneth kevin
  kim kirsten klaus konrad kristin kurt lara larissa larry laura laure laurence laurent laurentino lauro lea leandro lee leila leon leonardo
  leonel leonid léo lewis lídia lilian liliana linda lindbergh lindsey lisa liz lorenzo lothar louis louise luana luca lucas lucia lúcia luciana
  luciano lucie lucien lucy ludovic luigi luis luís luisa luísa luiz luiza luka lula lutz lydia madeleine magali maggie mahmoud maite malu
  manfred manoel manuel manuela mara marc marcel marcela marcella marcello marcelo márcia marcia marcio márcio marco marcos marcus margaret
  margarida maria maría marie mariana mariano marilyn marina marine mario mário marion marisa mark markus marlene marta martha martin martín
  martina martine mary mateo mateus mathias mathieu mathilde matteo matthew matthias maura maurice mauricio maurício mauro max maxime maximilian
  mehdi mehmet melania melissa mercedes michael michaela michel michela michele michèle michelle miguel mike mikhail milena milton miriam mitch
  mohamed mohammed moisés mônica monica mónica monika morgan moritz murilo mustafa myriam nadia nádia nancy natalia natália natalie nathalie
  nathan nelson nestor néstor nicholas nick nicola nicolas nicolás nicole nikita nikki nikos nilson nina noah noel noémie nora norbert norma
  norman nuno octavio odile olaf olga oliver olivia olivier omar oriol oscar óscar oskar osmar osvaldo oswaldo otto pablo paola paolo pascal
  patrice patricia patrícia patrick paul paula paulina paulo pedro peggy penny pete peter petra petro philip philipp philippe pierre pilar rafael
  rafaela raimundo rainer ralf ralph ramón raphael raphaël raquel raul raúl ray raymond rebecca regina reinhard renan renata renato rené ricardo
  riccardo richard rick rita robert roberta roberto robin robinson rod rodolfo rodrigo roger rogério roland rolf roman romano romero romeu ron
  ronaldo rosa rosana rosário rose rosângela roseli rosemary roy ruben rubén rubens rudolf rui rupert russell ruth ryan salvador sam samantha
  samir samuel sandra sandro santiago sara sarah sascha sean sébastien sebastián sebastian selma sérgio serge sergei sergey sergio severino shirley
  sheila sidney sigmar sílvia silvia silvio sílvio simão simon simona simone sofia sofía sonia sônia sophie stan stanislas stefan stefania stefano
  steffen stella stephan stéphane stephanie stephen steve steven stuart sue susan susana susanne suzana suzanne sven svenja sylvie tainá tamara
  tania tânia tarcísio tatiana ted teresa teresita teri tereza terry thais thérèse thiago thierry thomas tiago tim timo timothy tina tobias todd
  tom tomás tommy toni tony torsten tulio ulrich ulrike umberto ursula uwe valdemar valentín valentina valeria valéria valérie vanessa vasco vera
  verónica verônica veronica véronique vicente victor víctor victoria vincent vincenzo virgílio virginia virginie vítor vitor vitória viviane
  vlad vladimir volker volodymyr wagner waldir walter wanda wellington wendy werner wesley wilfried wilhelm will william willy wilson wladimir
  wolfgang xavier yann yannick yasmin ygor yolanda yuri yves yvonne zoe
  achim adelaide adele adelino adrien adèle afonso agathe agnese agostino aida ainhoa aitor albano alberico albertina aldo alessia alexis
  alfons alida alix alois alwin alzira amaya ambra amedeo amparo amália anacleto anaïs andoni andreina anette anja anke annalena annalisa
  annamaria anne-marie anneliese annette anouk antje anton antoni antonino apolline ariana arianna arlindo armanda armelle arnaud arne assunta
  attilio audrey augusta augustin avelino axel aymeric azzurra baptiste bartolomeo bastian bastien begoña belmiro belén benedetta beniamino
  benito benno benoît bento bernadette bernhard berta biagio birgit birte blandine bodo borja brice bruna brunella burkhard bärbel béatrice
  bérénice caetana caetano calogero camilla capucine carlota carlotta carme carmela carmelo carminda carsten caterina cesarina chantal charo
  chiara chloé christa christelle chus cinzia claus clelia clotilde clémence clémentine concetta conchita consuelo coralie corentin corinna
  corinne cornelia corrado cosimo costanza cristóbal curro custódio cyril cyrille cândida cândido cécile cédric céline dalila damiano damien
  debora demetrio desiree detlef didier dietmar dietrich dinis dino domenica domenico donatella donato dorothee eckart edgar edite edith
  edmundo edoardo edouard egidio eleonora eliana elio elisabete eliseo elke eloisa elsa elvira emanuela emiliano emilie emília encarna enric
  enza enzo erica ermanno ermelinda erwan erwin estelle ester estêvão ettore eugenio eugénie eulalia eva-maria ezio fabienne fabrizio falk
  fanny fausto fedele feliciano fermín ferran filipa filippo filomena finn fiorella flaminia flavie flore floriane franca franziska friedhelm
  fulvio félicie gabi gabriella gaetano gaia gaspard gaspare gauthier gaël gaëlle gaëtan gemma geneviève gennaro geoffroy georgine gerard
  gerardo gerd gerda gerlinde germano ghislaine giacomo giada gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo gigi gil
  gilberte ginevra gino gioacchino giovambattista giovanna gisela giuliana giuliano giuseppina giusy gorka gracinda graziano grégoire grégory
  gudrun guglielmo guiomar guislain gwenaëlle günter günther hanna hans-jürgen hartmut heidi heike heiko heiner heitor helga helge henning
  henriqueta herbert herculano hermínia hildegard holger honorine hortense horácio hubert hubertus hugues ida idalina ignazio iker ilaria
  ilídio imke immacolata ina ines inge ingo iole irmgard isaura italo ivano ivone iñaki jacinta jacinto jacobo jacopo jacqueline jan-peter
  janine jannik jasmin jean-baptiste jean-claude jean-françois jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul
  jean-philippe jean-pierre jean-yves jocelyne jordi jordão jorgina josefa josefine josep josiane joël joëlle juanjo juanma judite jule
  justine jutta jörg jörn karin katarina kerstin knut koldo kévin laetitia lamberto lars laurène leire lena leonie leonilde leonor leopoldo
  leticia letizia liana liliane lina linus lisbeth livia livio lola loredana lorena loretta lorraine louane lourdes lourenço loïc lucile
  lucinda ludger ludivine ludovica ludovico ludwig luigia luisella lurdes lætitia léa léonie maddalena mafalda magdalena maik malte manlio
  manon marc-antoine margherita margit margot marianna maribel marie-christine marie-claude marie-france marie-laure marie-pierre mariella
  marielle marilena marinella marisol marit marlène martial martim maryse marzia marília massimiliano massimo mateu mathis matias matilde
  matthis mattia maud maurizio maxence maximino maëlle maëva meike melanie mercè merle michelangelo mickaël mimmo mireia mireille mirella
  mirko montse montserrat morgane muriel mécia mélanie míriam nadine nadège nando narciso nathanaël natividad natividade nazario nello nerea
  niccolò nicoletta nicolò nils noelia nolwenn noémi nunzia nunzio nélson núria octávio océane odette ole olinda olímpia orazio ornella ortwin
  otmar ottavia ottavio otávio palmira palmiro paride pascale pasquale patrizia patrizio pau paul-henri peer pepa pepe perrine philippine pia
  piera pierluigi piero pierpaolo pierre-yves pietro quentin quim raffaele raffaella ramiro raphaëlle reiner reinhold remo renate renzo rocco
  rocío romain romane romolo rosalba rosalia rosalina rosanna rosaria roselyne rossana rossella rufino ruggero ruprecht régis rémi rémy
  rüdiger sabine sabino sabrina salomé salvatore samia santi saskia saverio savino sebastiano sebastião serena sergi sidonie siegfried sigrid
  silke silvana silvano simonetta solange soledad solène stéphanie susann susete sveva sylvain sylvette séverine sónia sönke tanguy tanja
  telma teodoro theo thorsten théo théodore tilman tino tiphaine tiziana tiziano tomasa tommaso tomé torben tristan tristão tullio ubaldo udo
  ugo ulf ulla unai ute valentin valério vanda verena vicenta victoire viktor vincenza violaine vito vittoria vittorio viviana wiebke winfried
  xabier xavi yago yaiza yaël yvan zoé zulema zulmira zélia édith édouard éliane élisabeth élise éloïse émilie éric étienne íñigo
`),
);
