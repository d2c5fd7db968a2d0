import { fold } from './folded.ts';

/**
 * Given names usual in the Czech Republic, folded (no diacritics). They only help to see that two capitalised words
 * are a person's name; a name that is not here is still read from its label or after "pan", "paní", "nar.".
 */
export const femaleNames = new Set(
  (
    'adela adriana agata alena alexandra alice alzbeta amalie anastasie andrea anezka anna aneta antonie barbora beata bela blanka ' +
    'bohdana bohumila bohuslava bozena brigita cecilie dagmar dana daniela darina denisa diana dita dominika dorota drahomira edita ' +
    'elena eliska ella ema emilie erika ester eva evzenie filipa frantiska gabriela hana hedvika helena hermina ilona ingrid irena ' +
    'iryna irina ivana iva iveta ivona izabela jana jarmila jaroslava jindra jindriska jirina jitka johana jolana josefa julie ' +
    'justina kamila karin karla karolina katerina klara kristina kristyna kvetoslava kveta lada lea lenka leona libuse linda ljuba ' +
    'lucie ludmila lydie magda magdalena marcela marie marika marketa marta martina matylda michaela milada milena miloslava mila ' +
    'miluse miriam miroslava monika nadezda natalie natalia natasa nela nikola nina nora oksana olena olga otylie patricie pavla ' +
    'pavlina petra radka radmila regina renata romana ruzena sabina sara silvie simona slavomira sofie sona stanislava stefania ' +
    'stepanka svatava svetlana svitlana sarka tamara tatiana tatana tereza terezie valerie vanda vendula vera veronika viktorie ' +
    'vilma viola vladena vladimira vlasta xenie yvona yvetta zaneta zdenka zdislava zina zita zlata zofie zora zuzana zdena maria ' +
    'zuzka halyna nataliya yuliia olha tetiana kateryna mariia agnes albina alina aloisie andela angela angelika anita annamarie ' +
    'apolena arnostka augustina bernadeta berta blazena bozidara bronislava celestyna doubravka dobroslava dobromila doris dusana ' +
    'eduarda eleonora elvira emanuela evelina eugenie filomena gerda gita gizela greta halina helga henrieta ida irma isabela ivanka ' +
    'jaromira jasmina jesika judita juliana kazimira klaudie konstancie kordula kornelie krasava kunhuta kvetuse ladislava larisa ' +
    'laura leontyna leopolda libena lidie liliana liana lubica lubomira luisa lumira lydia margareta margita mariana marianna marina ' +
    'melanie mirka mojmira nicol nikol nikoleta noemi odeta oldriska olivie otilie oxana pamela petronila premysla rachel radana ' +
    'radoslava radovana rebeka rozalie rostislava ruth sandra silva slavka stela stella svetla svetluse sylva sylvia sylvie sarlota ' +
    'tana teodora uljana ursula vaclava valentina valentyna veroslava vilemina vitezslava vladana vladislava vlastimila vojteska ' +
    'vratislava zbynka zlatuse zlatka zoja zofia zorka zelmira aniela jirka krista lara mira nada nadja roza sofia alexandrina ' +
    'amelie emma julia viktoria'
  ).split(' '),
);

export const maleNames = new Set(
  (
    'adam adolf albert ales alexandr alfred alois andrej antonin arnost augustin bedrich benedikt benjamin blahoslav bohdan bohumil ' +
    'bohumir bohuslav boleslav boris borivoj bretislav bronislav cenek ctibor cyril dalibor dalimil daniel david denis dominik dusan ' +
    'eduard emanuel emil erik ernest evzen ferdinand filip frantisek gabriel gustav hanus herbert hubert hugo hynek igor ignac ivan ' +
    'ivo jachym jakub jan jaromir jaroslav jeronym jindrich jiri jonas josef julius kamil karel kevin klement kristian krystof ' +
    'kvetoslav ladislav leo leopold leos libor lubomir lubor lubos ludek ludvik lukas lumir marcel marek marian mario martin matej ' +
    'mates matous maxim maxmilian medard michael michal mikulas milan milos miloslav miroslav mojmir nikolas norbert oldrich oleg ' +
    'oleh oliver ondrej oskar ota otakar oto otokar patrik pavel petr peter prokop premysl radek radim radislav radko radomir ' +
    'radoslav radovan rehor richard robert robin roman rostislav rudolf samuel sebastian servac silvestr simon slavomir stanislav ' +
    'stepan svatopluk svatoslav sergej serhii tadeas teodor theodor tibor tobias tomas vaclav valentin vasyl vavrinec vendelin ' +
    'viktor vilem vincenc vit vitezslav vladan vladimir vladislav vlastimil vlastislav vojtech volodymyr vratislav zbynek zbysek ' +
    'zdenek zikmund jozef juraj matus andrii dmytro mykola oleksandr yurii adrian alan alfons alojz ambroz anatol artur bartolomej ' +
    'blazej bozidar branislav bruno cestmir ctirad damian dezider dobroslav drahomir drahoslav edmund edvard eugen frederik gejza ' +
    'horymir hostimil ilja imrich izidor jarek jarmil jaromil jeremias joachim jonatan justin kajetan kazimir kilian konstantin ' +
    'kornel kvido lambert leonard leonid luboslav lucian manfred marius matyas max metod metodej mikolas mirek nikolaj osvald otomar ' +
    'pankrac pavol pravoslav pribyslav quido rafael rajmund ratibor renat rene roland ruben sasa severin slavoj sobeslav stanimir ' +
    'stefan stibor svetozar teofil timotej tichomir tristan uros vadim valdemar velimir veroslav viliam vincent vlastimir volfgang ' +
    'xaver zavis zdislav zoltan zoran'
  ).split(' '),
);

/** In the lists above under one sex, and borne by both. */
const ofBothSexes = new Set('nikola nikol sasa alex robin andrea'.split(' '));

/** What sex a given name tells; null for names of both, and for those that are not in our list. */
export function sexOfGivenName(name: string): 'female' | 'male' | null {
  const folded = fold(name.split(/[\s-]/)[0] ?? '');
  if (ofBothSexes.has(folded)) return null;
  const [female, male] = [femaleNames.has(folded), maleNames.has(folded)];
  return female === male ? null : female ? 'female' : 'male';
}

/** Whether a folded word is a usual given name of either sex. */
export function isGivenName(folded: string): boolean {
  return femaleNames.has(folded) || maleNames.has(folded);
}
